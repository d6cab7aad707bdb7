using Footbridge.Core.Findings;

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
}
