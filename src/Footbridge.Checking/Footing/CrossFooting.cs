using Footbridge.Checking.Tables;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Footing;

/// <summary>The transposed pass: columns that are the sum or the difference of the columns before them.</summary>
internal static class CrossFooting
{
    /// <summary>More rows than this add evidence that is not needed.</summary>
    private const int MaxRows = 24;

    /// <summary>Adds the row-wise ties of <paramref name="stream"/>, and marks columns that are differences.</summary>
    public static void Run(FootingParser parser, TableStream stream, List<FootingTie> into)
    {
        if (stream.Columns.Length < 3)
        {
            return;
        }
        var formulas = new List<Formula>();
        var transposed = Transpose(stream);
        if (transposed is null)
        {
            return;
        }
        parser.Parse(transposed, sumsOnly: false, formulas);
        foreach (var formula in formulas)
        {
            if (formula.Pattern is SignPattern.Copy or SignPattern.OneSkipped or SignPattern.Free)
            {
                continue;
            }
            if (!formula.IsDoubted && formula.Terms.Length == 2 && formula.Terms[0].Sign != formula.Terms[1].Sign)
            {
                stream.Table.Columns[stream.Columns[formula.Target]].Kind = ColumnKind.Difference;
            }
            FormulaTies.Across(stream, formula, into);
        }
    }

    /// <summary>Columns as rows. Rows that are filled best come first; a row of blanks proves nothing.</summary>
    private static FootingStream? Transpose(TableStream stream)
    {
        var source = stream.Values;
        var chosen = new List<int>(MaxRows);
        for (var row = 0; row < source.Rows && chosen.Count < MaxRows; row++)
        {
            var present = 0;
            for (var column = 0; column < source.Columns; column++)
            {
                present += source.Present[row * source.Columns + column] ? 1 : 0;
            }
            if (present >= 3)
            {
                chosen.Add(row);
            }
        }
        if (chosen.Count < 2)
        {
            return null;
        }
        var precision = new int[source.Columns];
        for (var column = 0; column < source.Columns; column++)
        {
            precision[column] = Precision(stream, column, chosen);
        }
        var common = precision.Max();
        var result = new FootingStream(source.Columns, chosen.Count);
        for (var index = 0; index < chosen.Count; index++)
        {
            for (var column = 0; column < source.Columns; column++)
            {
                result.Values[column * chosen.Count + index] = source.Values[chosen[index] * source.Columns + column];
                // Counts beside prices: a column of another precision is another unit, and sums with none.
                result.Present[column * chosen.Count + index] =
                    precision[column] == common && source.Present[chosen[index] * source.Columns + column];
                if (precision[column] != common)
                {
                    result.Values[column * chosen.Count + index] = 0;
                }
            }
        }
        for (var column = 0; column < source.Columns; column++)
        {
            var head = stream.Table.Columns[stream.Columns[column]];
            result.Cues[column] = CuesOf(head);
        }
        return result;
    }

    /// <summary>Most digits after the point in a column.</summary>
    private static int Precision(TableStream stream, int column, List<int> rows)
    {
        var most = 0;
        foreach (var row in rows)
        {
            most = Math.Max(most, stream.Token(row, column)?.Number.Number.FractionDigits ?? 0);
        }
        return most;
    }

    private static RowCues CuesOf(DraftColumn column)
    {
        foreach (var head in column.Stack)
        {
            if (
                head.Contains("total", StringComparison.OrdinalIgnoreCase)
                || head.Contains("consolidated", StringComparison.OrdinalIgnoreCase)
            )
            {
                return RowCues.StrongLabel;
            }
            if (
                head.Contains("change", StringComparison.OrdinalIgnoreCase)
                || head.Contains("variance", StringComparison.OrdinalIgnoreCase)
                || head.Contains("non-gaap", StringComparison.OrdinalIgnoreCase)
                || head.Contains("adjusted", StringComparison.OrdinalIgnoreCase)
                || head.Contains("increase", StringComparison.OrdinalIgnoreCase)
                || head.Contains("net", StringComparison.OrdinalIgnoreCase)
            )
            {
                return RowCues.Label;
            }
        }
        return RowCues.None;
    }
}
