using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>FB403.</summary>
public static class RatioIsWrong
{
    /// <summary>The rule's texts.</summary>
    public static Rule Rule { get; } =
        new(
            Code: "FB403",
            Name: "ratio-is-wrong",
            Severity: Severity.Error,
            What: """
            Recomputes rows and columns of margins, shares of a total and other ratios from the amounts that the table or another
            one shows. What a ratio divides by is learned from the rows and periods that agree; then the others are judged by it.
            """,
            Why: """
            A margin is read before the amounts that it is made of, and it is compared with those of other companies to a tenth of
            a point.
            """,
            Example: """
            (in thousands)

            | | 1Q 2013 | 1Q 2012 | 4Q 2012 |
            |---|--:|--:|--:|
            | Total revenue | 69,699 | 67,028 | 69,748 |
            | Adjusted EBITDA | 14,145 | 12,233 | 14,964 |
            | Adjusted EBITDA margin | 20.9% | 18.3% | 21.5% |

            14,145 / 69,699 = 20.29%, which prints as 20.3%.
            """,
            Remedy: """
            Recompute the ratio from the amounts as published; then look at every place that repeats it, such as a change in basis
            points.
            """,
            Reference: "Arithmetic of the printed table; each printed figure stands for the interval of half a unit of its last digit to either side."
        );
}
