using Footbridge.Core.Claims;
using Footbridge.Core.Facts;
using Footbridge.Core.Periods;

namespace Footbridge.Checking.Claims.Linking;

/// <summary>What a claim says once the claim that it leans on has lent it what it leaves out.</summary>
internal static class ClaimWords
{
    /// <summary>What a sentence further up named is not what this one means by "it".</summary>
    private const int Nearest = 240;

    /// <summary>What it is about; null when neither says.</summary>
    public static Mention? Measure(DraftClaim claim) =>
        Leans(claim) && !claim.IsMeasureExplicit ? claim.Of!.Measure ?? claim.Measure : claim.Measure;

    /// <summary>When it holds; null when neither says.</summary>
    public static Period? Period(DraftClaim claim) => claim.Period ?? claim.Of?.Period;

    /// <summary>True when the sentence names the measure.</summary>
    public static bool NamesMeasure(DraftClaim claim) => claim.IsMeasureExplicit || Leans(claim) && claim.Of!.IsMeasureExplicit;

    private static bool Leans(DraftClaim claim) => claim.Of is not null && claim.Link is ClaimLink.SameMeasure or ClaimLink.Comparison;

    /// <summary>
    /// True when a table may contradict it: it reports, by name, a figure of the table's own basis, and no word of its phrase is one
    /// that no row says.
    /// </summary>
    /// <param name="claim">The claim.</param>
    /// <param name="groupIsKnown">True when a lexicon knows the words, so that rows need not say them.</param>
    public static bool MayBeWrong(DraftClaim claim, bool groupIsKnown = false) =>
        claim.Stance == Stance.Reported
        && (NamesMeasure(claim) || IsNear(claim))
        && (groupIsKnown || Measure(claim) is { Others.Length: 0, IsVague: false });

    /// <summary>"It was", "That is a decline of": the measure was named in the same text, not far before.</summary>
    private static bool IsNear(DraftClaim claim) =>
        Measure(claim) is { } measure
        && measure.Start < claim.At.Start
        && claim.At.Start - measure.Start <= Nearest
        && measure.End <= claim.Text.Text.Value.Length
        && claim.Text.Text.Value.AsSpan(measure.Start, measure.End - measure.Start).SequenceEqual(measure.Text);

    /// <summary>True for a claim that no table can contradict, and that proves something only against a line that says the same basis.</summary>
    public static bool IsElsewhere(DraftClaim claim) => claim.Stance is Stance.Expected or Stance.OtherBasis;

    /// <summary>True when the claim's words stand for a part of the unit's kinds that tables rarely print: growth and shares are computed.</summary>
    public static bool IsRelative(Unit unit) => unit.Kind is UnitKind.Percent or UnitKind.BasisPoints;
}
