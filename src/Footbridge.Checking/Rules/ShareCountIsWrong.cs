using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>FB502.</summary>
public static class ShareCountIsWrong
{
    /// <summary>The rule's texts.</summary>
    public static Rule Rule { get; } =
        new(
            Code: "FB502",
            Name: "share-count-is-wrong",
            Severity: Severity.Error,
            What: """
            Checks share counts against each other: diluted shares are basic shares plus the dilutive securities that the table
            lists; in a period with a loss the diluted count is the basic one; a bridge from one count to another adds up with its
            printed signs.
            """,
            Why: """
            Every amount per share is divided by these counts. A diluted count that is used for a loss makes the loss look smaller
            than it is.
            """,
            Example: """
            | in thousands | 1Q 2013 |
            |---|--:|
            | Net loss | (1,643) |
            | Weighted average shares, basic | 50,771 |
            | Weighted average shares, diluted | 51,516 |

            A loss is not diluted: with a net loss of 1,643 the diluted count is the basic one, 50,771.
            """,
            Remedy: """
            Take the basic count for the diluted one in a period with a loss, and recompute the amounts per share. Where another
            measure than net loss decides, as in a non-GAAP bridge, show it.
            """,
            Reference: "ASC 260-10-45-17 to 45-19: securities that would lessen a loss per share are left out."
        );
}
