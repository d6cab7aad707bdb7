using System.Collections.Immutable;
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

    /// <summary>The tables in the stretch around a lone figure; null when it is none.</summary>
    /// <param name="page">The text.</param>
    /// <param name="shapes">The lines' shapes.</param>
    /// <param name="offset">The line that the first shape belongs to.</param>
    /// <param name="floor">The first shape that may be taken.</param>
    /// <param name="index">The shape of the lone figure.</param>
    /// <param name="end">The last shape that was looked at: a search that failed need not be repeated before it.</param>
    internal static FlatTable? TryRead(Page page, LineShape[] shapes, int offset, int floor, int index, out int end)
    {
        var start = Start(page, shapes, offset, floor, index);
        var items = Collect(page, shapes, offset, start, out var figures);
        end = items.Count == 0 ? index : Math.Max(index, items[^1].Line - offset);
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
        section = section with { Groups = FlatHeader.Add(page, _items, section, rows) };
        var kinds = new FlatPercents(page, _items, section);
        var doubts = new FlatDoubts();
        for (var at = section.Body; at < section.After; )
        {
            var label = _items[at].IsLabel ? at++ : -1;
            var end = at;
            while (end < section.After && !_items[end].IsLabel)
            {
                end++;
            }
            Rows(page, label, at, end, section, kinds, doubts, rows);
            at = end;
        }
        var span = page.Span(_items[section.First].Line, _items[section.After - 1].Line + 1);
        page.Blocks.Add(new Grid(span, GridLayout.Flattened, rows.ToImmutable()));
        page.Repairs.Add(span, rows.Count);
        doubts.Tell(page, section);
    }

    // Twice as many figures as columns behind one label: the rest is a row without a label, a total most often.
    private void Rows(
        Page page,
        int label,
        int from,
        int to,
        FlatSection section,
        FlatPercents kinds,
        FlatDoubts doubts,
        ImmutableArray<GridRow>.Builder rows
    )
    {
        var cells = ImmutableArray.CreateBuilder<GridCell>();
        var figures = FlatItem.CountFigures(_items, from, to);
        var isGrouped = figures > 1 && figures < section.Columns && section.Groups == figures;
        if (isGrouped)
        {
            doubts.AddGrouped(_items[from].Line);
        }
        else if (figures % section.Columns != 0 && (label >= 0 || figures > 1))
        {
            doubts.AddUncertain(_items[from].Line);
            Cell(page, label < 0 ? from : label, to, 0, cells);
            rows.Add(new GridRow(cells.ToImmutable()));
            return;
        }
        if (label >= 0)
        {
            Cell(page, label, label + 1, 0, cells);
        }
        var step = isGrouped ? section.Columns / figures : 1;
        var column = 0;
        for (var at = from; at < to; )
        {
            var first = at;
            at = FlatItem.FigureEnd(_items, at, to);
            if (column >= section.Columns)
            {
                rows.Add(new GridRow(cells.ToImmutable()));
                cells.Clear();
                column = 0;
            }
            var offset = isGrouped ? kinds.Offset(first, at, column, step) : 0;
            Cell(page, first, at, 1 + column + offset, cells);
            column += step;
        }
        rows.Add(new GridRow(cells.ToImmutable()));
    }

    // A line of nothing but markup leaves no cell.
    private void Cell(Page page, int first, int after, int column, ImmutableArray<GridCell>.Builder cells)
    {
        page.Inline.Begin();
        for (var at = first; at < after; at++)
        {
            var line = page.Lines[_items[at].Line];
            if (at > first)
            {
                page.Inline.AddBreak(' ', page.Lines[_items[at - 1].Line].End, line.Text);
            }
            page.Inline.Add(line.Text, line.End);
        }
        var text = page.Inline.Take(out var style);
        var indent = _items[first].IsLabel ? page.Lines[_items[first].Line].Indent : 0;
        if (text.Value.Length > 0)
        {
            cells.Add(new GridCell(text, column, column + 1, style, indent));
        }
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
