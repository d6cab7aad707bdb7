using System.Globalization;
using Footbridge.Core.Findings;

namespace Footbridge.Writing;

/// <summary>A waiver in one line, for the outputs that show one.</summary>
internal static class WaiverText
{
    /// <summary>"waived by C. Miller until 2026-12-31: the issuer's own slip".</summary>
    public static string Sentence(Waiver waiver) =>
        waiver.Expires is { } expires
            ? $"waived by {waiver.Who} until {Day(expires)}: {waiver.Reason}"
            : $"waived by {waiver.Who}: {waiver.Reason}";

    /// <summary>"2026-12-31".</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
