using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Footbridge.Core.Claims;
using Footbridge.Core.Facts;

namespace Footbridge.Checking.Claims;

/// <summary>What the sentences say of their figures: measure, segment and period, as rows and columns say it of those in tables.</summary>
internal static class ClaimedFigures
{
    /// <summary>The figures, those of <paramref name="claims"/> with their meaning; indices stay as they are.</summary>
    public static ImmutableArray<Figure> Of(ImmutableArray<Figure> figures, List<LinkedClaim> claims)
    {
        if (claims.Count == 0)
        {
            return figures;
        }
        var named = new Figure[figures.Length];
        figures.CopyTo(named);
        foreach (var claim in claims)
        {
            var draft = claim.Claim;
            if (draft.Kind == ClaimKind.Unread)
            {
                continue;
            }
            var figure = named[draft.Figure];
            named[draft.Figure] = figure with
            {
                Label = draft.Measure?.Text ?? figure.Label,
                Segment = claim.Segment ?? figure.Segment,
                Period = draft.Period ?? figure.Period,
            };
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(named);
    }
}
