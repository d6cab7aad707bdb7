using Footbridge.Checking.Tables;
using Footbridge.Core.Facts;

namespace Footbridge.Checking.Footing;

/// <summary>
/// Which columns of a table may be summed as one: those that print what they share rows with in the same unit and to the same digit.
/// Shares beside prices, or amounts beside figures that strayed out of a caption, are streams of their own.
/// </summary>
internal static class ColumnGroups
{
    /// <summary>The groups of <paramref name="columns"/>, each in their order, by their first columns.</summary>
    public static List<List<int>> Of(DraftTable table, List<int> columns)
    {
        var groups = new List<List<int>>(1);
        foreach (var column in columns)
        {
            var group = groups.Find(known => AreAlike(table, known[0], column));
            if (group is null)
            {
                groups.Add([column]);
            }
            else
            {
                group.Add(column);
            }
        }
        return groups;
    }

    private static bool AreAlike(DraftTable table, int left, int right)
    {
        int alike = 0,
            unlike = 0;
        foreach (var row in table.Rows)
        {
            if (
                row.Cells[left] is { Kind: TokenKind.Figure, Number.Number.IsDash: false } one
                && row.Cells[right] is { Kind: TokenKind.Figure, Number.Number.IsDash: false } other
            )
            {
                var same =
                    one.Number.Number.FractionDigits == other.Number.Number.FractionDigits
                    && one.Unit?.Kind == UnitKind.PerShare == (other.Unit?.Kind == UnitKind.PerShare);
                alike += same ? 1 : 0;
                unlike += same ? 0 : 1;
            }
        }
        return unlike == 0 || unlike < 2 * alike;
    }
}
