using System.Numerics;
using Footbridge.Checking.Facts;
using Footbridge.Checking.Ties.Relations;
using Footbridge.Core.Facts;

namespace Footbridge.Checking.Ties.Derived;

/// <summary>Columns of growth without an effect that stands in a column of its own: growth in constant currency beside the effect of exchange rates.</summary>
internal static class AdjustedGrowthColumns
{
    private const int Enough = 14;
    private const int MostColumns = 8;

    /// <summary>Explains computed columns as adjusted growth; returns those that it cannot.</summary>
    public static List<int> Find(TableLines table, List<int> columns, TieBook ties)
    {
        if (table.Given.Length is < 3 or > MostColumns)
        {
            return columns;
        }
        return columns.FindAll(column => !Explain(table, column, ties));
    }

    private static bool Explain(TableLines table, int column, TieBook ties)
    {
        var best = (Score: 0, Test: default(ColumnTest), Current: -1, Before: -1, Effect: -1);
        var tried = 0;
        foreach (var current in table.Own)
        {
            foreach (var before in table.Own)
            {
                foreach (var effect in table.Given)
                {
                    if (current == before || effect == current || effect == before)
                    {
                        continue;
                    }
                    tried++;
                    var test = Test(table, column, current, before, effect);
                    var score = test.Bits - 6 * test.Breaks;
                    if (score > best.Score)
                    {
                        best = (score, test, current, before, effect);
                    }
                }
            }
        }
        if (best.Current < 0 || best.Test.Fits < 2 || !best.Test.Explains(Enough + BitOperations.Log2((uint)tried | 1u)))
        {
            return false;
        }
        var relation = new AdjustedGrowth();
        foreach (var line in table.Lines)
        {
            if (
                line.Facts[column] is { IsDash: false, Unit.Kind: UnitKind.Percent } printed
                && line.Facts[best.Current] is { } now
                && line.Facts[best.Before] is { Value: not 0m } then
                && line.Facts[best.Effect] is { } effect
                && now.Unit.Kind == effect.Unit.Kind
            )
            {
                // What an effect of exchange rates leaves out is the issuer's own way: a break says nothing.
                ties.Add(TieRules.Growth, printed.Figure, [now.Figure, then.Figure, effect.Figure], relation, TieForce.Hint);
            }
        }
        return true;
    }

    private static ColumnTest Test(TableLines table, int column, int current, int before, int effect)
    {
        int fits = 0,
            breaks = 0,
            bits = 0;
        foreach (var line in table.Lines)
        {
            if (
                line.Facts[column] is not { IsDash: false, Value: not 0m, Unit.Kind: UnitKind.Percent } printed
                || line.Facts[current] is not { } now
                || line.Facts[before] is not { } then
                || line.Facts[effect] is not { Value: not 0m } change
            )
            {
                continue;
            }
            var adjusted = new Quantity(now.Value - change.Value, now.Quantity.Quantum + change.Quantity.Quantum);
            var fit = Fit.OfGrowth(printed.Quantity, adjusted, then.Quantity);
            if (fit.Holds)
            {
                fits += fit.Bits > 1 ? 1 : 0;
                bits += fit.Bits;
            }
            else if (!fit.IsNear && fit.Bits > 1)
            {
                breaks++;
                if (breaks > 1 && breaks > 2 * fits)
                {
                    break;
                }
            }
        }
        return new ColumnTest(fits, breaks, 0, bits);
    }
}
