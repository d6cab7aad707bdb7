using Footbridge.Checking.Facts;
using Footbridge.Checking.Tables;
using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;
using Footbridge.Core.Tables;
using static Footbridge.Checking.Verdicts.OwnTable;

namespace Footbridge.Checking.Verdicts;

/// <summary>
/// What the rest of the package says about a value that a cell might have had: printed elsewhere under a like label, the step
/// between two balances, the difference of two lines of the same name, the growth or margin that is printed for it, the
/// neighbouring period. It ranks suspects, in bits; it proves nothing, and it makes no finding.
/// </summary>
internal sealed class Corroboration(IReadOnlyList<DraftDocument> documents)
{
    private const double Most = OwnTable.MostBits;

    /// <summary>One row in so many repeats the figure of another period.</summary>
    private const int UnchangedRows = 20;

    /// <summary>How much likelier a figure that repeats its neighbour is to be wrong than one that does not, in bits.</summary>
    private const double StaleBits = 2;

    private readonly Lazy<PackageIndex> _index = new(() => new PackageIndex(documents));
    private readonly Lazy<ProseAmounts> _prose = new(() => new ProseAmounts(documents));

    /// <summary>How much more the package speaks for <paramref name="mended"/> than for what the cell prints, in bits, and a cell that prints it for the like.</summary>
    public (double Score, TableToken? Twin) Of(TableToken cell, long mended, decimal material)
    {
        var place = _index.Value.PlaceOf(cell);
        var unit = Powers.Ten(cell.Scale) / Powers.Ten(cell.Number.Number.FractionDigits);
        var (twin, other) = Twin(place, mended * unit);
        var score =
            twin
            + Relations(place, mended * unit)
            + (Repeats(place, mended * unit) ? Worth(mended * unit, place, UnchangedRows) : 0)
            - Twin(place, place.Value).Score
            - Relations(place, place.Value);
        // Few rows repeat the figure of another period, and a figure that was not brought up to date does.
        score += place.Value != 0 && Repeats(place, place.Value) ? StaleBits : 0;
        return (score + Nearness(place, mended * unit, material), other);
    }

    /// <summary>The same magnitude under a like label, else anywhere.</summary>
    private (double Score, TableToken? Twin) Twin(in CellPlace place, decimal value)
    {
        var like = _index.Value.Like(place.Row);
        var worth = Worth(value, place, 2 * like.Count);
        var best = (Score: 0.0, Twin: (TableToken?)null);
        foreach (var other in like)
        {
            foreach (var cell in other.Row.Cells)
            {
                if (cell is { Kind: TokenKind.Figure } && Math.Abs(ValueOf(cell)) == Math.Abs(value) && worth * other.Likeness > best.Score)
                {
                    best = (worth * other.Likeness, cell);
                }
            }
        }
        var anywhere = Worth(value, place, _index.Value.Count);
        if (anywhere > best.Score)
        {
            foreach (var other in _index.Value.WithMagnitude(value))
            {
                if (!ReferenceEquals(other.Row, place.Row))
                {
                    return (anywhere / 2, other.Token);
                }
            }
        }
        return best;
    }

    private double Relations(in CellPlace place, decimal value) =>
        Math.Max(Math.Max(Step(place, value), Split(place, value)), Block(place, value))
        + Growth(place, value)
        + Margin(place, value)
        + Sentence(place, value)
        + Pair(place, value);

    /// <summary>A step between two balances is a flow; the other way round, a flow is the step of its balances.</summary>
    private double Step(in CellPlace place, decimal value)
    {
        if (place.Table.Statement != StatementKind.BalanceSheet)
        {
            return place.Table.Statement == StatementKind.CashFlow ? StepOfLike(place, value) : 0;
        }
        var best = 0.0;
        var caption = _index.Value.CaptionOf(place.Row);
        foreach (var neighbour in Neighbours(place))
        {
            var step = value - ValueOf(neighbour.Token);
            best = Math.Max(best, step == 0 ? 0 : Flow(place, Math.Abs(step)));
            if (caption is not null)
            {
                // "Term loan, less discount of $329 and $388": the gross amount steps by what was paid, or not at all.
                var gross = step + caption[place.Column] - caption[neighbour.Column];
                best = Math.Max(best, gross == 0 ? Worth(value, place, UnchangedRows) : Flow(place, Math.Abs(gross)));
            }
            if (SameNameStep(place, neighbour.Column) is not 0m and var others && step + others != 0)
            {
                best = Math.Max(best, Flow(place, Math.Abs(step + others)));
            }
        }
        return best;
    }

    /// <summary>
    /// Two lines of another table, for the same period, add or subtract to the value: income from operations is revenue less
    /// expenses in a summary that shows no more. The more lines there are to choose from, the less it says.
    /// </summary>
    private double Pair(in CellPlace place, decimal value)
    {
        if (place.Token.Period is not { } period)
        {
            return 0;
        }
        var best = 0.0;
        foreach (var column in _index.Value.ColumnsOf(period))
        {
            var worth = ReferenceEquals(column.Table, place.Table) ? 0 : Worth(value, place, column.Values.Length * column.Values.Length);
            if (worth > best && column.HasPair(value))
            {
                best = worth;
            }
        }
        return best;
    }

    /// <summary>A sentence gives the amount, rounded, or that of all lines of the same name together.</summary>
    private double Sentence(in CellPlace place, decimal value)
    {
        var words = Labels.Words(place.Row.Label);
        var together = value;
        foreach (var like in _index.Value.Like(place.Row))
        {
            if (ReferenceEquals(like.Table, place.Table) && like.Row.Label == place.Row.Label && At(like.Row, place.Column) is { } more)
            {
                together += more;
            }
        }
        return Math.Min(Most, Math.Max(_prose.Value.Support(words, value), together == value ? 0 : _prose.Value.Support(words, together)));
    }

    /// <summary>The steps, between the same two columns, of rows with the very same label: the current and the long-term part of one item.</summary>
    private decimal SameNameStep(in CellPlace place, int otherColumn)
    {
        var step = 0m;
        foreach (var like in _index.Value.Like(place.Row))
        {
            if (
                ReferenceEquals(like.Table, place.Table)
                && like.Row.Label == place.Row.Label
                && At(like.Row, place.Column) is { } now
                && At(like.Row, otherColumn) is { } before
            )
            {
                step += now - before;
            }
        }
        return step;
    }

    /// <summary>A flow, or the sum of two flows that are named like the balance, has this magnitude.</summary>
    private double Flow(in CellPlace place, decimal magnitude)
    {
        var best = 0.0;
        var like = _index.Value.Like(place.Row);
        foreach (var flow in like)
        {
            if (flow.Table.Statement != StatementKind.CashFlow)
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
                    best = Math.Max(best, Worth(magnitude, place, 2 * like.Count) * flow.Likeness);
                }
                foreach (var second in like)
                {
                    if (
                        ReferenceEquals(second.Table, flow.Table)
                        && !ReferenceEquals(second.Row, flow.Row)
                        && At(second.Row, column) is { } more
                        && Math.Abs(amount + more) == magnitude
                    )
                    {
                        best = Math.Max(best, Worth(magnitude, place, like.Count * like.Count) * Math.Min(flow.Likeness, second.Likeness));
                    }
                }
            }
        }
        foreach (var other in _index.Value.WithMagnitude(magnitude))
        {
            if (other.Table.Statement is StatementKind.CashFlow or StatementKind.Income)
            {
                best = Math.Max(best, Worth(magnitude, place, other.Table.Rows.Count * other.Table.Columns.Length));
            }
        }
        return best;
    }

    /// <summary>The cell is a flow: the balances of a like name step by it.</summary>
    private double StepOfLike(in CellPlace place, decimal value)
    {
        var best = 0.0;
        var like = _index.Value.Like(place.Row);
        foreach (var balance in like)
        {
            if (balance.Table.Statement != StatementKind.BalanceSheet || StepOf(balance) is not (not 0m and var step))
            {
                continue;
            }
            if (Math.Abs(step) == Math.Abs(value))
            {
                best = Math.Max(best, Worth(value, place, 2 * like.Count) * balance.Likeness);
            }
            foreach (var second in like)
            {
                if (
                    ReferenceEquals(second.Table, place.Table)
                    && At(second.Row, place.Column) is { } more
                    && Math.Abs(value + more) == Math.Abs(step)
                )
                {
                    best = Math.Max(best, Worth(step, place, like.Count * like.Count) * Math.Min(balance.Likeness, second.Likeness));
                }
            }
        }
        return Math.Max(best, _index.Value.IsBalanceStep(value) ? Worth(value, place, _index.Value.BalanceSteps) : 0);
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

    /// <summary>One line elsewhere is two lines here: together with another line of its column the value is printed under a like label.</summary>
    private double Split(in CellPlace place, decimal value)
    {
        var best = 0.0;
        var like = _index.Value.Like(place.Row);
        foreach (var whole in like)
        {
            if (ReferenceEquals(whole.Table, place.Table))
            {
                continue;
            }
            foreach (var cell in whole.Row.Cells)
            {
                if (cell is not { Kind: TokenKind.Figure } || ValueOf(cell) is var sum && Math.Abs(sum) <= Math.Abs(value))
                {
                    continue;
                }
                foreach (var part in place.Table.Rows)
                {
                    if (
                        !ReferenceEquals(part, place.Row)
                        && At(part, place.Column) is not (null or 0m) and var other
                        && value + other == sum
                    )
                    {
                        best = Math.Max(best, Worth(value, place, place.Table.Rows.Count * like.Count) * whole.Likeness);
                    }
                }
            }
        }
        return best;
    }
}
