using Footbridge.Checking.Facts;
using Footbridge.Checking.Ties;
using Footbridge.Core.Facts;

namespace Footbridge.Checking.Claims.Linking;

/// <summary>Ties "49% of data center services revenue" to the part and the whole.</summary>
/// <param name="index">Lines by their words.</param>
/// <param name="margins">What computes them.</param>
internal sealed class ShareLinks(MeasureIndex index, MarginLinks margins)
{
    private static readonly Unit s_money = new(UnitKind.Money);

    /// <summary>The tie of a share claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="part">The fact of the amount that it stands beside; null when there is none or it was not tied.</param>
    public Link Find(DraftClaim claim, Fact? part)
    {
        if (claim.Whole is not { } wholeName || ClaimWords.Period(claim) is not { } period)
        {
            return Link.None;
        }
        var whole = FactChoice.Of(index.Find(wholeName.Words, UnitKind.Money), period, s_money, claim.Text.Document);
        if (whole.Best.Count == 0 || whole.Fit != LabelFit.Full)
        {
            return Link.None;
        }
        var isUnique = whole.IsUnique;
        if (part is null)
        {
            if (ClaimWords.Measure(claim) is not { } measure)
            {
                return Link.None;
            }
            var parts = FactChoice.Of(index.Find(measure.Words, UnitKind.Money), period, s_money, claim.Text.Document);
            if (parts.Best.Count == 0 || parts.Fit != LabelFit.Full)
            {
                return Link.None;
            }
            part = parts.Best[0].Finest;
            isUnique &= parts.IsUnique;
        }
        var pair = new FactPair(part, whole.Best[0].Finest, whole.Best[0].Named);
        return pair.First == pair.Second
            ? Link.None
            : margins.Quotient(claim, pair, isUnique && ClaimWords.MayBeWrong(claim) ? TieForce.Accuses : TieForce.Hint);
    }
}
