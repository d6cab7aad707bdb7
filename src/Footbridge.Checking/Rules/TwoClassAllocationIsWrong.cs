using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>FB503.</summary>
public static class TwoClassAllocationIsWrong
{
    /// <summary>The rule's texts.</summary>
    public static Rule Rule { get; } =
        new(
            Code: "FB503",
            Name: "two-class-allocation-is-wrong",
            Severity: Severity.Error,
            What: """
            Recomputes the part of income that goes to participating securities: income times participating shares over basic and
            participating shares. It then compares it with the line as printed.
            """,
            Why: """
            The allocation stands between income and the amount per share. Its line foots with whatever is printed there, so that
            adding up does not find a wrong allocation.
            """,
            Example: """
            # Adjusted net income per share

            | (in thousands) | 1Q 2013 | 4Q 2012 | 1Q 2012 |
            |---|--:|--:|--:|
            | Adjusted net income | 242 | 2,107 | 1,554 |
            | Adjusted net income allocable to participating securities | 5 | 54 | 38 |
            | Adjusted net income available to common stockholders | 237 | 2,053 | 1,516 |
            | Weighted average shares: | | | |
            | Basic | 50,771 | 50,606 | 50,336 |
            | Participating securities | 1,024 | 1,109 | 1,255 |

            The columns add up. But 2,107 x 1,109 / (50,606 + 1,109) = 45, and 54 is printed: two digits
            have changed places.
            """,
            Remedy: """
            Recompute the allocation with the shares of the same period. Where distributed and undistributed income are allocated
            apart, show both.
            """,
            Reference: "ASC 260-10-45-59A to 45-70: the two-class method."
        );
}
