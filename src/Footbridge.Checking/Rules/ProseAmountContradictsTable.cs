using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>FB201.</summary>
public static class ProseAmountContradictsTable
{
    /// <summary>The rule's texts.</summary>
    public static Rule Rule { get; } =
        new(
            Code: "FB201",
            Name: "prose-amount-contradicts-table",
            Severity: Severity.Error,
            What: """
            Ties each amount in the prose to the line of a table that its sentence names, by measure, period and unit, and compares
            the two at the precision of the prose. The value has no part in the choice of the line. It is an error only when the
            sentence names one line and one period without doubt; otherwise the amount counts as unsupported.
            """,
            Why: """
            The prose is what newspapers and programs quote, and it is written and edited by hand while the tables come out of a
            system. Most corrections of published releases mend a sentence, not a table.
            """,
            Example: """
            | in thousands | 1Q 2013 | 1Q 2012 |
            |---|--:|--:|
            | Adjusted profit | 242 | 1,554 |
            | Allocable to participating securities | 5 | 38 |
            | Adjusted profit available to common stockholders | 237 | 1,516 |

            > Adjusted profit came to $0.2 million in the first quarter of 2013; it had been $1.5 million in
            > the first quarter of 2012.

            1,554 thousand prints as 1.6 million. Printed 1.5 million allows 1.45 to 1.55 million; 1,554
            thousand lies outside.
            The line below, 1,516 thousand, would print as 1.5 million: the sentence took another line.
            """,
            Remedy: """
            Compare the sentence with the line that the finding names. Mend the sentence; or, when it means another line or period,
            say so in the sentence.
            """,
            Reference: "The prose and the tables of one release state the same facts; each printed figure stands for the interval of half a unit of its last digit to either side."
        );
}
