using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>FB101.</summary>
public static class ColumnDoesNotFoot
{
    /// <summary>The rule's texts.</summary>
    public static Rule Rule { get; } =
        new(
            Code: "FB101",
            Name: "column-does-not-foot",
            Severity: Severity.Error,
            What: """
            Adds up the line items above (or below) a total and compares the sum with the total as printed. Which lines a total
            sums, and with which signs, is learned from the figures of all columns of the table; captions, indents and ruled
            lines are evidence, never conditions. A sum that is off by no more than the rounding of its figures allows is no finding.
            """,
            Why: """
            A statement that does not add up is the first thing that a reader with a calculator sees. Most such breaks are a
            digit changed in the last round of edits: one of the items or the total is wrong, and so is all that was derived from it.
            """,
            Example: """
            | in thousands | 2013 | 2012 |
            |---|--:|--:|
            | Services | 44,392 | 39,938 |
            | Products | 25,307 | 27,090 |
            | Total revenue | 69,699 | 67,082 |

            39,938 + 27,090 = 67,028, and 67,082 is printed: 54 thousand too much.
            Two digits have changed places.
            """,
            Remedy: """
            Look at the suspects in the order given, compare each with the books, and mend the figure that differs. Where a line
            was left out on purpose, show it, so that the column adds up for the reader as well.
            """,
            Reference: "Arithmetic of the printed statement; each printed figure stands for the interval of half a unit of its last digit to either side."
        );
}
