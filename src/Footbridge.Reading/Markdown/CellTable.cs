using System.Collections.Immutable;
using Footbridge.Core.Documents;
using Footbridge.Reading.Lines;
using Footbridge.Reading.Text;

namespace Footbridge.Reading.Markdown;

/// <summary>Rows of cells in known columns, where a row is a line, or all lines between two blank ones.</summary>
internal sealed class CellTable(Page page, List<(int Left, int Right)> columns)
{
    /// <summary>Reads the lines from <paramref name="first"/> up to <paramref name="after"/>.</summary>
    internal void Read(int first, int after, ImmutableArray<GridRow>.Builder into)
    {
        var wraps = Wraps(first, after);
        for (var at = first; at < after; )
        {
            var end = wraps ? GroupEnd(at, after) : at + 1;
            if (!page.Lines[at].IsBlank)
            {
                into.Add(Row(at, end));
            }
            at = page.Lines[at].IsBlank ? at + 1 : end;
        }
    }

    private int GroupEnd(int at, int after)
    {
        while (at < after && !page.Lines[at].IsBlank)
        {
            at++;
        }
        return at;
    }

    // Rows run over several lines when every lower line of every group was forced: its first word had no room above.
    private bool Wraps(int first, int after)
    {
        for (var at = first; at < after; at++)
        {
            var end = GroupEnd(at, after);
            for (var line = at + 1; line < end; line++)
            {
                for (var column = 0; column < columns.Count; column++)
                {
                    if (!IsForced(Text(line - 1, column), Text(line, column), columns[column], column))
                    {
                        return false;
                    }
                }
            }
            at = Math.Max(at, end - 1);
        }
        return true;
    }

    // A figure that fits under a figure is another one: only words run on, and figures that were broken.
    private static bool IsForced(ReadOnlySpan<char> above, ReadOnlySpan<char> below, (int Left, int Right) column, int index)
    {
        if (below.IsEmpty || BrokenFigure.GoesOn(above, below))
        {
            return true;
        }
        if (above.IsEmpty || (index > 0 && HasFigure(above) && HasFigure(below)))
        {
            return false;
        }
        var blank = below.IndexOf(' ');
        return above.Length + 1 + (blank < 0 ? below.Length : blank) > column.Right - column.Left;
    }

    private static bool HasFigure(ReadOnlySpan<char> text) => WordShape.Of(text[(text.LastIndexOf(' ') + 1)..]) == WordKind.Figure;

    private ReadOnlySpan<char> Text(int line, int column)
    {
        var (start, end) = Extent(line, column);
        return page.Source.Text.AsSpan(start, end - start);
    }

    // The cell's text, without the blanks at both ends.
    private (int Start, int End) Extent(int index, int column)
    {
        var line = page.Lines[index];
        var start = Math.Min(line.Start + columns[column].Left, line.End);
        var end = Math.Min(line.Start + columns[column].Right, line.End);
        while (start < end && LineScanner.IsBlank(page.Source.Text[start]))
        {
            start++;
        }
        while (end > start && LineScanner.IsBlank(page.Source.Text[end - 1]))
        {
            end--;
        }
        return (start, end);
    }

    private GridRow Row(int first, int after)
    {
        var cells = ImmutableArray.CreateBuilder<GridCell>();
        for (var column = 0; column < columns.Count; column++)
        {
            page.Inline.Begin();
            var lines = new CellLines(page);
            var indent = -1;
            for (var line = first; line < after; line++)
            {
                var (start, end) = Extent(line, column);
                if (start == end)
                {
                    continue;
                }
                indent = indent < 0 ? start - page.Lines[line].Start - columns[column].Left : indent;
                lines.Add(start, end);
            }
            var text = page.Inline.Take(out var style);
            if (text.Value.Length > 0)
            {
                cells.Add(new GridCell(text, column, column + 1, style, column == 0 ? indent : 0));
            }
        }
        return new GridRow(cells.ToImmutable());
    }
}
