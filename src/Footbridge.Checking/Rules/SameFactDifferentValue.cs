using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>FB601.</summary>
public static class SameFactDifferentValue
{
    /// <summary>The rule's texts.</summary>
    public static Rule Rule { get; } =
        new(
            Code: "FB601",
            Name: "same-fact-different-value",
            Severity: Severity.Error,
            What: """
            Brings together every place that states one fact, over all tables and all documents of a package: the same line,
            segment, period and unit. They must agree, each at its own precision. Restated and as-reported columns are different
            facts.
            """,
            Why: """
            A release, its supplement and the slides are edited apart from each other, and a late correction reaches two of the
            three. Readers who find two values for one fact trust neither.
            """,
            Example: """
            Results (in thousands)

            | | 1Q 2013 | 1Q 2012 |
            |---|--:|--:|
            | Total revenue | 69,699 | 67,028 |
            | Segment profit | 36,829 | 35,874 |
            | Adjusted EBITDA | 14,145 | 12,233 |
            | Capital expenditures | 7,438 | 16,824 |

            Trends (in thousands)

            | | 4Q 2012 | 1Q 2013 | 1Q 2012 |
            |---|--:|--:|--:|
            | Total revenue | 69,748 | 69,699 | 67,082 |
            | Segment profit | 36,163 | 36,829 | 35,874 |
            | Adjusted EBITDA | 14,964 | 14,145 | 12,233 |
            | Capital expenditures | 19,263 | 7,438 | 16,824 |

            Total revenue of the first quarter of 2012 is 67,028 in one table and 67,082 in the other.
            """,
            Remedy: """
            Find which of the places the books agree with, and mend the others. Where a figure was restated, say so in its column
            head.
            """,
            Reference: "One fact has one value; ASC 250-10-50 for what must be said when it is restated."
        );
}
