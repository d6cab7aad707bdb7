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
            # Consolidated Balance Sheets

            | (in thousands) | March 31, 2013 | December 31, 2012 |
            |---|--:|--:|
            | Cash and cash equivalents | 34,552 | 28,535 |
            | Total assets | 414,180 | 400,712 |

            # Consolidated Statements of Cash Flows

            | (in thousands) | Three months ended March 31, 2013 |
            |---|--:|
            | Net cash flows provided by operating activities | 6,109 |
            | Net cash flows used in investing activities | (7,438) |
            | Net cash flows provided by financing activities | 7,328 |
            | Net increase in cash and cash equivalents | 5,999 |
            | Cash and cash equivalents at beginning of period | 28,553 |
            | Cash and cash equivalents at end of period | 34,552 |

            Cash at the end agrees. At the beginning the cash-flow statement has 28,553 and the balance
            sheet 28,535.
            """,
            Remedy: """
            Find the statement that was closed later and carry its figure over. Where restricted cash makes the difference, show
            the line that reconciles the two.
            """,
            Reference: "ASC 230-10-45-4: cash at both ends of the statement of cash flows is the same amount as on the balance sheet."
        );
}
