using System.Globalization;
using Footbridge.Core.Findings;
using Footbridge.Core.Tables;
using Footbridge.Core.Ties;

namespace Footbridge.Writing.Workpaper;

/// <summary>Words for what a proof says: the same on every sheet, since formulas count by them.</summary>
internal static class Words
{
    public static string Of(Status? status) =>
        status switch
        {
            Status.Proved => "proved",
            Status.Rounded => "rounded",
            Status.Contradicted => "contradicted",
            _ => "unsupported",
        };

    public static string Of(Verdict verdict) =>
        verdict switch
        {
            Verdict.Exact => "exact",
            Verdict.Rounded => "rounded",
            Verdict.Broken => "broken",
            _ => "open",
        };

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

    /// <summary>Why a finding is accepted, by whom, and until when.</summary>
    public static string Of(Waiver waiver) =>
        $"{waiver.Reason} ({waiver.Who}{(waiver.Expires is { } day ? ", until " + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "")})";
}
