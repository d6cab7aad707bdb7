using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>FB401.</summary>
public static class GrowthColumnIsWrong
{
    /// <summary>The rule's texts.</summary>
    public static Rule Rule { get; } =
        new(
            Code: "FB401",
            Name: "growth-column-is-wrong",
            Severity: Severity.Error,
            What: """
            Recomputes columns of growth (in percent) and of change (in the measure's own unit). Which two columns such a column
            compares is learned from its head and from the rows that agree; then every row is judged. A growth over a base of zero
            or less may be left out or marked as not meaningful.
            """,
            Why: "A column of growth is derived. When an amount is corrected late, its growth is what is forgotten.",
            Example: """
            (in thousands)

            | | 1Q 2013 | 1Q 2012 | YoY |
            |---|--:|--:|--:|
            | Services | 44,392 | 39,938 | 11% |
            | Products | 25,307 | 27,090 | -7% |
            | Total revenue | 69,699 | 67,028 | 5% |
            | Operating expenses | 68,879 | 65,320 | 5% |
            | Segment profit | 36,829 | 35,874 | 3% |
            | Adjusted EBITDA | 14,145 | 12,233 | 16% |

            (69,699 - 67,028) / 67,028 = 3.98%, which prints as 4%.
            """,
            Remedy: """
            Recompute the row. Where several growth figures of a column are off, the columns were exchanged or the base is another
            period than the head says.
            """,
            Reference: "Arithmetic of the printed table; each printed figure stands for the interval of half a unit of its last digit to either side."
        );
}
