using Footbridge.Checking.Tables;
using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Verdicts;

/// <summary>What a cell's own table says about a value that it might have had: other periods, growth and margins printed for it, blocks that repeat its label.</summary>
internal static class OwnTable
{
    /// <summary>No finding of a value again is worth more bits.</summary>
    public const double MostBits = 8;

    /// <summary>A label that a table repeats more often than this is no name of a block's line: among so many, any value is a sum of two.</summary>
    private const int MostBlocks = 64;

    private const double GrowthFits = 3;
    private const double MarginFits = 4;
    private const double NearestMost = 5;

    /// <summary>No page prints a growth or a margin of more than this many times: it would be too large to be a number at all.</summary>
    private const decimal MostTimes = 1_000_000m;

    /// <summary>The figure of another period to the last digit: goodwill, a fixed charge.</summary>
    public static bool Repeats(in CellPlace place, decimal value)
    {
        foreach (var neighbour in Neighbours(place))
        {
            if (ValueOf(neighbour.Token) == value)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Blocks of one table that repeat their labels: profit is revenue less cost, segment by segment.</summary>
    public static double Block(in CellPlace place, decimal value)
    {
        var peers = new List<decimal>();
        foreach (var row in place.Table.Rows)
        {
            if (row.Label == place.Row.Label && !ReferenceEquals(row, place.Row) && At(row, place.Column) is { } amount)
            {
                peers.Add(amount);
            }
        }
        if (peers.Count > MostBlocks)
        {
            return 0;
        }
        for (var first = 0; first < peers.Count; first++)
        {
            for (var second = 0; second < peers.Count; second++)
            {
                if (second != first && (peers[first] - peers[second] == value || peers[first] + peers[second] == value))
                {
                    return Worth(value, place, 4);
                }
            }
        }
        return 0;
    }

    /// <summary>A growth column of the row fits the value.</summary>
    public static double Growth(in CellPlace place, decimal value)
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
                if (Grows(other, value, growth) || Grows(value, other, growth))
                {
                    return GrowthFits;
                }
            }
        }
        return 0;
    }

    /// <summary>A percentage row of the same name is this value over another of the same name.</summary>
    public static double Margin(in CellPlace place, decimal value)
    {
        foreach (var margin in place.Table.Rows)
        {
            if (
                margin.Label != place.Row.Label
                || margin.UnitKind != UnitKind.Percent
                || margin.Cells[place.Column] is not { Kind: TokenKind.Figure } percent
            )
            {
                continue;
            }
            foreach (var other in place.Table.Rows)
            {
                if (
                    other.Label == place.Row.Label
                    && !ReferenceEquals(other, place.Row)
                    && At(other, place.Column) is { } amount
                    && (IsPercent(percent, value, amount) || IsPercent(percent, amount, value))
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
    public static double Nearness(in CellPlace place, decimal mended, decimal material)
    {
        double sum = 0;
        var count = 0;
        foreach (var neighbour in Neighbours(place))
        {
            var other = ValueOf(neighbour.Token);
            var slack = Math.Abs(other) * 0.08m + material;
            sum += Math.Log2((double)((Math.Abs(place.Value - other) + slack) / (Math.Abs(mended - other) + slack)));
            count++;
        }
        return count == 0 ? 0 : Math.Clamp(sum / count, -NearestMost, NearestMost);
    }

    /// <summary>The figures of the row for other periods.</summary>
    public static IEnumerable<(int Column, TableToken Token)> Neighbours(CellPlace place)
    {
        for (var column = 0; column < place.Row.Cells.Length; column++)
        {
            if (
                column != place.Column
                && place.Table.Columns[column].Kind == ColumnKind.Given
                && place.Row.Cells[column] is { Kind: TokenKind.Figure } token
                && token.Unit?.Kind == place.Token.Unit?.Kind
                && token.Period is { } period
                && place.Token.Period is { } own
                && period != own
                && period.IsInstant == own.IsInstant
            )
            {
                yield return (column, token);
            }
        }
    }

    /// <summary>What finding a magnitude among <paramref name="tries"/> cells is worth: its digits in bits, less those that chance had.</summary>
    public static double Worth(decimal value, in CellPlace place, int tries)
    {
        var quanta = (double)(Math.Abs(value) / (Powers.Ten(place.Token.Scale) / Powers.Ten(place.Token.Number.Number.FractionDigits)));
        return quanta < 10 ? 0 : Math.Clamp(Math.Log2(quanta) - Math.Log2(tries + 1), 0, MostBits);
    }

    public static decimal? At(DraftRow row, int column) =>
        column < row.Cells.Length && row.Cells[column] is { Kind: TokenKind.Figure } token && token.Unit?.Kind != UnitKind.Percent
            ? ValueOf(token)
            : null;

    public static decimal ValueOf(TableToken token) => token.Number.Number.Value * Powers.Ten(token.Scale);

    private static bool Grows(decimal before, decimal now, TableToken growth) => IsPercent(growth, now - before, Math.Abs(before));

    private static bool IsPercent(TableToken percent, decimal part, decimal whole) =>
        whole != 0 && Math.Abs(part) / MostTimes <= Math.Abs(whole) && percent.Number.Number.Interval.Contains(100m * (part / whole));
}
