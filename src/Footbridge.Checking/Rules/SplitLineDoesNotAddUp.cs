using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>FB602.</summary>
public static class SplitLineDoesNotAddUp
{
    /// <summary>The rule's texts.</summary>
    public static Rule Rule { get; } =
        new(
            Code: "FB602",
            Name: "split-line-does-not-add-up",
            Severity: Severity.Error,
            What: """
            Finds lines that one table shows in one figure and another table in several, such as depreciation that stands in
            several lines of the income statement, and compares the one with the sum of the others. That they belong together is
            learned from the periods that agree.
            """,
            Why: """
            Such lines tie two statements together without a word about it. A part that was moved or corrected in one statement
            only is found in no other way.
            """,
            Example: """
            # Consolidated Statements of Operations

            | (in thousands) | 1Q 2013 | 4Q 2012 | 3Q 2012 | 1Q 2012 |
            |---|--:|--:|--:|--:|
            | Sales and marketing | 7,484 | 7,731 | 7,516 | 8,090 |
            | Amortization of acquired technologies | 1,179 | 1,180 | 1,179 | 1,179 |
            | Depreciation and amortization | 10,258 | 9,684 | 9,402 | 7,915 |

            # Statements of cash flows

            | (in thousands) | 1Q 2013 | 4Q 2012 | 3Q 2012 | 1Q 2012 |
            |---|--:|--:|--:|--:|
            | Net (loss) income | (1,643) | 21 | (3,017) | 107 |
            | Depreciation and amortization | 11,473 | 10,864 | 10,581 | 9,094 |

            1,179 + 7,915 = 9,094 for the first quarter of 2012, and so for two more. But 1,179 + 10,258 =
            11,437, and 11,473 is printed.
            """,
            Remedy: "Look at the suspects in the order given. Where a further part stands in a line that is not shown, show it.",
            Reference: "Arithmetic of the printed statements; each printed figure stands for the interval of half a unit of its last digit to either side."
        );
}
