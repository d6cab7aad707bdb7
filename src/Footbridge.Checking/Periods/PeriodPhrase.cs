using System.Collections.Immutable;

namespace Footbridge.Checking.Periods;

/// <summary>
/// What a short text (a header stack, a caption, a heading, a row label, a clause) says about time, in reading order, before
/// anything is resolved against a calendar. It says nothing about what stands in the column or row.
/// </summary>
internal sealed class PeriodPhrase
{
    /// <summary>A text that says nothing about time.</summary>
    public static PeriodPhrase None { get; } = new([], PeriodCues.None, 0, -1);

    /// <summary>Holds what a parse found.</summary>
    public PeriodPhrase(ImmutableArray<PeriodTerm> terms, PeriodCues cues, int otherWords, int comparisonEntry)
    {
        Terms = terms;
        Cues = cues;
        OtherWords = otherWords;
        ComparisonEntry = comparisonEntry;
    }

    /// <summary>The things said, in reading order.</summary>
    public ImmutableArray<PeriodTerm> Terms { get; }

    /// <summary>The words beside them.</summary>
    public PeriodCues Cues { get; }

    /// <summary>Words that are neither about time nor filler.</summary>
    public int OtherWords { get; }

    /// <summary>The last line of the stack that holds a word of comparison; -1 when there is none.</summary>
    public int ComparisonEntry { get; }

    /// <summary>True when something is said about time.</summary>
    public bool HasPeriod => !Terms.IsEmpty;

    /// <summary>True when the text says a period and nothing else: a period heading.</summary>
    public bool IsPurePeriod => HasPeriod && OtherWords == 0;

    /// <summary>True for a column that compares two periods: its words of comparison stand beside or below its last period.</summary>
    public bool IsComparison => ComparisonEntry >= 0 && (Terms.IsEmpty || ComparisonEntry >= Terms[^1].Entry);

    /// <summary>True when a cue is there.</summary>
    public bool Has(PeriodCues cue) => (Cues & cue) != 0;

    /// <summary>Both, this one's lines above those of <paramref name="below"/>.</summary>
    public PeriodPhrase Above(PeriodPhrase below)
    {
        if (!below.HasPeriod && below.Cues == 0)
        {
            return this;
        }
        var last = Terms.IsEmpty ? 0 : Terms[^1].Entry + 1;
        var terms = ImmutableArray.CreateBuilder<PeriodTerm>(Terms.Length + below.Terms.Length);
        terms.AddRange(Terms);
        foreach (var term in below.Terms)
        {
            terms.Add(term with { Entry = term.Entry + last });
        }
        return new PeriodPhrase(
            terms.MoveToImmutable(),
            Cues | below.Cues,
            OtherWords + below.OtherWords,
            below.ComparisonEntry >= 0 ? below.ComparisonEntry + last : ComparisonEntry
        );
    }
}
