using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>FB301.</summary>
public static class StatementsDisagree
{
    /// <summary>The rule's texts.</summary>
    public static Rule Rule { get; } =
        new(
            Code: "FB301",
            Name: "statements-disagree",
            Severity: Severity.Error,
            What: """
            Compares amounts that two statements share: cash at the beginning and the end of the cash-flow statement with cash on
            the balance sheet at both dates, total assets with total liabilities and equity, and net income where statements start
            from it.
            """,
            Why: """
            Statements are parts of one set of books. Where they disagree one of them is not the statement of that company at that
            date, however well each adds up by itself.
            """,
            Example: """
            | Balance sheet, in thousands | March 31, 2013 | December 31, 2012 |
            |---|--:|--:|
            | Cash and cash equivalents | 34,552 | 28,553 |

            | Cash flows, in thousands | Three months ended March 31, 2013 |
            |---|--:|
            | Net increase in cash and cash equivalents | 5,999 |
            | Cash and cash equivalents at beginning of period | 28,535 |
            | Cash and cash equivalents at end of period | 34,534 |

            The cash-flow statement adds up, but it opens with 28,535 where the balance sheet has 28,553.
            """,
            Remedy: """
            Find the statement that was closed later and carry its figure over. Where restricted cash makes the difference, show
            the line that reconciles the two.
            """,
            Reference: "ASC 230-10-45-4: cash at both ends of the statement of cash flows is the same amount as on the balance sheet."
        );
}
