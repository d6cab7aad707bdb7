using Footbridge.Core.Facts;

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
        var first = -1;
        for (var index = 0; index < table.Rows.Count; index++)
        {
            var row = table.Rows[index];
            if (!row.HasFigures)
            {
                continue;
            }
            if (row.UnitKind == UnitKind.Shares)
            {
                if (first >= 0 && index - first is > 1 and <= Longest && Bridges(table, first, index))
                {
                    for (var between = first + 1; between < index; between++)
                    {
                        table.Rows[between].UnitKind = UnitKind.Shares;
                    }
                }
                first = index;
            }
            else if (first >= 0 && index - first > Longest)
            {
                first = -1;
            }
        }
    }

    private static bool Bridges(DraftTable table, int first, int last)
    {
        for (var column = 0; column < table.Columns.Length; column++)
        {
            if (table.Rows[first].Cells[column] is { Kind: TokenKind.Figure } from && table.Rows[last].Cells[column] is { Kind: TokenKind.Figure } to)
            {
                var sum = from.Number.Number.Value;
                var addends = 0;
                for (var row = first + 1; row < last; row++)
                {
                    if (table.Rows[row].Cells[column] is { Kind: TokenKind.Figure } token)
                    {
                        if (token.Number.Unit is not null)
                        {
                            return false;
                        }
                        sum += token.Number.Number.Value;
                        addends += token.Number.Number.Mantissa != 0 ? 1 : 0;
                    }
                }
                var difference = Math.Abs(sum - to.Number.Number.Value);
                if (addends > 0 && difference <= to.Number.Number.Quantum * addends)
                {
                    return true;
                }
            }
        }
        return false;
    }
}
