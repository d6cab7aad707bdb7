using System.Collections.Immutable;
using Footbridge.Building.Comparisons;
using Footbridge.Building.Formulas;
using Footbridge.Core.Measures;
using Footbridge.Core.Periods;

namespace Footbridge.Building.Statements;

/// <summary>Understands the columns of a statement.</summary>
internal static class ColumnReader
{
    private const string Quarter = "quarter";

    /// <summary>The columns from left to right; those with problems are left out.</summary>
    public static ImmutableArray<TableColumn> Read(Statement statement, FiscalPeriod quarter, ProblemList problems)
    {
        // Growth is that of the quarter, or of the first column where the quarter has none.
        var compared = statement.Columns.Any(column => column.Selector.Text == Quarter)
            ? quarter
            : statement.Columns.Select(column => Period(column.Selector.Text, quarter)).FirstOrDefault(period => period is not null)
                ?? quarter;
        var columns = ImmutableArray.CreateBuilder<TableColumn>();
        foreach (var (selector, head) in statement.Columns)
        {
            if (ComparisonNames.Parse(selector.Text) is { } comparison)
            {
                columns.Add(new TableColumn(compared, comparison, head?.Text, selector.Place));
            }
            else if (Period(selector.Text, quarter) is { } period)
            {
                columns.Add(new TableColumn(period, null, head?.Text, selector.Place));
            }
            else
            {
                problems.Error(
                    selector.Place,
                    $"there is no column {selector.Text}",
                    "use quarter, ytd or year, with an offset such as -1y or -1q, or yoy or qoq"
                );
            }
        }
        return columns.ToImmutable();
    }

    private static FiscalPeriod? Period(string text, FiscalPeriod quarter) =>
        PeriodSelector.TryParse(text, out var selector) && selector.Anchor != PeriodAnchor.Same ? selector.Apply(quarter) : null;
}
