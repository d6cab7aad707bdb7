using Footbridge.Checking.Claims.Linking;
using Footbridge.Checking.Facts;
using Footbridge.Checking.Ties;

namespace Footbridge.Checking.Claims;

/// <summary>Ties claims to the tables: links by label, period and unit, then verifies by value.</summary>
internal static class ClaimTies
{
    /// <summary>Adds a tie for every claim that is linked to <paramref name="ties"/>.</summary>
    /// <returns>What each claim was linked to, in the order of <paramref name="claims"/>.</returns>
    public static List<LinkedClaim> Find(FactBook facts, List<DraftClaim> claims, TieBook ties)
    {
        var linked = new List<LinkedClaim>(claims.Count);
        if (claims.Count == 0)
        {
            return linked;
        }
        var linker = new ClaimLinker(facts, ties);
        foreach (var claim in claims)
        {
            linked.Add(linker.Link(claim));
        }
        return linked;
    }
}
