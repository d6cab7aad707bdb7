using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>FB501.</summary>
public static class PerShareAmountIsWrong
{
    /// <summary>The rule's texts.</summary>
    public static Rule Rule { get; } =
        new(
            Code: "FB501",
            Name: "per-share-amount-is-wrong",
            Severity: Severity.Error,
            What: """
            Divides the income that is available to common stockholders by the weighted average shares of the same period and
            basis, and compares the quotient with the amount per share as printed. The rounding of all three figures counts.
            """,
            Why: """
            The amount per share is what the market expects to the cent. It is computed outside the statements, from a share count
            that changes late.
            """,
            Example: """
            # Consolidated Statements of Operations

            | (in thousands, except per share amounts) | 1Q 2013 | 1Q 2012 |
            |---|--:|--:|
            | Net income | 5,783 | 6,124 |
            | Net income per share, basic | $0.11 | $0.12 |
            | Net income per share, diluted | $0.14 | $0.12 |
            | Weighted average shares, basic | 50,771 | 50,336 |
            | Weighted average shares, diluted | 51,227 | 51,033 |

            5,783 / 51,227 = 0.1129, which prints as 0.11. Printed 0.14 allows 0.135 to 0.145.
            """,
            Remedy: """
            Recompute from the unrounded amounts. Where income is allocated to participating securities or preferred dividends are
            deducted, show the line that is divided.
            """,
            Reference: "ASC 260-10-45-10: basic earnings per share are income available to common stockholders over weighted average common shares."
        );
}
