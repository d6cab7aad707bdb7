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
            Segments (in thousands)

            | | 1Q 2013 | 4Q 2012 | 1Q 2012 |
            |---|--:|--:|--:|
            | **Revenue** | | | |
            | Services | 44,392 | 43,716 | 39,938 |
            | Products | 25,307 | 26,032 | 27,090 |
            | Total | 69,699 | 69,748 | 67,028 |
            | **Direct cost** | | | |
            | Services | 22,647 | 23,445 | 20,970 |
            | Products | 10,223 | 10,140 | 10,184 |
            | Total | 32,870 | 33,585 | 31,154 |
            | **Profit** | | | |
            | Services | 21,745 | 20,271 | 18,968 |
            | Products | 15,084 | 15,892 | 16,906 |
            | Total | 36,829 | 36,163 | 35,784 |

            Each profit is revenue less direct cost. 67,028 - 31,154 = 35,874, and 35,784 is printed: two
            digits have changed places.
            """,
            Remedy: """
            Look at the suspects in the order given. Where each of the blocks also adds up to a total, the block whose total no
            longer agrees holds the wrong figure.
            """,
            Reference: "Arithmetic of the printed table; each printed figure stands for the interval of half a unit of its last digit to either side."
        );
}
