using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>FB205.</summary>
public static class ProseDirectionContradictsTable
{
    /// <summary>The rule's texts.</summary>
    public static Rule Rule { get; } =
        new(
            Code: "FB205",
            Name: "prose-direction-contradicts-table",
            Severity: Severity.Error,
            What: """
            Compares the word that says which way a measure moved (rose, fell, improvement, decline, up, down) with the figures
            that the sentence is about. It speaks when the size of the change is right and only the direction is wrong.
            """,
            Why: """
            A wrong direction word survives proofreading, because every number around it is right. It turns good news into bad.
            """,
            Example: """
            | in thousands | 1Q 2013 | 1Q 2012 |
            |---|--:|--:|
            | Services revenue | 44,392 | 39,938 |

            > Services revenue fell 11% to $44.4 million in the first quarter of 2013, compared with the
            > first quarter of 2012.

            44,392 is 11% more than 39,938, not less.
            """,
            Remedy: """
            Change the word, or the order of the periods that the sentence compares. For a loss or a cost, say of what the sentence
            speaks: a loss that grew is a result that fell.
            """,
            Reference: "The prose and the tables of one release state the same facts."
        );
}
