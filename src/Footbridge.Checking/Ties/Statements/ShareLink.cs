using Footbridge.Checking.Facts;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Ties.Statements;

/// <summary>A line of amounts per share and the lines that it comes from, linked without a look at values.</summary>
/// <param name="PerShare">The amounts per share.</param>
/// <param name="Incomes">The lines of income that its words allow, the best first; never empty.</param>
/// <param name="Shares">The shares.</param>
/// <param name="IsUnique">True when no other line of income fits the words as well as the first.</param>
internal sealed record ShareLink(LineItem PerShare, List<LineItem> Incomes, LineItem Shares, bool IsUnique)
{
    /// <summary>How many columns there are.</summary>
    public int Columns => PerShare.Facts.Length;

    /// <summary>Income and shares for the amount in a column; null where one of the three is not printed for its period.</summary>
    public (Fact Income, Fact Shares)? At(LineItem income, int column) =>
        PerShare.Facts[column] is { ColumnKind: ColumnKind.Given } result
        && Beside(result, income) is { } over
        && Beside(result, Shares) is { Value: not 0m } under
            ? (over, under)
            : null;

    /// <summary>The figure of a line in the same column; of another table's line, its only figure for the same period.</summary>
    private static Fact? Beside(Fact result, LineItem line) =>
        line.Table == result.Line.Table
            ? line.Facts[result.Column] is { } fact && fact.Period == result.Period
                ? fact
                : null
            : result.Period is { } period
                ? Statement.At(line, period)
                : null;
}
