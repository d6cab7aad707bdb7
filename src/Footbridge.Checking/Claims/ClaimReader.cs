using Footbridge.Checking.Facts;

namespace Footbridge.Checking.Claims;

/// <summary>Reads every numeric statement of the prose: what it is about, when, compared with what, and which way.</summary>
internal static class ClaimReader
{
    /// <summary>The claims of a package, in reading order: one for each financial figure of its prose.</summary>
    public static List<DraftClaim> Read(FactBook facts) => [];
}
