using Footbridge.Checking.Facts;
using Footbridge.Checking.Tables;
using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Verdicts;

/// <summary>
/// What the rest of the package says about a value that a cell might have had: printed elsewhere under a like label, the step
/// between two balances, the difference of two lines of the same name, the growth or margin that is printed for it, the
/// neighbouring period. It ranks suspects, in bits; it proves nothing, and it makes no finding.
/// </summary>
internal sealed class Corroboration(IReadOnlyList<DraftDocument> documents)
{
    private const double Most = 8;
    private const double Unchanged = 2.5;
    private const double GrowthFits = 3;
    private const double MarginFits = 4;
    private const double NearestMost = 5;

    private readonly Lazy<PackageIndex> _index = new(() => new PackageIndex(documents));

    /// <summary>How much more the package speaks for <paramref name="mended"/> than for what the cell prints, in bits, and a cell that prints it for the like.</summary>
    public (double Score, TableToken? Twin) Of(TableToken cell, long mended)
    {
        var place = _index.Value.PlaceOf(cell);
        var unit = Powers.Ten(cell.Scale) / Powers.Ten(cell.Number.Number.FractionDigits);
        var (twin, other) = Twin(place, mended * unit);
        var score = twin + Relations(place, mended * unit) - Twin(place, place.Value).Score - Relations(place, place.Value);
        return (score + Nearness(place, mended * unit), other);
    }

    /// <summary>The same magnitude under a like label.</summary>
    private (double Score, TableToken? Twin) Twin(in CellPlace place, decimal value)
    {
        var worth = Worth(value, place);
        var best = (Score: 0.0, Twin: (TableToken?)null);
        foreach (var like in _index.Value.Like(place.Row))
        {
            foreach (var cell in like.Row.Cells)
            {
                if (cell is { Kind: TokenKind.Figure } && Math.Abs(ValueOf(cell)) == Math.Abs(value) && worth * like.Likeness > best.Score)
                {
                    best = (worth * like.Likeness, cell);
                }
            }
        }
        if (best.Twin is null && worth > 3)
        {
            foreach (var other in _index.Value.WithMagnitude(value))
            {
                if (!ReferenceEquals(other.Row, place.Row))
                {
                    return ((worth - 3) / 4, other.Token);
                }
            }
        }
        return best;
    }

    private double Relations(in CellPlace place, decimal value) =>
        Math.Max(Step(place, value), Block(place, value)) + Growth(place, value) + Margin(place, value);

    /// <summary>A step between two balances is a flow of the like name, or two; and the other way round.</summary>
    private double Step(in CellPlace place, decimal value)
    {
        var best = 0.0;
        foreach (var neighbour in Neighbours(place))
        {
            var step = value - ValueOf(neighbour.Token) + SameNameStep(place, neighbour.Column);
            if (step == 0)
            {
                best = Math.Max(best, Worth(value, place) > 5 ? Unchanged : 0);
                continue;
            }
            best = Math.Max(best, Flow(place, Math.Abs(step)));
        }
        return Math.Max(best, StepOfLike(place, value));
    }

    /// <summary>The steps, between the same two columns, of rows with the very same label: the current and the long-term part of one item.</summary>
    private decimal SameNameStep(in CellPlace place, int otherColumn)
    {
        var step = 0m;
        foreach (var like in _index.Value.Like(place.Row))
        {
            if (ReferenceEquals(like.Table, place.Table) && like.Row.Label == place.Row.Label && At(like.Row, place.Column) is { } now && At(like.Row, otherColumn) is { } before)
            {
                step += now - before;
            }
        }
        return step;
    }

    /// <summary>One cell, or the sum of two like-named cells of one column, has this magnitude.</summary>
    private double Flow(in CellPlace place, decimal magnitude)
    {
        var worth = Worth(magnitude, place);
        var best = 0.0;
        var like = _index.Value.Like(place.Row);
        foreach (var flow in like)
        {
            if (ReferenceEquals(flow.Table, place.Table))
            {
                continue;
            }
            for (var column = 0; column < flow.Row.Cells.Length; column++)
            {
                if (At(flow.Row, column) is not { } amount)
                {
                    continue;
                }
                if (Math.Abs(amount) == magnitude)
                {
                    best = Math.Max(best, worth * flow.Likeness);
                }
                foreach (var second in like)
                {
                    if (ReferenceEquals(second.Table, flow.Table) && !ReferenceEquals(second.Row, flow.Row) && At(second.Row, column) is { } more && Math.Abs(amount + more) == magnitude)
                    {
                        best = Math.Max(best, worth * Math.Min(flow.Likeness, second.Likeness) - 2);
                    }
                }
            }
        }
        if (best == 0 && worth > 4)
        {
            foreach (var other in _index.Value.WithMagnitude(magnitude))
            {
                best = ReferenceEquals(other.Table, place.Table) ? best : (worth - 3) / 3;
            }
        }
        return best;
    }

    /// <summary>The cell is a flow: the balances of a like name step by it.</summary>
    private double StepOfLike(in CellPlace place, decimal value)
    {
        var best = 0.0;
        var worth = Worth(value, place);
        foreach (var balance in _index.Value.Like(place.Row))
        {
            if (ReferenceEquals(balance.Table, place.Table) || balance.Table.Statement != StatementKind.BalanceSheet)
            {
                continue;
            }
            var step = StepOf(balance);
            if (step != 0 && Math.Abs(step) == Math.Abs(value))
            {
                best = Math.Max(best, worth * balance.Likeness);
            }
            foreach (var second in _index.Value.Like(place.Row))
            {
                if (step != 0 && ReferenceEquals(second.Table, place.Table) && At(second.Row, place.Column) is { } more && Math.Abs(value + more) == Math.Abs(step))
                {
                    best = Math.Max(best, worth * Math.Min(balance.Likeness, second.Likeness) - 2);
                }
            }
        }
        return best;
    }

    /// <summary>The step between the first two columns of a balance, all rows of its name together.</summary>
    private static decimal StepOf(in LikeRow balance)
    {
        var step = 0m;
        foreach (var row in balance.Table.Rows)
        {
            if (row.Label == balance.Row.Label && At(row, 0) is { } now && At(row, 1) is { } before)
            {
                step += now - before;
            }
        }
        return step;
    }

    /// <summary>Blocks of one table that repeat their labels: profit is revenue less cost, segment by segment.</summary>
    private static double Block(in CellPlace place, decimal value)
    {
        var best = 0.0;
        var rows = place.Table.Rows;
        foreach (var first in rows)
        {
            if (first.Label != place.Row.Label || ReferenceEquals(first, place.Row) || At(first, place.Column) is not { } one)
            {
                continue;
            }
            foreach (var second in rows)
            {
                if (second.Label == place.Row.Label && !ReferenceEquals(second, place.Row) && !ReferenceEquals(second, first) && At(second, place.Column) is { } two && (one - two == value || one + two == value))
                {
                    best = Worth(value, place);
                }
            }
        }
        return best;
    }

    /// <summary>A growth column of the row fits the value.</summary>
    private static double Growth(in CellPlace place, decimal value)
    {
        for (var index = 0; index < place.Row.Cells.Length; index++)
        {
            if (place.Table.Columns[index].Kind != ColumnKind.Percent || place.Row.Cells[index] is not { Kind: TokenKind.Figure } growth)
            {
                continue;
            }
            foreach (var neighbour in Neighbours(place))
            {
                var other = ValueOf(neighbour.Token);
                if (other != 0 && (Grows(other, value, growth) || value != 0 && Grows(value, other, growth)))
                {
                    return GrowthFits;
                }
            }
        }
        return 0;
    }

    /// <summary>A percentage row of the same name is this value over another of the same name.</summary>
    private static double Margin(in CellPlace place, decimal value)
    {
        foreach (var margin in place.Table.Rows)
        {
            if (margin.Label != place.Row.Label || margin.UnitKind != UnitKind.Percent || margin.Cells[place.Column] is not { Kind: TokenKind.Figure } percent)
            {
                continue;
            }
            foreach (var other in place.Table.Rows)
            {
                if (
                    other.Label == place.Row.Label
                    && !ReferenceEquals(other, place.Row)
                    && At(other, place.Column) is { } amount
                    && (amount != 0 && percent.Number.Number.Interval.Contains(100m * value / amount) || value != 0 && percent.Number.Number.Interval.Contains(100m * amount / value))
                )
                {
                    return MarginFits;
                }
            }
        }
        return 0;
    }

    /// <summary>
    /// Figures of one row lie near each other: the odds, in bits, that the mended value rather than the printed one is the
    /// neighbour of the other periods, for differences with a heavy tail.
    /// </summary>
    private static double Nearness(in CellPlace place, decimal mended)
    {
        double sum = 0;
        var count = 0;
        foreach (var neighbour in Neighbours(place))
        {
            var other = ValueOf(neighbour.Token);
            var slack = Math.Abs(other) * 0.02m + Powers.Ten(place.Token.Scale);
            sum += Math.Log2((double)((Math.Abs(place.Value - other) + slack) / (Math.Abs(mended - other) + slack)));
            count++;
        }
        return count == 0 ? 0 : Math.Clamp(sum / count, -NearestMost, NearestMost);
    }

    private static IEnumerable<(int Column, TableToken Token)> Neighbours(CellPlace place)
    {
        for (var column = 0; column < place.Row.Cells.Length; column++)
        {
            if (column != place.Column && place.Table.Columns[column].Kind == ColumnKind.Given && place.Row.Cells[column] is { Kind: TokenKind.Figure } token && token.Unit?.Kind == place.Token.Unit?.Kind)
            {
                yield return (column, token);
            }
        }
    }

    /// <summary>What finding a magnitude again is worth: its digits in bits, less the ways of finding something.</summary>
    private static double Worth(decimal value, in CellPlace place)
    {
        var quanta = (double)(Math.Abs(value) / (Powers.Ten(place.Token.Scale) / Powers.Ten(place.Token.Number.Number.FractionDigits)));
        return quanta < 10 ? 0 : Math.Min(Most, Math.Log2(quanta) - 1);
    }

    private static decimal? At(DraftRow row, int column) =>
        column < row.Cells.Length && row.Cells[column] is { Kind: TokenKind.Figure } token && token.Unit?.Kind != UnitKind.Percent ? ValueOf(token) : null;

    private static decimal ValueOf(TableToken token) => token.Number.Number.Value * Powers.Ten(token.Scale);

    private static bool Grows(decimal before, decimal now, TableToken growth) =>
        growth.Number.Number.Interval.Contains(100m * (now - before) / Math.Abs(before));
}
