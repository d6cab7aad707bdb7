using System.Globalization;
using Footbridge.Core.Findings;
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

    /// <summary>Why a finding is accepted, by whom, and until when.</summary>
    public static string Of(Waiver waiver) =>
        $"{waiver.Reason} ({waiver.Who}{(waiver.Expires is { } day ? ", until " + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "")})";
}
