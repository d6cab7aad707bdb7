using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>FB103.</summary>
public static class BlockDoesNotCompute
{
    /// <summary>The rule's texts.</summary>
    public static Rule Rule { get; } =
        new(
            Code: "FB103",
            Name: "block-does-not-compute",
            Severity: Severity.Error,
            What: """
            Compares blocks of one table that list the same lines: where the rows of one block are those of a second less (or plus)
            those of a third, row by row, each row of it is computed and compared with what is printed. Which blocks belong
            together is learned from all rows and columns; a row is judged only when the others show the pattern.
            """,
            Why: """
            Segment tables state revenue, cost and profit one below the other. A reader subtracts across the blocks without being
            told to, and a single digit that was mended in one block only is what they find.
            """,
            Example: """
            | in thousands | 2013 | 2012 |
            |---|--:|--:|
            | **Revenue** | | |
            | Services | 44,392 | 39,938 |
            | Products | 25,307 | 27,090 |
            | **Direct cost** | | |
            | Services | 22,647 | 20,970 |
            | Products | 10,223 | 10,184 |
            | **Profit** | | |
            | Services | 21,745 | 18,968 |
            | Products | 15,084 | 16,960 |

            27,090 - 10,184 = 16,906, and 16,960 is printed: 54 thousand too much.
            """,
            Remedy: """
            Look at the suspects in the order given. Where each of the blocks also adds up to a total, the block whose total no
            longer agrees holds the wrong figure.
            """,
            Reference: "Arithmetic of the printed table; each printed figure stands for the interval of half a unit of its last digit to either side."
        );
}
