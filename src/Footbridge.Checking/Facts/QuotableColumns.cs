using Footbridge.Checking.Tables;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Facts;

/// <summary>
/// Which columns of a table a sentence may quote. In a table of ratios every column is one of percentages, though none was computed
/// from another; beside the amounts of the same period percentages are growth or shares of them.
/// </summary>
internal static class QuotableColumns
{
    /// <summary>True for each column that holds figures of its own, or rates of a period that no such column has.</summary>
    public static bool[] Of(DraftTable table)
    {
        var columns = table.Columns;
        var quotable = new bool[columns.Length];
        for (var column = 0; column < columns.Length; column++)
        {
            quotable[column] =
                columns[column].Kind == ColumnKind.Given || columns[column].Kind == ColumnKind.Percent && IsAlone(columns, column);
        }
        return quotable;
    }

    private static bool IsAlone(DraftColumn[] columns, int column)
    {
        if (columns[column].Period is not { } period)
        {
            return false;
        }
        for (var other = 0; other < columns.Length; other++)
        {
            if (other != column && period.Equals(columns[other].Period))
            {
                return false;
            }
        }
        return true;
    }
}
