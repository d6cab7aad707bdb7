using Footbridge.Core.Facts;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Tables;

/// <summary>
/// What the figures of a table say about its kind, whatever its rows are called: a balance sheet has its greatest amount twice, an
/// income statement reaches its bottom line. One column that does is enough, so that a misprint hides no statement.
/// </summary>
internal static class StatementSums
{
    /// <summary>A figure of that many units or more is hardly the same by chance.</summary>
    private const long Telling = 100;

    /// <summary>Between two results stand no more items than these, in no more rows.</summary>
    private const int MostItems = 8;

    private const int MostRows = 40;

    /// <summary>True when the greatest amount of a column of given figures stands there twice, with others between.</summary>
    public static bool Balances(DraftTable table)
    {
        for (var column = 0; column < table.Columns.Length; column++)
        {
            if (
                table.Columns[column].Kind == ColumnKind.Given
                && Greatest(table, column) is { } total
                && Math.Abs(table.Rows[total.First].Cells[column]!.Number.Number.Mantissa) >= Telling
                && total.Last >= total.First + 3
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>True when two tables have the same greatest amount in a column, as the halves of a balance sheet do.</summary>
    public static bool Balance(DraftTable table, DraftTable next)
    {
        for (var column = 0; column < table.Columns.Length && column < next.Columns.Length; column++)
        {
            if (
                table.Columns[column].Kind == ColumnKind.Given
                && Greatest(table, column) is { } total
                && Greatest(next, column) is { } other
                && table.Rows[total.First].Cells[column]!.Number.Number is var left
                && next.Rows[other.First].Cells[column]!.Number.Number is var right
                && left.Value == right.Value
                && Math.Abs(left.Mantissa) >= Telling
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>True when what stands between the last result above a bottom line and that line makes up their difference.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">The marks of its rows.</param>
    /// <param name="results">The marks of results: gross profit, operating income, income before tax.</param>
    /// <param name="bottom">The mark of the bottom line.</param>
    public static bool Reaches(DraftTable table, ReadOnlySpan<ulong> rows, ulong results, ulong bottom)
    {
        var result = -1;
        for (var index = 0; index < rows.Length; index++)
        {
            if ((rows[index] & bottom) != 0 && result >= 0 && index - result <= MostRows && Reaches(table, result, index))
            {
                return true;
            }
            if ((rows[index] & results) != 0)
            {
                result = index;
            }
        }
        return false;
    }

    private static bool Reaches(DraftTable table, int result, int bottom)
    {
        for (var column = 0; column < table.Columns.Length; column++)
        {
            if (table.Columns[column].Kind == ColumnKind.Given && Reaches(table, result, bottom, column))
            {
                return true;
            }
        }
        return false;
    }

    private static bool Reaches(DraftTable table, int result, int bottom, int column)
    {
        if (Value(table.Rows[result], column) is not { } from || Value(table.Rows[bottom], column) is not { } to)
        {
            return false;
        }
        Span<decimal> items = stackalloc decimal[MostItems];
        var count = 0;
        for (var index = result + 1; index < bottom; index++)
        {
            var row = table.Rows[index];
            if (row.Label.StartsWith("total", StringComparison.OrdinalIgnoreCase) || Value(row, column) is not { } item || item == 0m)
            {
                continue;
            }
            if (count == MostItems)
            {
                return false;
            }
            items[count++] = item;
        }
        // Every item is added or taken away; each may be off by half a unit of the last digit.
        var unit = table.Rows[bottom].Cells[column]!.Number.Number.Quantum;
        var allowed = (count + 2) * unit / 2;
        for (var signs = 0; count > 0 && signs < 1 << count; signs++)
        {
            var sum = from;
            for (var item = 0; item < count; item++)
            {
                sum += (signs & 1 << item) == 0 ? items[item] : -items[item];
            }
            if (Math.Abs(sum - to) <= allowed)
            {
                return true;
            }
        }
        return false;
    }

    private static decimal? Value(DraftRow row, int column) =>
        row.Cells[column] is { Kind: TokenKind.Figure, Number.Number: var number } && IsMoney(row) ? number.Value : null;

    private static bool IsMoney(DraftRow row) => row.UnitKind is null or UnitKind.Money;

    /// <summary>The first and the last row with the greatest amount of a column; null where it has none.</summary>
    private static (int First, int Last)? Greatest(DraftTable table, int column)
    {
        (int First, int Last)? found = null;
        var greatest = 0m;
        for (var index = 0; index < table.Rows.Count; index++)
        {
            if (Value(table.Rows[index], column) is not { } value)
            {
                continue;
            }
            value = Math.Abs(value);
            if (value > greatest)
            {
                (greatest, found) = (value, (index, index));
            }
            else if (value == greatest && found is { } so)
            {
                found = (so.First, index);
            }
        }
        return found;
    }
}
