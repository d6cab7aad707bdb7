using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;

namespace Footbridge.Checking.Tables;

/// <summary>
/// Rows between two counts of shares that lead from the one to the other are shares too, whatever they are called: from basic
/// over "Stock options and other awards" to diluted. Arithmetic tells, not words.
/// </summary>
internal static class ShareBridges
{
    private const int Longest = 12;

    /// <summary>Sets the unit kind of such rows.</summary>
    public static void Find(DraftTable table)
    {
        for (var last = 2; last < table.Rows.Count; last++)
        {
            if (table.Rows[last] is { HasFigures: true, UnitKind: UnitKind.Shares })
            {
                Find(table, last);
            }
        }
    }

    private static void Find(DraftTable table, int last)
    {
        for (var column = 0; column < table.Columns.Length; column++)
        {
            if (
                table.Rows[last].Cells[column] is { Kind: TokenKind.Figure, Number.Number: { IsDash: false } total }
                && Start(table, last, column, total) is { } first
            )
            {
                for (var between = first + 1; between < last; between++)
                {
                    table.Rows[between].UnitKind = UnitKind.Shares;
                }
                return;
            }
        }
    }

    /// <summary>The row from which a column leads to its total; null when none does.</summary>
    private static int? Start(DraftTable table, int last, int column, PrintedNumber total)
    {
        var sum = 0m;
        var addends = 0;
        for (var index = last - 1; index >= Math.Max(0, last - Longest); index--)
        {
            var row = table.Rows[index];
            if (row.Cells[column] is not { Kind: TokenKind.Figure } token)
            {
                continue;
            }
            if (token.Number.Unit is not null || row.UnitKind is not (null or UnitKind.Shares))
            {
                return null;
            }
            sum += token.Number.Number.Value;
            addends += token.Number.Number.Mantissa != 0 ? 1 : 0;
            if (row.UnitKind == UnitKind.Shares && addends >= 2 && Math.Abs(sum - total.Value) <= total.Quantum * (addends - 1))
            {
                return index;
            }
        }
        return null;
    }
}
