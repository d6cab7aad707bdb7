using System.Collections.Immutable;
using Footbridge.Core.Documents;
using Footbridge.Reading.Lines;

namespace Footbridge.Reading.Text;

/// <summary>
/// A table whose cells all stand in one line: "Revenue $ 10 $ 9Costs (4) (3)Profit $ 6 $ 6". It is put back into rows
/// where most labels are followed by the same number of figures.
/// </summary>
internal sealed class RunOnTable
{
    private const int ShortestLine = 150;
    private const int FewestRows = 4;

    private readonly List<RunOnToken> _tokens;
    private readonly List<RunOnRow> _rows;
    private readonly int _columns;

    private RunOnTable(List<RunOnToken> tokens, List<RunOnRow> rows, int columns)
    {
        _tokens = tokens;
        _rows = rows;
        _columns = columns;
    }

    /// <summary>A cheap look: is the line long enough, and full of digits?</summary>
    internal static bool MayBe(Page page, Line line)
    {
        if (line.Length < ShortestLine || !line.Has(LineMarks.Digit))
        {
            return false;
        }
        var commas = 0;
        var text = page.Source.Text.AsSpan(line.Text, line.Length);
        while (commas < 8)
        {
            var mark = text.IndexOfAny(',', '.');
            if (mark < 0 || mark + 3 >= text.Length)
            {
                return false;
            }
            commas += char.IsAsciiDigit(text[mark + 1]) && char.IsAsciiDigit(text[mark + 2]) ? 1 : 0;
            text = text[(mark + 1)..];
        }
        return true;
    }

    /// <summary>The table in the line; null, with a note, when the pattern is not clear.</summary>
    internal static RunOnTable? TryRead(Page page, Line line)
    {
        var tokens = RunOnTokens.Scan(page.Source.Text, line.Text, line.End);
        var columns = CommonRun(tokens, out var share);
        if (columns < 2)
        {
            return null;
        }
        var rows = RunOnRows.Build(page.Source.Text, tokens, columns);
        if (rows.Count(row => row.Figures > 0) >= FewestRows && share >= 0.6)
        {
            return new RunOnTable(tokens, rows, columns);
        }
        if (share >= 0.3)
        {
            page.Notes.Add(
                new ReadingNote(
                    "A table seems to stand in one line, but its rows cannot be told apart for certain; it is read as text.",
                    page.Source.Span(line.Text, line.End)
                )
            );
        }
        return null;
    }

    internal void Emit(Page page)
    {
        var from = 0;
        if (_rows[0] is { Figures: 0, Spread: false } title && _rows.Count > 1)
        {
            from = 1;
            Prose(page, title.First, title.After);
        }
        var to = _rows.Count;
        var tail = to > from && _rows[^1].Figures == 0 ? to - 1 : to;
        var rows = ImmutableArray.CreateBuilder<GridRow>(tail - from);
        for (var index = from; index < tail; index++)
        {
            rows.Add(Row(page, _rows[index]));
        }
        var span = page.Source.Span(_tokens[_rows[from].First].From, _tokens[_rows[tail - 1].After - 1].To);
        page.Blocks.Add(new Grid(span, GridLayout.Flattened, rows.MoveToImmutable()));
        page.Repairs.Add(span, tail - from);
        Tell(page, from, tail);
        if (tail < to)
        {
            Prose(page, _rows[tail].First, _rows[tail].After);
        }
    }

    // Rows with figures that stayed in their label.
    private void Tell(Page page, int from, int to)
    {
        var count = 0;
        RunOnRow first = default;
        for (var index = from; index < to; index++)
        {
            if (_rows[index].Uncertain)
            {
                first = count++ == 0 ? _rows[index] : first;
            }
        }
        if (count > 0)
        {
            page.Notes.Add(Repairs.Uncertain(count, _columns, page.Source.Span(_tokens[first.First].From, _tokens[first.After - 1].To)));
        }
    }

    private void Prose(Page page, int first, int after) =>
        ProseReader.Emit(page, _tokens[first].From, _tokens[after - 1].To, ProseKind.Paragraph);

    private GridRow Row(Page page, RunOnRow row)
    {
        var cells = ImmutableArray.CreateBuilder<GridCell>();
        if (row.Spread)
        {
            // A header whose parts repeat: each covers its share of the columns.
            var width = _columns / row.Parts;
            var size = (row.Label - row.First) / row.Parts;
            for (var part = 0; part < row.Parts; part++)
            {
                var first = row.First + part * size;
                Cell(first, first + size, 1 + part * width, 1 + (part + 1) * width);
            }
        }
        else if (row.Label > row.First)
        {
            Cell(row.First, row.Label, 0, 1);
        }
        var column = 1;
        for (var index = row.Label; index < row.After; )
        {
            var first = index;
            while (index < row.After && !_tokens[index].IsFigure)
            {
                index++;
            }
            index++;
            while (index < row.After && _tokens[index].Kind == WordKind.Closing)
            {
                index++;
            }
            Cell(first, Math.Min(index, row.After), column, column + 1);
            column++;
        }
        return new GridRow(cells.ToImmutable());

        void Cell(int first, int after, int left, int right)
        {
            var text = page.Inline.Read(_tokens[first].From, _tokens[after - 1].To, out var style);
            if (text.Value.Length > 0)
            {
                cells.Add(new GridCell(text, left, right, style));
            }
        }
    }

    // The commonest number of figures in a row behind a label, and which part of all figures stands in such rows.
    private static int CommonRun(List<RunOnToken> tokens, out double share)
    {
        const int Most = 24;
        Span<int> counts = stackalloc int[Most + 1];
        var run = 0;
        var all = 0;
        var labels = false;
        for (var index = 0; index <= tokens.Count; index++)
        {
            var token = index < tokens.Count ? tokens[index] : default;
            if (token.IsFigure)
            {
                run++;
            }
            else if (token.Kind == WordKind.Text)
            {
                all += run;
                if (labels && run is > 0 and <= Most)
                {
                    counts[run] += run;
                }
                labels = true;
                run = 0;
            }
        }
        var best = 0;
        for (var length = 2; length <= Most; length++)
        {
            best = counts[length] > counts[best] ? length : best;
        }
        share = all == 0 ? 0 : (double)counts[best] / all;
        return best;
    }
}
