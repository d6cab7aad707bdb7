using System.Numerics;
using Footbridge.Checking.Facts;
using Footbridge.Checking.Ties.Relations;
using Footbridge.Core.Facts;

namespace Footbridge.Checking.Ties.Derived;

/// <summary>Columns of shares of a total: each percentage is the row's amount over that of one row, the same for the whole column.</summary>
internal static class ShareColumns
{
    private const int Enough = 12;
    private const int MostTotals = 8;

    /// <summary>Explains columns of percentages as shares.</summary>
    public static void Find(TableLines table, List<int> columns, TieBook ties)
    {
        foreach (var column in columns)
        {
            Explain(table, column, ties);
        }
    }

    private static void Explain(TableLines table, int column, TieBook ties)
    {
        var totals = Totals(table, column);
        var best = (Bits: 0, Test: default(ColumnTest), Amounts: -1, Total: -1);
        foreach (var amounts in table.Given)
        {
            foreach (var total in totals)
            {
                var test = Test(table, column, amounts, total);
                // The amounts that the shares stand beside, where several columns would do.
                var bits = test.Bits - 6 * test.Breaks - Math.Abs(column - amounts) + (amounts < column ? 1 : 0);
                if (bits > best.Bits)
                {
                    best = (bits, test, amounts, total);
                }
            }
        }
        var tried = BitOperations.Log2((uint)(totals.Count * table.Given.Length) | 1u);
        if (best.Amounts < 0 || best.Test.Fits < 2 || !best.Test.Explains(Enough + tried))
        {
            return;
        }
        var scale = table.Lines[best.Total].Facts[best.Amounts]!;
        var relation = new Quotient();
        foreach (var line in table.Lines)
        {
            if (
                line.Facts[column] is { IsDash: false, Unit.Kind: UnitKind.Percent } printed
                && line.Facts[best.Amounts] is { } amount
                && amount.Unit.Kind == scale.Unit.Kind
                && amount.Figure != scale.Figure
            )
            {
                ties.Add(
                    TieRules.Ratio,
                    printed.Figure,
                    [amount.Figure, scale.Figure],
                    relation,
                    best.Test.Accuses ? TieForce.Accuses : TieForce.Hint
                );
            }
        }
    }

    /// <summary>Rows that may be the whole: those that say 100 %, else revenue, totals, and the first.</summary>
    private static List<int> Totals(TableLines table, int column)
    {
        var whole = new List<int>();
        var others = new List<int>();
        for (var row = 0; row < table.Lines.Length; row++)
        {
            var line = table.Lines[row];
            if (line.Facts[column] is { Value: 1m } && whole.Count < MostTotals)
            {
                whole.Add(row);
            }
            else if ((row == 0 || line.IsTotal || line.Standard?.Name == "revenue") && others.Count < MostTotals)
            {
                others.Add(row);
            }
        }
        return whole.Count > 0 ? whole : others;
    }

    private static ColumnTest Test(TableLines table, int column, int amounts, int total)
    {
        if (table.Lines[total].Facts[amounts] is not { Value: not 0m } scale)
        {
            return default;
        }
        int fits = 0,
            breaks = 0,
            bits = 0;
        for (var row = 0; row < table.Lines.Length; row++)
        {
            if (
                row == total
                || table.Lines[row].Facts[column] is not { IsDash: false, Value: not 0m, Unit.Kind: UnitKind.Percent } printed
                || table.Lines[row].Facts[amounts] is not { } amount
                || amount.Unit.Kind != scale.Unit.Kind
            )
            {
                continue;
            }
            var fit = Fit.OfQuotient(printed.Quantity, amount.Quantity, scale.Quantity);
            if (fit.Holds)
            {
                fits += fit.Bits > 1 ? 1 : 0;
                bits += fit.Bits;
            }
            else
            {
                breaks++;
                if (breaks > 2 && breaks > 2 * fits + 2)
                {
                    break;
                }
            }
        }
        return new ColumnTest(fits, breaks, 0, bits);
    }
}
