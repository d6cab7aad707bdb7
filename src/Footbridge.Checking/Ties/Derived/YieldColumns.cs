using System.Numerics;
using Footbridge.Checking.Facts;
using Footbridge.Checking.Ties.Relations;
using Footbridge.Core.Facts;
using Footbridge.Core.Periods;

namespace Footbridge.Checking.Ties.Derived;

/// <summary>
/// Columns of yields beside average balances and income or expense, as banks print them: each percentage is the row's income for the
/// period, made one of a year, over its average balance. All rows of the column decide.
/// </summary>
internal sealed class YieldColumns
{
    private const int Enough = 24;
    private const int FewestFits = 4;
    private const int FitsForEachBreak = 4;

    /// <summary>A quarter, where the heads name only its last day.</summary>
    private static readonly int[] s_months = [3, 12, 6, 9];

    private readonly TableLines _table;
    private readonly TieBook _ties;

    private YieldColumns(TableLines table, TieBook ties)
    {
        _table = table;
        _ties = ties;
    }

    /// <summary>Explains columns of percentages as yields; returns those that it cannot.</summary>
    public static List<int> Find(TableLines table, List<int> columns, TieBook ties)
    {
        if (columns.Count == 0 || table.Given.Length < 2)
        {
            return columns;
        }
        var yields = new YieldColumns(table, ties);
        return columns.FindAll(column => !yields.Explain(column));
    }

    private bool Explain(int column)
    {
        var best = (Score: 0, Test: default(ColumnTest), Amount: -1, Base: -1, Factor: default(YearFactor));
        var tried = 0;
        foreach (var amount in _table.Given)
        {
            foreach (var balance in _table.Given)
            {
                if (amount == balance)
                {
                    continue;
                }
                foreach (var factor in Factors(column, amount))
                {
                    tried++;
                    var test = Test(column, amount, balance, factor.Value);
                    var score = test.Bits - 6 * test.Breaks - 3 * (Math.Abs(column - amount) + Math.Abs(column - balance));
                    if (score > best.Score)
                    {
                        best = (score, test, amount, balance, factor);
                    }
                }
            }
        }
        if (
            best.Amount < 0
            || best.Test.Fits < FewestFits
            || best.Test.Fits < FitsForEachBreak * best.Test.Breaks
            || best.Test.Bits < Enough + BitOperations.Log2((uint)tried | 1u)
        )
        {
            return false;
        }
        Tie(column, best.Amount, best.Base, best.Factor, best.Test.Accuses && best.Test.Breaks <= 1);
        return true;
    }

    private IEnumerable<YearFactor> Factors(int column, int amount)
    {
        var period = _table.Table.Columns[column].Period ?? _table.Table.Columns[amount].Period;
        if (period is not { } own)
        {
            yield break;
        }
        if (!own.IsInstant)
        {
            for (var way = 0; way < YearFactor.Ways; way++)
            {
                if (YearFactor.Of(way, own) is { } factor)
                {
                    yield return factor;
                }
            }
            yield break;
        }
        foreach (var months in s_months)
        {
            var assumed = Period.MonthsTo(own.End, months);
            for (var way = 0; way < YearFactor.Ways; way++)
            {
                if (YearFactor.Of(way, assumed) is { } factor)
                {
                    yield return factor;
                }
            }
        }
    }

    private ColumnTest Test(int column, int amount, int balance, decimal factor)
    {
        int fits = 0,
            breaks = 0,
            bits = 0;
        foreach (var line in _table.Lines)
        {
            if (
                line.Facts[column] is not { IsDash: false, Value: not 0m, Unit.Kind: UnitKind.Percent } printed
                || line.Facts[amount] is not { Value: not 0m, Unit.Kind: UnitKind.Money } income
                || line.Facts[balance] is not { Value: not 0m, Unit.Kind: UnitKind.Money } average
            )
            {
                continue;
            }
            var fit = Fit.OfQuotient(printed.Quantity, Times(income.Quantity, factor), average.Quantity, adjusts: true);
            if (fit.Holds)
            {
                fits += fit.Bits > 1 ? 1 : 0;
                bits += fit.Bits;
            }
            else if (!fit.IsNear && ++breaks > 2 && breaks > fits)
            {
                break;
            }
        }
        return new ColumnTest(fits, breaks, 0, bits);
    }

    private static Quantity Times(in Quantity quantity, decimal factor) => new(quantity.Value * factor, quantity.Quantum * factor);

    private void Tie(int column, int amount, int balance, YearFactor factor, bool accuses)
    {
        var relation = new AnnualRate(factor.Value, factor.Text);
        foreach (var line in _table.Lines)
        {
            if (
                line.Facts[column] is { Unit.Kind: UnitKind.Percent } printed
                && line.Facts[amount] is { Unit.Kind: UnitKind.Money } income
                && line.Facts[balance] is { Value: not 0m, Unit.Kind: UnitKind.Money } average
            )
            {
                var fit = Fit.OfQuotient(printed.Quantity, Times(income.Quantity, factor.Value), average.Quantity, adjusts: true);
                var force = accuses && (fit.Holds || !fit.IsNear) ? TieForce.Accuses : TieForce.Hint;
                _ties.Add(TieRules.Ratio, printed.Figure, [income.Figure, average.Figure], relation, force, Basis);
            }
        }
    }

    private const string Basis = "income of the period, as of a year, over the average balance";
}
