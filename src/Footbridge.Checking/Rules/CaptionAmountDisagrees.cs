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
            Severity: Severity.Error,
            What: """
            Compares amounts that stand inside a caption (an allowance, a discount, shares issued, outstanding or held in treasury)
            with the lines that show the same amount elsewhere, and with what the amount beside it implies: shares at par value are
            the amount of the stock. It speaks only where the same relation holds in another column, since a caption often says
            less than a line about what it counts.
            """,
            Why: """
            Amounts inside captions are text: no total sums them, and the update of a table leaves them as they were last quarter.
            """,
            Example: """
            # Consolidated Balance Sheets

            | (in thousands, except shares) | March 31, 2013 | December 31, 2012 |
            |---|--:|--:|
            | Common stock, $1.00 par value; 12,123,595 and 11,917,113 shares outstanding | 12,214 | 11,917 |
            | Retained earnings | 98,115 | 96,402 |
            | Total stockholders' equity | 110,329 | 108,319 |

            At a par value of one dollar 12,123,595 shares are 12,124 thousand, and 12,214 is printed.
            """,
            Remedy: "Update the caption, and look at the amount for the prior period beside it as well.",
            Reference: "SEC Regulation S-X, Rule 5-02: allowances, discounts and share counts are stated with their lines."
        );
}
