using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>FB302.</summary>
public static class BalanceDoesNotRollForward
{
    /// <summary>The rule's texts.</summary>
    public static Rule Rule { get; } =
        new(
            Code: "FB302",
            Name: "balance-does-not-roll-forward",
            Severity: Severity.Warning,
            What: """
            Takes the change of a balance between two dates and compares it with the flow that the statements show for it: the
            change of a working-capital line with its line in the cash-flow statement, opening and closing balance of a schedule
            with the movements between them. It is a question: acquisitions, exchange rates and items without cash may explain a
            difference, and are often not disclosed.
            """,
            Why: """
            A balance that does not follow from its movements is how an error of cut-off or of sign shows when every statement adds
            up by itself.
            """,
            Example: """
            | Restructuring liability, in thousands | |
            |---|--:|
            | Balance, December 31, 2012 | 5,873 |
            | Charges | 394 |
            | Payments | (737) |
            | Balance, March 31, 2013 | 5,350 |

            5,873 + 394 - 737 = 5,530, and 5,350 is printed: 180 thousand too little.
            """,
            Remedy: """
            Name what explains the difference, or mend the balance or the movement. Nothing needs to be done where the difference
            is known and not material.
            """,
            Reference: "ASC 230-10-45-28: net income is reconciled to operating cash flow by the changes of the balances."
        );
}
