using Footbridge.Checking.Figures;
using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Tables;

/// <summary>
/// Tells columns that were computed from others by arithmetic, marks second, words last: a column in which most rows are
/// 100 (a / b - 1) of two others is a percentage whatever its header says.
/// </summary>
internal static class ColumnTypes
{
    private const int FewestRows = 3;

    /// <summary>Sets the kind of every column that marks or arithmetic show to be percent or basis points.</summary>
    public static void Find(DraftTable table)
    {
        for (var index = 0; index < table.Columns.Length; index++)
        {
            table.Columns[index].Kind = ByMarks(table, index);
        }
        for (var index = 0; index < table.Columns.Length; index++)
        {
            if (table.Columns[index].Kind == ColumnKind.Given && MayBeGrowth(table, index) && IsGrowth(table, index))
            {
                table.Columns[index].Kind = ColumnKind.Percent;
            }
        }
    }

    private static ColumnKind ByMarks(DraftTable table, int index)
    {
        int percent = 0,
            points = 0,
            money = 0,
            rowPercent = 0,
            all = 0;
        var first = false;
        var leads = false;
        var sum = 0m;
        PrintedNumber last = default;
        var lastIsPercent = false;
        foreach (var row in table.Rows)
        {
            if (row.Cells[index] is not { Kind: TokenKind.Figure } token)
            {
                continue;
            }
            rowPercent +=
                token.Number.Unit?.Kind is UnitKind.Percent or UnitKind.BasisPoints && table.Columns.Length > 1 && IsPercentRow(row, index)
                    ? 1
                    : 0;
            first |= all == 0 && token.Number.Unit?.Kind == UnitKind.Percent && !IsPercentRow(row, index);
            var isPercent = token.Number.Unit?.Kind == UnitKind.Percent;
            leads = all == 0 ? isPercent : leads;
            sum += last.Value;
            (last, lastIsPercent) = (token.Number.Number, isPercent);
            all++;
            switch (token.Number.Unit?.Kind)
            {
                case UnitKind.Percent:
                    percent++;
                    break;
                case UnitKind.BasisPoints:
                    points++;
                    break;
                case UnitKind.Money:
                    money++;
                    break;
            }
        }
        if (all == 0)
        {
            return ColumnKind.Given;
        }
        if (percent + points > 0 && (percent + points == all || (percent + points - rowPercent) * 2 > all - rowPercent))
        {
            return percent >= points ? ColumnKind.Percent : ColumnKind.BasisPoints;
        }
        // From one rate to another, as from the statutory to the effective: what leads there is percent too, though only its ends are marked.
        if (money == 0 && all >= FewestRows && leads && lastIsPercent && Math.Abs(sum - last.Value) <= last.Quantum * all)
        {
            return ColumnKind.Percent;
        }
        if (money == 0 && percent == 0 && HeadSaysPoints(table.Columns[index]))
        {
            return ColumnKind.BasisPoints;
        }
        // Agents print the sign of a column in its first row only, as they do with currency signs.
        return money == 0 && (first || HeadSaysPercent(table.Columns[index])) ? ColumnKind.Percent : ColumnKind.Given;
    }

    /// <summary>True when the row's other figures are percentages too: then the row is one of percentages, not the column.</summary>
    private static bool IsPercentRow(DraftRow row, int index)
    {
        for (var other = 0; other < row.Cells.Length; other++)
        {
            if (other != index && row.Cells[other] is { Kind: TokenKind.Figure } token && token.Number.Unit?.Kind != UnitKind.Percent)
            {
                return false;
            }
        }
        return true;
    }

    private static bool HeadSaysPercent(DraftColumn column)
    {
        foreach (var head in column.Stack)
        {
            var text = head.AsSpan().Trim();
            if (text.Length <= 40 && (text.Contains('%') || text.Contains("percent", StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }
        return false;
    }

    private static bool HeadSaysPoints(DraftColumn column)
    {
        foreach (var head in column.Stack)
        {
            var text = head.AsSpan().Trim();
            if (
                text.Length <= 40
                && (
                    text.Contains("basis point", StringComparison.OrdinalIgnoreCase)
                    || text.Contains("basis pt", StringComparison.OrdinalIgnoreCase)
                    || text.Equals("bps", StringComparison.OrdinalIgnoreCase)
                    || text.Contains("(bps)", StringComparison.OrdinalIgnoreCase)
                    || text.Contains("bps change", StringComparison.OrdinalIgnoreCase)
                    || text.Contains("change bps", StringComparison.OrdinalIgnoreCase)
                )
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Growth is never marked as money, and has at most three digits before the point for most rows.</summary>
    private static bool MayBeGrowth(DraftTable table, int index)
    {
        int small = 0,
            all = 0;
        foreach (var row in table.Rows)
        {
            if (row.Cells[index] is not { Kind: TokenKind.Figure } token)
            {
                continue;
            }
            if (token.Number.Has(NumberMarks.Currency))
            {
                return false;
            }
            all++;
            small += Math.Abs(token.Number.Number.Value) < 1000 ? 1 : 0;
        }
        return all >= FewestRows && small * 4 >= all * 3;
    }

    private static bool IsGrowth(DraftTable table, int index)
    {
        for (var current = 0; current < table.Columns.Length; current++)
        {
            for (var prior = 0; prior < table.Columns.Length; prior++)
            {
                if (current != prior && current != index && prior != index && Fits(table, index, current, prior))
                {
                    return true;
                }
            }
        }
        return false;
    }

    private static bool Fits(DraftTable table, int index, int current, int prior)
    {
        int fits = 0,
            all = 0;
        foreach (var row in table.Rows)
        {
            if (
                row.Cells[index] is not { Kind: TokenKind.Figure, Number.Number: { IsDash: false } growth }
                || row.Cells[current] is not { Kind: TokenKind.Figure, Number.Number: var now }
                || row.Cells[prior] is not { Kind: TokenKind.Figure, Number.Number: var before }
                || before.Mantissa == 0
            )
            {
                continue;
            }
            all++;
            var computed = 100m * (now.Value - before.Value) / Math.Abs(before.Value);
            fits += Math.Abs(computed - growth.Value) <= growth.Quantum && growth.Mantissa != 0 ? 1 : 0;
        }
        return all >= FewestRows && fits * 3 >= all * 2;
    }
}
