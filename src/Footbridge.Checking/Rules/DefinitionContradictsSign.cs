using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>FB802.</summary>
public static class DefinitionContradictsSign
{
    /// <summary>The rule's texts.</summary>
    public static Rule Rule { get; } =
        new(
            Code: "FB802",
            Name: "definition-contradicts-sign",
            Severity: Severity.Warning,
            What: """
            Reads a definition in words (a measure is A plus B, C and D), finds the table that makes the measure from its parts, and
            evaluates the words literally. Tells a term that the words add and the table takes off, or the other way round: "plus gain
            (loss) on disposals" where the table adds its "loss (gain)". Only captions that name both directions are held to their sign.
            """,
            Why: """
            A measure that no accounting standard defines is what its definition says. Who computes it by the words gets another figure.
            """,
            Example: """
            Adjusted EBITDA is income from operations plus depreciation, and gain (loss) on disposals.

            | in thousands | 2013 | 2012 |
            |---|--:|--:|
            | Income from operations | 12,820 | 11,708 |
            | Depreciation | 11,437 | 9,094 |
            | Loss (gain) on disposals | 103 | (216) |
            | Adjusted EBITDA | 24,360 | 20,586 |

            By the words 12,820 + 11,437 - 103 = 24,154; printed 24,360.
            """,
            Remedy: """
            Turn the sign in the definition (plus loss, less gain), unless the table is wrong.
            """,
            Reference: "SEC Regulation G, Rule 100; staff interpretation 100.05 on labels and descriptions of non-GAAP measures."
        );
}
