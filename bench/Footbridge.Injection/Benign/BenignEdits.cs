using Footbridge.Injection.Figures;

namespace Footbridge.Injection.Benign;

/// <summary>Edits of a release that must raise nothing.</summary>
internal static class BenignEdits
{
    /// <summary>One edit of each kind that takes the whole document at once, and some of each kind that takes one place.</summary>
    /// <param name="release">The release.</param>
    /// <param name="most">At most so many at one place each.</param>
    /// <param name="seed">Chooses the places.</param>
    public static IEnumerable<BenignEdit> Of(PrintedRelease release, int most, int seed)
    {
        BenignEdit?[] whole = [Reindenting.Of(release), Spacing.NoBreak(release), Spacing.Doubled(release), Spelling.Of(release)];
        return whole
            .OfType<BenignEdit>()
            .Where(edit => !edit.Edits.IsEmpty)
            .Concat(Some(RoundingAgain.Of(release), most, seed))
            .Concat(Some(Footnotes.Of(release), most, seed));
    }

    private static IEnumerable<BenignEdit> Some(IEnumerable<BenignEdit> edits, int most, int seed)
    {
        var all = edits.ToArray();
        new Random(seed).Shuffle(all);
        return all.Take(most);
    }
}
