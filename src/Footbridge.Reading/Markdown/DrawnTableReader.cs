using System.Buffers;
using System.Collections.Immutable;
using Footbridge.Core.Documents;
using Footbridge.Reading.Lines;
using Footbridge.Reading.Text;

namespace Footbridge.Reading.Markdown;

/// <summary>
/// Reads tables that are framed with drawn lines: "+---+" grids and box-drawing characters. Where every row has its own
/// frame, the lines of a row are one row; where a frame holds several rows, its lower edge is a rule.
/// </summary>
internal static class DrawnTableReader
{
    private const int FewestLines = 3;
    private static readonly SearchValues<char> Frame = SearchValues.Create("+-=:| ");

    /// <summary>The line after the table that starts at <paramref name="at"/>; the same line when there is none.</summary>
    internal static int End(Page page, int at)
    {
        if (!IsBorder(page.Content(at)) && !IsBoxBar(page.Content(at)[0]))
        {
            return at;
        }
        var ascii = page.Content(at)[0] == '+';
        var end = at;
        var rows = 0;
        for (; end < page.Lines.Count && !page.Lines[end].IsBlank; end++)
        {
            var text = page.Content(end);
            var isRow = ascii ? text[0] == '|' : IsBoxBar(text[0]);
            if (!isRow && !IsBorder(text))
            {
                break;
            }
            rows += isRow ? 1 : 0;
        }
        return rows > 0 && end - at >= FewestLines ? end : at;
    }

    internal static void Read(Page page, int first, int after)
    {
        var columns = Columns(page, first, after, out var isRegular);
        var rows = ImmutableArray.CreateBuilder<GridRow>(after - first);
        var cells = new List<(int Left, int Right, int Column)>[after - first];
        var framed = 0;
        var groups = 0;
        var splits = false;
        for (var at = first; at < after; )
        {
            var end = at;
            while (end < after && !IsBorder(page.Content(end)))
            {
                cells[end - first] = Cells(page, page.Lines[end]);
                end++;
            }
            framed += end - at == 1 || IsOneRow(page, at, end) ? 1 : 0;
            splits |= SplitsFigure(page, cells, first, at, end);
            groups += end > at ? 1 : 0;
            at = end + 1;
        }
        // Frames around every row are the form of the table; frames around a few of them are lines under a column.
        var drawsRules = framed * 2 < groups || groups < 4;
        for (var at = first; at < after; at++)
        {
            if (IsBorder(page.Content(at)))
            {
                if (drawsRules && rows.Count > 0 && at + 1 < after)
                {
                    rows.Add(Rule(columns, isRegular));
                }
                continue;
            }
            var end = at + 1;
            while (end < after && !IsBorder(page.Content(end)))
            {
                end++;
            }
            // Whoever breaks figures for want of room writes one row into a frame.
            if (!splits && !IsOneRow(page, at, end))
            {
                end = at + 1;
            }
            rows.Add(Row(page, cells, first, at, end, isRegular));
            at = end - 1;
        }
        if (isRegular) { }
        RuleMarks.Spread(rows);
        page.Blocks.Add(new Grid(page.Span(first, after), isRegular ? GridLayout.Pipe : GridLayout.FixedWidth, rows.ToImmutable()));
    }

    /// <summary>True for a line of a frame: strokes and at least one corner or crossing.</summary>
    internal static bool IsBorder(ReadOnlySpan<char> text)
    {
        if (text[0] is '+' or '|')
        {
            // "|          +-----+": the frame of some columns only.
            return !text.ContainsAnyExcept(Frame)
                && (text.Contains("+-", StringComparison.Ordinal) || text.Contains("+=", StringComparison.Ordinal));
        }
        if (!IsBox(text[0]))
        {
            return false;
        }
        var crosses = false;
        foreach (var c in text)
        {
            if (c != ' ' && (!IsBox(c) || IsBoxBar(c)))
            {
                if (!IsBoxBar(c))
                {
                    return false;
                }
                continue;
            }
            crosses |= c is not (' ' or '─' or '━' or '═' or '┄' or '┈' or '╌');
        }
        return crosses;
    }

    private static bool IsBox(char c) => c is >= '\u2500' and <= '\u257F';

    private static bool IsBoxBar(char c) => c is '│' or '┃' or '║' or '┆' or '┊' or '╎';

    private static bool IsBar(char c) => c == '|' || IsBoxBar(c);

    // Where the bars stand; when all rows have as many, the count of bars tells the column, otherwise their place.
    private static List<int> Columns(Page page, int first, int after, out bool isRegular)
    {
        var columns = new SortedSet<int>();
        var count = -1;
        isRegular = true;
        for (var index = first; index < after; index++)
        {
            var text = page.Content(index);
            if (IsBorder(text))
            {
                continue;
            }
            var bars = 0;
            for (var at = 0; at < text.Length; at++)
            {
                if (IsBar(text[at]) && (at == 0 || text[at - 1] != '\\'))
                {
                    bars++;
                    columns.Add(page.Lines[index].Indent + at);
                }
            }
            isRegular &= count < 0 || count == bars;
            count = bars;
        }
        return isRegular ? [.. Enumerable.Range(0, Math.Max(count, 1))] : [.. columns];
    }

    // Columns of the line between its bars, without the blanks at both ends.
    private static List<(int Left, int Right, int Column)> Cells(Page page, Line line)
    {
        var cells = new List<(int, int, int)>();
        var text = page.Source.Text.AsSpan(line.Start, line.Right);
        var start = line.Indent + 1;
        for (var at = start; at <= text.Length; at++)
        {
            if (at < text.Length && (!IsBar(text[at]) || text[at - 1] == '\\'))
            {
                continue;
            }
            if (at > start)
            {
                cells.Add((start, at, cells.Count));
            }
            start = at + 1;
        }
        return cells;
    }

    // Lines in one frame, of which no more than one has digits: a number, or a date, never runs on below.
    private static bool IsOneRow(Page page, int from, int to)
    {
        var lines = 0;
        for (var index = from; index < to; index++)
        {
            lines += page.Lines[index].Has(LineMarks.Digit) ? 1 : 0;
        }
        return lines < 2;
    }

    private static bool SplitsFigure(Page page, List<(int Left, int Right, int Column)>[] cells, int first, int from, int to)
    {
        for (var line = from + 1; line < to; line++)
        {
            var above = cells[line - 1 - first];
            var below = cells[line - first];
            for (var cell = 0; cell < Math.Min(above.Count, below.Count); cell++)
            {
                if (BrokenFigure.GoesOn(Text(line - 1, above[cell]), Text(line, below[cell])))
                {
                    return true;
                }
            }
        }
        return false;

        ReadOnlySpan<char> Text(int line, (int Left, int Right, int Column) cell) =>
            page.Source.Text.AsSpan(page.Lines[line].Start + cell.Left, cell.Right - cell.Left).Trim();
    }

    private static GridRow Row(Page page, List<(int Left, int Right, int Column)>[] cells, int first, int from, int to, bool isRegular)
    {
        var row = ImmutableArray.CreateBuilder<GridCell>();
        for (var cell = 0; cell < cells[from - first].Count; cell++)
        {
            var (left, right, column) = cells[from - first][cell];
            page.Inline.Begin();
            var lines = new CellLines(page);
            for (var line = from; line < to; line++)
            {
                if (cell >= cells[line - first].Count)
                {
                    continue;
                }
                var part = cells[line - first][cell];
                var start = page.Lines[line].Start;
                var content = page.Source.Text.AsSpan(start + part.Left, part.Right - part.Left).TrimEnd();
                var blank = content.Length - content.TrimStart().Length;
                if (blank == content.Length)
                {
                    continue;
                }
                lines.Add(start + part.Left + blank, start + part.Left + content.Length);
            }
            var text = page.Inline.Take(out var style);
            if (text.Value.Length > 0)
            {
                var at = page.Lines[from].Start;
                var indent = page.Source.Text.AsSpan(at + left, right - left).IndexOfAnyExcept(" \u00A0") - 1;
                row.Add(
                    isRegular
                        ? new GridCell(text, column, column + 1, style, Math.Max(indent, 0))
                        : new GridCell(text, left, right, style, Math.Max(indent, 0))
                );
            }
        }
        return new GridRow(row.ToImmutable());
    }

    private static GridRow Rule(List<int> columns, bool isRegular)
    {
        var cells = ImmutableArray.CreateBuilder<GridCell>(columns.Count);
        for (var index = 0; index + 1 < columns.Count; index++)
        {
            var left = isRegular ? columns[index] : columns[index] + 1;
            cells.Add(new GridCell(MappedText.Empty, left, Math.Max(columns[index + 1], left + 1), CellStyles.RuleBelow));
        }
        return new GridRow(cells.ToImmutable(), IsRule: true);
    }
}
