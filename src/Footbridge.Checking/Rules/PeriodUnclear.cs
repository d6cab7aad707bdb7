using Footbridge.Checking.Tables;
using Footbridge.Core.Facts;
using Footbridge.Core.Findings;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Rules;

/// <summary>FB902.</summary>
public static class PeriodUnclear
{
    /// <summary>The rule's texts.</summary>
    public static Rule Rule { get; } =
        new(
            Code: "FB902",
            Name: "period-unclear",
            Severity: Severity.Note,
            What: """
            Tells that a column of amounts has no period or date that could be understood: its head names none, or names one
            that has several meanings. Its figures are added up, but not compared with figures of a period.
            """,
            Why: """
            A figure says something only together with the time for which it holds. Where the head of a column leaves that
            open, a reader cannot tell a quarter from a year to date.
            """,
            Example: """
            | in thousands | Current | Prior |
            |---|--:|--:|
            | Total revenue | 69,699 | 67,028 |

            Neither head names a quarter, a year or a date.
            """,
            Remedy: "Put the period or the date into the column head: Three months ended March 31, 2013.",
            Reference: "SEC Regulation S-X, Articles 3 and 10: statements name the dates and periods that they cover."
        );

    /// <summary>Fewer rows are no statement of anything.</summary>
    private const int FewestRows = 3;

    /// <summary>
    /// True for a table of amounts in several columns none of which has a period, by head, caption, heading or row. Columns that
    /// are headed by something else, such as segments, say as little about time.
    /// </summary>
    internal static bool Applies(DraftTable table)
    {
        var columns = 0;
        foreach (var column in table.Columns)
        {
            if (column.Period is not null)
            {
                return false;
            }
            columns += column.Kind == ColumnKind.Given && column.Stack.Count > 0 ? 1 : 0;
        }
        var rows = 0;
        foreach (var row in table.Rows)
        {
            var amounts = 0;
            foreach (var cell in row.Cells)
            {
                if (cell is not { Kind: TokenKind.Figure } token)
                {
                    continue;
                }
                if (token.Period is not null)
                {
                    return false;
                }
                amounts += token.Unit?.Kind == UnitKind.Money && Math.Abs(token.Number.Number.Mantissa) >= 100 ? 1 : 0;
            }
            rows += amounts >= 2 ? 1 : 0;
        }
        return columns >= 2 && rows >= FewestRows;
    }
}
