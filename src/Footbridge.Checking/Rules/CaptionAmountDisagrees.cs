using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>FB303.</summary>
public static class CaptionAmountDisagrees
{
    /// <summary>The rule's texts.</summary>
    public static Rule Rule { get; } =
        new(
            Code: "FB303",
            Name: "caption-amount-disagrees",
            Severity: Severity.Warning,
            What: """
            Compares amounts that stand inside a caption (an allowance, a discount, shares issued, outstanding or held in treasury)
            with the lines that show the same amount elsewhere, and with what the amount beside it implies. It is a question,
            because a caption often says less than a line about what it counts.
            """,
            Why: """
            Amounts inside captions are text: no total sums them, and the update of a table leaves them as they were last quarter.
            """,
            Example: """
            | in thousands | March 31, 2013 |
            |---|--:|
            | Accounts receivable, net of allowance of $1,979 | 18,960 |

            | Receivables, in thousands | March 31, 2013 |
            |---|--:|
            | Accounts receivable, gross | 20,759 |
            | Allowance | (1,799) |
            | Accounts receivable, net | 18,960 |

            The caption says 1,979, the schedule 1,799; 20,759 - 1,799 is the 18,960 that both print.
            """,
            Remedy: "Update the caption, and look at the amount for the prior period beside it as well.",
            Reference: "SEC Regulation S-X, Rule 5-02: allowances, discounts and share counts are stated with their lines."
        );
}
