using Footbridge.Core.Tables;

namespace Footbridge.Writing.Text;

/// <summary>Words for what a table is.</summary>
internal static class StatementText
{
    public static string Of(StatementKind statement) =>
        statement switch
        {
            StatementKind.Income => "income statement",
            StatementKind.BalanceSheet => "balance sheet",
            StatementKind.CashFlow => "cash-flow statement",
            StatementKind.Equity => "statement of equity",
            StatementKind.Reconciliation => "reconciliation",
            StatementKind.Segment => "segment table",
            _ => "table",
        };
}
