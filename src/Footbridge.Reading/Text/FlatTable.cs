using System.Collections.Immutable;
using System.Globalization;
using Footbridge.Core.Documents;
using Footbridge.Reading.Lines;

namespace Footbridge.Reading.Text;

/// <summary>
/// Tables that lost their rows: one cell a line, blank lines between. They are put back by counting: most labels are
/// followed by the same number of figures.
/// </summary>
internal sealed class FlatTable
{
    private const int LongestLabel = 160;
    private const int FewestFigures = 6;
    private const int MostLabels = 12;

    private readonly List<FlatItem> _items;
    private readonly List<FlatSection> _sections;

    private FlatTable(List<FlatItem> items, List<FlatSection> sections, int first, int after)
    {
        _items = items;
        _sections = sections;
        First = first;
        After = after;
    }

    /// <summary>The first line that it takes (index of shapes).</summary>
    internal int First { get; }

    /// <summary>The line after the last that it takes.</summary>
    internal int After { get; }

    /// <summary>True for a line that holds one figure at the left margin and nothing else.</summary>
    internal static bool MayStart(Page page, LineShape[] shapes, int offset, int index) =>
        FlatItem.IsLoneFigure(page, shapes[index], offset + index);

    /// <summary>The line where the search for a flattened table may go on after one that failed.</summary>
    internal static int SkipRun(LineShape[] shapes, int index)
    {
        var labels = 0;
        for (var at = index + 1; at < shapes.Length; at++)
        {
            if (shapes[at].Class == LineClass.Blank)
            {
                continue;
            }
            if (!FlatItem.IsShort(shapes[at], LongestLabel) || ++labels > MostLabels)
            {
                return at - 1;
            }
        }
        return shapes.Length - 1;
    }

    internal static FlatTable? TryRead(Page page, LineShape[] shapes, int offset, int floor, int index)
    {
        var start = Start(page, shapes, offset, floor, index);
        var items = Collect(page, shapes, offset, start, out var figures);
        if (figures < FewestFigures)
        {
            return null;
        }
        var sections = FlatSections.Find(page, items);
        if (sections.Count > 0)
        {
            // Lines before the first header are prose: leave them to the prose reader.
            var first = items[sections[0].First].Line - offset;
            var after = items[sections[^1].After - 1].Line - offset + 1;
            return new FlatTable(items, sections, first, after);
        }
        page.Notes.Add(
            new ReadingNote(
                "A table seems to have lost its rows, and the count of its cells does not give them back; it is read as text.",
                page.Span(items[0].Line, items[^1].Line + 1)
            )
        );
        return null;
    }

    internal void Emit(Page page)
    {
        var at = _sections[0].First;
        foreach (var section in _sections)
        {
            for (; at < section.First; at++)
            {
                var line = page.Lines[_items[at].Line];
                ProseReader.Emit(page, line.Text, line.End, ProseKind.Heading);
            }
            Grid(page, section);
            at = section.After;
        }
    }

    private void Grid(Page page, FlatSection section)
    {
        var rows = ImmutableArray.CreateBuilder<GridRow>();
        FlatHeader.Add(page, _items, section, rows);
        for (var at = section.Body; at < section.After; )
        {
            var label = _items[at].IsLabel ? at++ : -1;
            var end = at;
            while (end < section.After && !_items[end].IsLabel)
            {
                end++;
            }
            Rows(page, label, at, end, section.Columns, rows);
            at = end;
        }
        var span = page.Span(_items[section.First].Line, _items[section.After - 1].Line + 1);
        page.Blocks.Add(new Grid(span, GridLayout.Flattened, rows.ToImmutable()));
        page.Notes.Add(
            new ReadingNote(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"A table had lost its rows; it was put back into {rows.Count} rows of {section.Columns} columns by counting its figures."
                ),
                span
            )
        );
    }

    // More figures than columns behind one label: the rest are rows without a label, totals most often.
    private void Rows(Page page, int label, int from, int to, int columns, ImmutableArray<GridRow>.Builder rows)
    {
        var cells = ImmutableArray.CreateBuilder<GridCell>();
        if (label >= 0)
        {
            cells.Add(Cell(page, label, 0, 1));
        }
        var column = 0;
        for (var at = from; at < to; at++)
        {
            var item = _items[at];
            if (item.Kind != FlatKind.Closing && column == columns)
            {
                rows.Add(new GridRow(cells.ToImmutable()));
                cells.Clear();
                column = 0;
            }
            // A sign has no column of its own: it stands with the figure that it belongs to.
            var place = item.Kind == FlatKind.Closing ? Math.Max(column, 1) : column + 1;
            cells.Add(Cell(page, at, place, place + 1));
            column += item.Kind == FlatKind.Figure ? 1 : 0;
        }
        rows.Add(new GridRow(cells.ToImmutable()));
    }

    private GridCell Cell(Page page, int item, int left, int right)
    {
        var line = page.Lines[_items[item].Line];
        var text = page.Inline.Read(line.Text, line.End, out var style);
        return new GridCell(text, left, right, style, _items[item].IsLabel ? line.Indent : 0);
    }

    // Headers and the first label stand above the first figure.
    private static int Start(Page page, LineShape[] shapes, int offset, int floor, int index)
    {
        var start = index;
        var labels = 0;
        for (var at = index - 1; at >= floor && labels < MostLabels; at--)
        {
            if (shapes[at].Class == LineClass.Blank)
            {
                continue;
            }
            if (!FlatItem.IsShort(shapes[at], LongestLabel) || FlatItem.IsStructure(page, offset + at))
            {
                break;
            }
            start = at;
            labels++;
        }
        return start;
    }

    private static List<FlatItem> Collect(Page page, LineShape[] shapes, int offset, int start, out int figures)
    {
        var items = new List<FlatItem>();
        figures = 0;
        int labels = 0,
            kept = 0;
        for (var at = start; at < shapes.Length; at++)
        {
            if (shapes[at].Class == LineClass.Blank)
            {
                continue;
            }
            if (!FlatItem.IsShort(shapes[at], LongestLabel) || FlatItem.IsStructure(page, offset + at))
            {
                break;
            }
            var item = FlatItem.Of(page, shapes[at], offset + at);
            items.Add(item);
            labels = item.IsLabel ? labels + 1 : 0;
            if (!item.IsLabel)
            {
                figures += item.Kind == FlatKind.Figure ? 1 : 0;
                kept = items.Count;
            }
            else if (labels > MostLabels && figures > 0)
            {
                break;
            }
        }
        items.RemoveRange(kept, items.Count - kept);
        return items;
    }
}
