using System.Collections.Immutable;
using System.Globalization;
using Footbridge.Checking.Ties;
using Footbridge.Core.Claims;

namespace Footbridge.Checking.Claims;

/// <summary>Numbers the claims in reading order.</summary>
internal static class ClaimList
{
    /// <summary>The claims of the proof; <paramref name="numbers"/> gives the number of each tie.</summary>
    public static ImmutableArray<Claim> Of(List<LinkedClaim> linked, Dictionary<DraftTie, int> numbers)
    {
        var claims = ImmutableArray.CreateBuilder<Claim>(linked.Count);
        foreach (var (draft, tie, candidates, segment, _) in linked)
        {
            claims.Add(
                new Claim(
                    string.Create(CultureInfo.InvariantCulture, $"c{claims.Count + 1}"),
                    draft.Figure,
                    draft.Kind,
                    draft.Measure?.Text ?? "",
                    segment,
                    draft.Period,
                    draft.Base,
                    draft.Direction,
                    draft.Stance,
                    tie is not null && numbers.TryGetValue(tie, out var number) ? number : null,
                    candidates
                )
            );
        }
        return claims.MoveToImmutable();
    }
}
