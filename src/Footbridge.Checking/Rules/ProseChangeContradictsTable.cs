using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>FB203.</summary>
public static class ProseChangeContradictsTable
{
    /// <summary>The rule's texts.</summary>
    public static Rule Rule { get; } =
        new(
            Code: "FB203",
            Name: "prose-change-contradicts-table",
            Severity: Severity.Error,
            What: """
            Recomputes each change in the prose that is given in the measure's own unit: an amount of money, a number of shares,
            percentage points or basis points. Basis points are taken as the difference of the margins as printed, or as that of
            the exact margins rounded to ten; either convention will do, and the tie says which.
            """,
            Why: """
            Basis points and millions invite slips of a power of ten: a release once gave 500 basis points where 50 were meant, and
            the share price moved by more than half before the correction.
            """,
            Example: """
            | in thousands | 1Q 2013 | 1Q 2012 |
            |---|--:|--:|
            | Total revenue | 69,699 | 67,028 |
            | Adjusted EBITDA | 14,145 | 12,233 |
            | Adjusted EBITDA margin | 20.3% | 18.3% |

            > Adjusted EBITDA margin was 20.3% in the first quarter of 2013, up 20 basis points from the
            > first quarter of 2012.

            20.3% - 18.3% is 2.0 percentage points, which is 200 basis points.
            """,
            Remedy: """
            Recompute the change from the figures as published, and look at its unit: 1 percentage point is 100 basis points, and a
            change of a percentage is not a percentage of change.
            """,
            Reference: "Arithmetic of the printed figures; each printed figure stands for the interval of half a unit of its last digit to either side."
        );
}
