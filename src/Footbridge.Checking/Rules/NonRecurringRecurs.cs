using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>FB808.</summary>
public static class NonRecurringRecurs
{
    /// <summary>The rule's texts.</summary>
    public static Rule Rule { get; } =
        new(
            Code: "FB808",
            Name: "non-recurring-recurs",
            Severity: Severity.Warning,
            What: """
            Finds sentences that call a charge non-recurring, one-time or unusual, or do not expect it to recur, and the adjustment of a
            reconciliation that they speak of. Tells an adjustment that has an amount in every period shown, of which two at least do not
            overlap. A line that no measure leaves out is left alone: a one-time gain may stand in a line that has gains every year.
            """,
            Why: """
            A charge that comes back every quarter is a cost of the business. To leave it out of a measure as non-recurring misleads, and
            the rules of the SEC name two years as the span.
            """,
            Example: """
            Restructuring charges are unusual. Normalized income excludes them.

            | in thousands | 2013 | 2012 |
            |---|--:|--:|
            | Net income | 12,643 | 10,107 |
            | Restructuring charges | 248 | 43 |
            | Normalized income | 12,891 | 10,150 |

            248 and 43: there is a charge in both years.
            """,
            Remedy: """
            Drop the word, or show that the charge did not occur within two years and is not likely to within the next two.
            """,
            Reference: "SEC Regulation S-K, Item 10(e)(1)(ii)(B); staff interpretation 102.03."
        );
}
