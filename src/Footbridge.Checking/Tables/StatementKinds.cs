using Footbridge.Core.Tables;

namespace Footbridge.Checking.Tables;

/// <summary>Recognises a statement by the rows that it cannot do without; its title decides only between what the rows allow.</summary>
internal static class StatementKinds
{
    /// <summary>Which statement <paramref name="table"/> is.</summary>
    public static StatementKind Of(DraftTable table)
    {
        bool assets = false,
            liabilities = false,
            operating = false,
            investing = false,
            financing = false;
        bool revenue = false,
            net = false,
            tax = false,
            balance = false,
            adjusted = false;
        foreach (var row in table.Rows)
        {
            var label = row.Label.AsSpan();
            assets |= Has(label, "total assets") || Has(label, "assets total");
            liabilities |=
                Has(label, "total liabilities") || Has(label, "shareholders") || Has(label, "stockholders") || Has(label, "total equity");
            operating |= Has(label, "operating activities") || Has(label, "used in operations") || Has(label, "provided by operations");
            investing |= Has(label, "investing activities") || Has(label, "investment activities");
            financing |= Has(label, "financing activities");
            revenue |= Has(label, "revenue") || Has(label, "sales") || Has(label, "interest income");
            net |=
                Has(label, "net income")
                || Has(label, "net loss")
                || Has(label, "net (loss)")
                || Has(label, "net earnings")
                || Has(label, "profit for the")
                || Has(label, "net profit");
            tax |= Has(label, "income tax") || Has(label, "taxes") || Has(label, "before tax");
            balance |= Has(label, "balance at") || Has(label, "balance as of") || Has(label, "balance,") || Has(label, "balances");
            adjusted |= Has(label, "non-gaap") || Has(label, "adjusted") || Has(label, "normalized") || Has(label, "underlying");
        }
        var title = table.Title.AsSpan();
        return assets && liabilities || (assets || liabilities) && Has(title, "balance sheet") && !Has(title, "reconcil")
                ? StatementKind.BalanceSheet
            : operating && investing && financing ? StatementKind.CashFlow
            : Has(title, "reconcil") ? StatementKind.Reconciliation
            : balance && (Has(title, "equity") || Has(title, "deficit")) ? StatementKind.Equity
            : revenue && net && tax && !Has(title, "segment") ? StatementKind.Income
            : adjusted && net ? StatementKind.Reconciliation
            : Has(title, "segment") ? StatementKind.Segment
            : StatementKind.Other;
    }

    private static bool Has(ReadOnlySpan<char> text, string phrase) => text.Contains(phrase, StringComparison.OrdinalIgnoreCase);
}
