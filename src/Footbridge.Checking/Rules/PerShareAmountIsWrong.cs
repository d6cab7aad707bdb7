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
            | in thousands, except per share amounts | 4Q 2012 |
            |---|--:|
            | Net income available to common stockholders | 2,062 |
            | Weighted average shares, basic | 50,606 |
            | Basic net income per share | $0.05 |

            2,062 / 50,606 = 0.0407, which prints as 0.04. Printed 0.05 allows 0.045 to 0.055.
            """,
            Remedy: """
            Recompute from the unrounded amounts. Where income is allocated to participating securities or preferred dividends are
            deducted, show the line that is divided.
            """,
            Reference: "ASC 260-10-45-10: basic earnings per share are income available to common stockholders over weighted average common shares."
        );
}
