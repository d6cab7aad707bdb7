using Footbridge.Core.Facts;

namespace Footbridge.Checking.Claims.Reading;

/// <summary>What a comparison is compared with.</summary>
internal sealed partial class MeasureFinder
{
    /// <summary>A comparison stands near what it is compared with.</summary>
    private const int MostBack = 16;

    /// <summary>The amount that a comparison stands against, once all claims are known: "from $1.80 to $0.42".</summary>
    public static void Anchor(Sentence sentence, ReadClaim claim, bool onlyBehind)
    {
        if (claim.Part != ClaimPart.Comparison || claim.Of is not null)
        {
            return;
        }
        var at = sentence.Claims.IndexOf(claim);
        ReadClaim? anchor = null;
        for (var index = at - 1; index >= 0 && index >= at - MostBack && anchor is null; index--)
        {
            var main = sentence.Claims[index];
            anchor = IsAnchor(main, claim) && (!claim.IsMeasureExplicit || SharesWord(main, claim)) ? main : null;
        }
        for (var index = at - 1; index >= 0 && index >= at - MostBack && anchor is null; index--)
        {
            anchor = IsAnchor(sentence.Claims[index], claim) ? sentence.Claims[index] : null;
        }
        for (var index = at + 1; !onlyBehind && index < sentence.Claims.Count && index <= at + MostBack && anchor is null; index++)
        {
            anchor = IsAnchor(sentence.Claims[index], claim) ? sentence.Claims[index] : null;
        }
        for (var index = at - 1; !onlyBehind && index >= 0 && index >= at - MostBack && anchor is null; index--)
        {
            anchor = sentence.Claims[index] is { Part: ClaimPart.Main } main ? main : null;
        }
        if (anchor is not null)
        {
            claim.Of = anchor;
            claim.Link = ClaimLink.Comparison;
            if (!claim.IsMeasureExplicit && anchor.Measure is not null)
            {
                claim.Measure = anchor.Measure;
                claim.IsMeasureExplicit = anchor.IsMeasureExplicit;
            }
            else if (IsShorter(claim, anchor))
            {
                // "Net losses on investments were $64 million, compared to a net gain of $4 million"
                claim.Measure = anchor.Measure! with
                {
                    Polarity = claim.Measure!.Polarity,
                };
            }
            else if (
                claim.Measure is { IsBottomLine: true } earnings
                && anchor.Measure is { IsBottomLine: false } kind
                && SharesWord(anchor, claim)
            )
            {
                // "An operating loss of $5 million, compared with earnings of $2 million": of the same kind.
                claim.Measure = earnings with
                {
                    Words = kind.Words,
                    Others = kind.Others,
                };
            }
        }
    }

    /// <summary>True where a comparison says again, in fewer words, what it stands against.</summary>
    private static bool IsShorter(ReadClaim claim, ReadClaim anchor) =>
        claim.Measure is { Others.Length: 0, Words: var said }
        && anchor.Measure is { } meant
        && (said.Length < meant.Words.Length || meant.Others.Length > 0)
        && Array.TrueForAll(said, word => Array.IndexOf(meant.Words, word) >= 0);

    private static bool SharesWord(ReadClaim main, ReadClaim claim) =>
        main.Measure is { } there && claim.Measure is { } here && Array.Exists(here.Words, word => Array.IndexOf(there.Words, word) >= 0);

    private static bool IsAnchor(ReadClaim main, ReadClaim claim) =>
        main.Part != ClaimPart.Comparison
        && main.Unit == claim.Unit
        && main.IsMovement == claim.IsMovement
        && (
            claim.Unit != UnitKind.Count
            || !claim.IsMeasureExplicit
            || main.Measure is null
            || main.Measure.Words.AsSpan().SequenceEqual(claim.Measure!.Words)
        );
}
