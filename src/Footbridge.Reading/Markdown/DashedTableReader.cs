using System.Collections.Immutable;
using Footbridge.Core.Documents;
using Footbridge.Reading.Lines;

namespace Footbridge.Reading.Markdown;

/// <summary>
/// Reads tables between two lines of dashes whose dashes stand over every column, the labels' as well, as converters draw
/// them. The dashes tell the columns. A row may run over several lines, with blank lines between rows. Typed tables draw
/// dashes over some columns only, or write beside them: they are read by position.
/// </summary>
internal static class DashedTableReader
{
    private const int FewestColumns = 2;

    /// <summary>The line after the table that starts at <paramref name="at"/>; the same line when there is none.</summary>
    internal static int End(Page page, int at)
    {
        if (!IsDashes(page, at) || (at > 0 && !page.Lines[at - 1].IsBlank))
        {
            return at;
        }
        var columns = Columns(page, at);
        var frame = columns.Count == 1;
        for (var index = at + 1; index < page.Lines.Count; index++)
        {
            var line = page.Lines[index];
            if (line.IsBlank)
            {
                // Under its head a table goes on; a drawn line that nothing follows is none.
                if (frame && index == at + 1)
                {
                    return at;
                }
                continue;
            }
            if (IsDashes(page, index))
            {
                var own = Columns(page, index);
                if (own.Count > 1 && frame)
                {
                    if (own[0].Left != columns[0].Left || own[^1].Right != columns[0].Right)
                    {
                        return at;
                    }
                    columns = own;
                    frame = false;
                    continue;
                }
                var closes = own.Count == 1 ? Same(own[0], columns) : own.SequenceEqual(columns);
                return closes && columns.Count >= FewestColumns && index > at + 1 && IsLast(page, index) ? index + 1 : at;
            }
            if (frame ? line.Indent < columns[0].Left || line.Right > columns[0].Right : !Fits(page, line, columns))
            {
                return at;
            }
        }
        return at;
    }

    internal static void Read(Page page, int first, int after)
    {
        var marks = first;
        var columns = Columns(page, first);
        for (var index = first + 1; columns.Count == 1; index++)
        {
            if (IsDashes(page, index))
            {
                columns = Columns(page, index);
                marks = index;
            }
        }
        var table = new CellTable(page, columns);
        var rows = ImmutableArray.CreateBuilder<GridRow>(after - first);
        if (marks > first)
        {
            table.Read(first + 1, marks, rows);
        }
        table.Read(marks + 1, after - 1, rows);
        page.Blocks.Add(new Grid(page.Span(first, after), GridLayout.Pipe, rows.ToImmutable()));
    }

    private static bool IsLast(Page page, int index) => index + 1 == page.Lines.Count || page.Lines[index + 1].IsBlank;

    private static bool Same((int Left, int Right) frame, List<(int Left, int Right)> columns) =>
        frame.Left == columns[0].Left && frame.Right == columns[^1].Right;

    private static bool IsDashes(Page page, int index)
    {
        var line = page.Lines[index];
        return line.Length >= 3 && !line.Has(LineMarks.AnyTab) && page.Content(index).IndexOfAnyExcept("- ") < 0;
    }

    private static List<(int Left, int Right)> Columns(Page page, int index)
    {
        var line = page.Lines[index];
        var text = page.Source.Text.AsSpan(line.Start, line.Right);
        var columns = new List<(int, int)>();
        for (var at = line.Indent; at < text.Length; )
        {
            var length = text[at..].IndexOf(' ');
            var end = length < 0 ? text.Length : at + length;
            columns.Add((at, end));
            at = end;
            while (at < text.Length && text[at] == ' ')
            {
                at++;
            }
        }
        return columns;
    }

    // Nothing stands outside of the dashes, nor between two columns.
    private static bool Fits(Page page, Line line, List<(int Left, int Right)> columns)
    {
        if (line.Indent < columns[0].Left || line.Right > columns[^1].Right)
        {
            return false;
        }
        var text = page.Source.Text.AsSpan(line.Start, line.Right);
        for (var column = 1; column < columns.Count && columns[column - 1].Right < text.Length; column++)
        {
            var gap = text[columns[column - 1].Right..Math.Min(columns[column].Left, text.Length)];
            foreach (var c in gap)
            {
                if (!LineScanner.IsBlank(c))
                {
                    return false;
                }
            }
        }
        return true;
    }
}
