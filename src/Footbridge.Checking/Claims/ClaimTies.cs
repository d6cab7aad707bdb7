using System.Collections.Immutable;
using Footbridge.Checking.Facts;
using Footbridge.Checking.Ties;
using Footbridge.Core.Claims;

namespace Footbridge.Checking.Claims;

/// <summary>Ties claims to the tables: links by label, period and unit, then verifies by value.</summary>
internal static class ClaimTies
{
    /// <summary>Adds a tie for every claim that is linked to <paramref name="ties"/>.</summary>
    /// <returns>What each claim was linked to, in the order of <paramref name="claims"/>.</returns>
    public static List<LinkedClaim> Find(FactBook facts, List<DraftClaim> claims, TieBook ties) => [];
}
