using System.Collections.Immutable;
using Footbridge.Core.Documents;
using Footbridge.Reading.Lines;

namespace Footbridge.Reading.Text;

/// <summary>
/// A table whose rows stand in lines of their own, but whose figures do not stand under one another: "Sales 10 9" above
/// "Cost of sales (4) (3)". Figures are taken for columns by their order, in rows that have as many as most rows have. A row
/// with another number of figures claims no column for them: they stay in its label.
/// </summary>
internal sealed class OrderedTable(Page page, LineShape[] shapes, int offset)
{
    private const int FewestRows = 3;
    private const int MostColumns = 24;
    private const int Margin = 12;
    private const int MostOver = 6;
    private const int MostPending = 6;
    private const int MostHeader = 12;
    private const int LongestHeader = 110;

    private readonly List<OrderedLine> _lines = [];

    /// <summary>The first line, as an index of shapes, of the table last read.</summary>
    internal int First { get; private set; }

    /// <summary>The last; the last line that was looked at, when there was no table.</summary>
    internal int Last { get; private set; }

    /// <summary>The table around a row of figures; null when its columns are aligned, or cannot be told.</summary>
    /// <param name="data">The row.</param>
    /// <param name="floor">The first line that it may reach.</param>
    /// <param name="after">The line after the last that it may reach.</param>
    internal Grid? TryRead(int data, int floor, int after)
    {
        if (EndsAligned(data, after))
        {
            return null;
        }
        Survey(data, floor, after);
        Last = _lines[^1].Line - offset;
        var columns = Columns();
        if (columns < 2 || (!IsStacked(columns) && IsAligned(columns)))
        {
            return null;
        }
        var first = 0;
        while (first < _lines.Count && !IsRow(_lines[first], columns))
        {
            first++;
        }
        var last = _lines.Count - 1;
        while (!IsRow(_lines[last], columns))
        {
            last--;
        }
        Last = _lines[last].Line - offset;
        return Build(first, last, columns);
    }

    // A cheap look, for nearly all tables are aligned: do the rows of figures end at one place?
    private bool EndsAligned(int data, int after)
    {
        const int Most = 16;
        Span<int> ends = stackalloc int[Most];
        var count = 0;
        var blanks = 0;
        for (Last = data; Last < after && count < Most && blanks < 2; Last++)
        {
            blanks = shapes[Last].Class == LineClass.Blank ? blanks + 1 : 0;
            if (shapes[Last].Class == LineClass.Data)
            {
                // Figures at the margin stand under their labels: where these end says nothing.
                if (shapes[Last].Left < Margin && WordShape.Of(FirstWord(Last)) is WordKind.Figure or WordKind.Opening)
                {
                    return false;
                }
                ends[count++] = shapes[Last].Right;
            }
        }
        Last--;
        var most = 0;
        foreach (var end in ends[..count])
        {
            var near = 0;
            foreach (var other in ends[..count])
            {
                near += Math.Abs(end - other) <= 1 ? 1 : 0;
            }
            most = Math.Max(most, near);
        }
        return count >= FewestRows && most * 10 >= count * 9;
    }

    private ReadOnlySpan<char> FirstWord(int index)
    {
        var text = page.Content(offset + index);
        var blank = text.IndexOf(' ');
        return blank < 0 ? text : text[..blank];
    }

    // The lines that may be the table: down to two blank lines, a drawn line or a paragraph; up to the first blank line.
    private void Survey(int data, int floor, int after)
    {
        First = data;
        while (First > floor && data - First < MostHeader && IsHeaderLine(shapes[First - 1]))
        {
            First--;
        }
        _lines.Clear();
        int blanks = 0,
            pending = 0;
        for (var index = First; index < after && pending <= MostPending; index++)
        {
            var shape = shapes[index];
            if (shape.Class == LineClass.Blank)
            {
                if (++blanks > 1)
                {
                    return;
                }
                continue;
            }
            if (shape.Class is not (LineClass.Prose or LineClass.Columns or LineClass.Data))
            {
                return;
            }
            var line = OrderedLine.Scan(page, offset + index);
            var text = page.Content(offset + index);
            if (line.Figures.Count == 0 && index > data && blanks > 0 && (shape.Width > LongestHeader || text[^1] == '.'))
            {
                return;
            }
            pending = line.Figures.Count > 0 || index < data ? 0 : pending + 1;
            blanks = 0;
            _lines.Add(line);
        }
    }

    private static bool IsHeaderLine(LineShape shape) =>
        shape.Class is LineClass.Prose or LineClass.Columns or LineClass.Data && shape.Width <= LongestHeader;

    private int Columns()
    {
        Span<int> counts = stackalloc int[MostColumns + 1];
        var rows = 0;
        foreach (var line in _lines)
        {
            if (line.Figures.Count is > 0 and <= MostColumns && !line.IsYears)
            {
                counts[line.Figures.Count]++;
                rows++;
            }
        }
        var best = 0;
        for (var count = 1; count <= MostColumns; count++)
        {
            best = counts[count] > counts[best] ? count : best;
        }
        // Rows with more figures say that most rows lack some: which, only their places tell.
        var over = 0;
        foreach (var line in _lines)
        {
            over += line.Figures.Count > best && !line.IsYears && !Excess(line, best) ? 1 : 0;
        }
        if (over * MostOver > counts[best])
        {
            return 0;
        }
        return counts[best] >= FewestRows && counts[best] * 2 > rows ? best : 0;
    }

    // Measured between blank lines, for two tables in a row have columns at different places.
    private bool IsAligned(int columns)
    {
        int rows = 0,
            aligned = 0;
        for (var first = 0; first < _lines.Count; )
        {
            var after = first + 1;
            while (after < _lines.Count && _lines[after].Line == _lines[after - 1].Line + 1)
            {
                after++;
            }
            var count = CountRows(first, after, columns);
            if (count >= FewestRows)
            {
                rows += count;
                aligned += Aligned(first, after, columns);
            }
            first = after;
        }
        if (rows == 0)
        {
            rows = CountRows(0, _lines.Count, columns);
            aligned = Aligned(0, _lines.Count, columns);
        }
        return aligned * 20 >= rows * columns * 13;
    }

    private int CountRows(int first, int after, int columns)
    {
        var rows = 0;
        for (var index = first; index < after; index++)
        {
            rows += HasColumns(_lines[index], columns) ? 1 : 0;
        }
        return rows;
    }

    private static bool HasColumns(OrderedLine line, int columns) => line.Figures.Count == columns && !line.IsYears;

    // Figures that start or end where most of their column do.
    private int Aligned(int first, int after, int columns)
    {
        var width = 0;
        for (var index = first; index < after; index++)
        {
            width = Math.Max(width, page.Lines[_lines[index].Line].Right);
        }
        var starts = new int[width + 3];
        var ends = new int[width + 3];
        var aligned = 0;
        for (var column = 0; column < columns; column++)
        {
            Array.Clear(starts);
            Array.Clear(ends);
            for (var index = first; index < after; index++)
            {
                if (HasColumns(_lines[index], columns))
                {
                    starts[_lines[index].Figures[column].Left + 1]++;
                    ends[_lines[index].Figures[column].Right]++;
                }
            }
            aligned += Math.Max(Most(starts), Most(ends));
        }
        return aligned;
    }

    // Labels in lines of their own, and their figures under them at the margin: that these start at one place is no column.
    private bool IsStacked(int columns)
    {
        int rows = 0,
            stacked = 0;
        for (var index = 1; index < _lines.Count; index++)
        {
            if (_lines[index].Figures.Count == columns && !_lines[index].IsYears)
            {
                rows++;
                stacked += IsLabelOf(index - 1, index, columns) && _lines[index].Words[0].Left < Margin ? 1 : 0;
            }
        }
        return stacked * 2 > rows;
    }

    // A bracket or a sign moves a figure by one.
    private static int Most(int[] counts)
    {
        var most = 0;
        for (var at = 1; at + 1 < counts.Length; at++)
        {
            most = Math.Max(most, counts[at - 1] + counts[at] + counts[at + 1]);
        }
        return most;
    }

    private static bool IsRow(OrderedLine line, int columns) => line.Figures.Count >= columns && !line.IsYears && Excess(line, columns);

    // A label may end in a number: a year, a note's number. An amount there is none of its words.
    private static bool Excess(OrderedLine line, int columns)
    {
        var excess = line.Figures.Count - columns;
        if (excess == 0)
        {
            return true;
        }
        for (var index = 0; index < excess; index++)
        {
            if (line.Figures[index].Right - line.Figures[index].Left > 4 || line.LabelWords == 0)
            {
                return false;
            }
        }
        return excess <= 2;
    }

    private Grid Build(int first, int last, int columns)
    {
        var start = first;
        var labelled = first > 0 && IsLabelOf(first - 1, first, columns);
        var rows = ImmutableArray.CreateBuilder<GridRow>(last + 1);
        new OrderedHeader(page, columns).Read(_lines.GetRange(0, labelled ? start - 1 : start), rows);
        var uncertain = 0;
        for (var index = labelled ? first - 1 : first; index <= last; index++)
        {
            var line = _lines[index];
            if (index < last && IsLabelOf(index, index + 1, columns))
            {
                rows.Add(Row(line, _lines[index + 1], columns, columns));
                index++;
            }
            else if (IsRow(line, columns))
            {
                rows.Add(Row(line, line, columns, columns));
            }
            else if (line.Figures.Count > 0 && index < last && GoesOn(line, _lines[index + 1], columns))
            {
                rows.Add(Row(line, _lines[index + 1], line.Figures.Count, columns));
                index++;
            }
            else
            {
                uncertain += line.Figures.Count > 0 && !line.IsYears ? 1 : 0;
                if (Label(line, line.Words.Count) is { } label)
                {
                    rows.Add(new GridRow([label]));
                }
            }
        }
        var span = page.Span(_lines[0].Line, _lines[last].Line + 1);
        page.Repairs.AddOrdered(span, uncertain);
        return new Grid(span, GridLayout.Flattened, rows.ToImmutable());
    }

    // A long label alone in its line, all its figures in the next.
    private bool IsLabelOf(int label, int row, int columns)
    {
        var above = _lines[label];
        var below = _lines[row];
        return (above.Figures.Count == 0 || EndsInMark(above))
            && below.LabelWords == 0
            && below.Figures.Count == columns
            && !below.IsYears
            && below.Line == above.Line + 1
            && page.Content(above.Line)[^1] != ':';
    }

    // "Total net sales (1)": a note's number.
    private bool EndsInMark(OrderedLine line)
    {
        if (line.Figures.Count != 1 || line.LabelWords == 0)
        {
            return false;
        }
        var figure = line.Figures[0];
        var text = page.Source.Text.AsSpan(page.Lines[line.Line].Start + figure.Left, figure.Right - figure.Left);
        return text.Length == 3 && text[0] == '(' && text[^1] == ')';
    }

    // A row that was broken between its figures.
    private static bool GoesOn(OrderedLine above, OrderedLine below, int columns) =>
        below.LabelWords == 0
        && below.Line == above.Line + 1
        && above.LabelWords > 0
        && above.Figures.Count + below.Figures.Count == columns;

    // The figures are the last of the one line and then those of the other.
    private GridRow Row(OrderedLine line, OrderedLine more, int own, int columns)
    {
        var cells = ImmutableArray.CreateBuilder<GridCell>(columns + 1);
        var from = line == more || own < columns ? line.Figures.Count - own : line.Figures.Count;
        var words = line.Words.Count;
        if (from >= 0 && from < line.Figures.Count)
        {
            words = line.Words.FindIndex(word => word.Left >= line.Figures[from].Left);
        }
        if (words > 0 && Label(line, words) is { } label)
        {
            cells.Add(label);
        }
        if (own == columns)
        {
            from = more.Figures.Count - columns;
        }
        var column = 1;
        for (var index = from; index < from + own && column <= columns; index++)
        {
            Cell(own == columns ? more : line, index);
        }
        for (var index = 0; column <= columns; index++)
        {
            Cell(more, index);
        }
        return new GridRow(cells.ToImmutable());

        void Cell(OrderedLine of, int index)
        {
            var at = page.Lines[of.Line].Start;
            var text = page.Inline.Read(at + of.Figures[index].Left, at + of.Figures[index].Right, out var style);
            if (text.Value.Length > 0)
            {
                cells.Add(new GridCell(text, column, column + 1, style));
            }
            column++;
        }
    }

    // Null where a tag was all that stood there.
    private GridCell? Label(OrderedLine line, int words)
    {
        var at = page.Lines[line.Line].Start;
        var text = page.Inline.Read(at + line.Words[0].Left, at + line.Words[words - 1].Right, out var style);
        return text.Value.Length > 0 ? new GridCell(text, 0, 1, style) : null;
    }
}
