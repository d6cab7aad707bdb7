using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>FB402.</summary>
public static class BasisPointsAreWrong
{
    /// <summary>The rule's texts.</summary>
    public static Rule Rule { get; } =
        new(
            Code: "FB402",
            Name: "basis-points-are-wrong",
            Severity: Severity.Error,
            What: """
            Recomputes rows and columns of basis points, and of percentage points, from the margins beside them: as the difference
            of the margins as printed, or as that of the exact margins rounded to ten. Either convention will do; the tie says
            which.
            """,
            Why: """
            One percentage point is 100 basis points, and the zero that is lost or added on the way is the most expensive digit of
            a release.
            """,
            Example: """
            (in thousands)

            | | 1Q 2013 | 1Q 2012 | 4Q 2012 | YoY | QoQ |
            |---|--:|--:|--:|--:|--:|
            | Total revenue | 69,699 | 67,028 | 69,748 | 4% | 0% |
            | Segment profit | 36,829 | 35,874 | 36,163 | 3% | 2% |
            | Segment profit margin | 52.8% | 53.5% | 51.8% | -70 BPS | 100 BPS |
            | Adjusted EBITDA | 14,145 | 12,233 | 14,964 | 16% | -5% |
            | Adjusted EBITDA margin | 20.3% | 18.3% | 21.5% | 20 BPS | -120 BPS |

            20.3% - 18.3% is 2.0 percentage points, which is 200 basis points; 20 is printed.
            """,
            Remedy: "Recompute the difference, and keep to one convention through the whole document.",
            Reference: "Arithmetic of the printed table; each printed figure stands for the interval of half a unit of its last digit to either side."
        );
}
