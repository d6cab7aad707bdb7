using Footbridge.Checking.Lexicons;

namespace Footbridge.Checking.Claims.Reading;

/// <summary>Whose measure it is: the part of the company that a sentence names apart from what it measures.</summary>
internal sealed partial class MeasureFinder
{
    /// <summary>"Europe contributed segment profit of $5 million, or 49% of their revenue", "profit of Europe grew, and its margin".</summary>
    private void Segment(Sentence sentence, ReadClaim claim, ReadingState state)
    {
        if (claim is { Measure: { } measure, IsMeasureExplicit: true } && Owner(sentence, claim.MeasureItems.First) is { } owner)
        {
            claim.Measure = Owned(owner, measure);
        }
        else if (claim.Measure is { } part && state.Heading is { } heading && mentions.IsSegment(part) && mentions.IsUnder(part, heading))
        {
            // Under the heading "Revenue": "Europe brought in $5 million."
            claim.Measure = Owned(part, heading);
        }
        if (
            claim.Whole is { } whole
            && claim.Tail > claim.Item
            && IsPronoun(sentence, claim.Item + 2)
            && Named(sentence, claim.Item) is { } of
        )
        {
            claim.Whole = Owned(of, whole);
        }
    }

    /// <summary>The segment that owns the name which begins at <paramref name="first"/>: the doer of a deed, or what "its" stands for.</summary>
    private Mention? Owner(Sentence sentence, int first)
    {
        if (first <= 0)
        {
            return null;
        }
        if (IsPronoun(sentence, first - 1))
        {
            return Named(sentence, first - 1);
        }
        if (sentence.Items[first - 1].IsOwner)
        {
            return SegmentAt(sentence, first - 1);
        }
        var at = first - 1;
        while (sentence.IsIdle(at))
        {
            at--;
        }
        if (!sentence.Does(at, ProseRole.Have | ProseRole.Act))
        {
            return null;
        }
        at--;
        if (sentence.Is(at, ItemKind.Comma))
        {
            at = Aside(sentence, at) - 1;
        }
        return sentence.IsNoun(at) ? SegmentAt(sentence, at) : null;
    }

    /// <summary>"The Domestic segment, which includes all stores, reported": the comma that begins what the one at <paramref name="comma"/> ends.</summary>
    private static int Aside(Sentence sentence, int comma)
    {
        for (var at = comma - 1; at > 0 && !sentence.Is(at, ItemKind.Figure); at--)
        {
            if (sentence.Is(at - 1, ItemKind.Comma) && sentence.Does(at, ProseRole.Which | ProseRole.Include))
            {
                return at - 1;
            }
        }
        return 0;
    }

    /// <summary>The segment named last before <paramref name="end"/>.</summary>
    private Mention? Named(Sentence sentence, int end)
    {
        for (var at = end - 1; at >= 0 && at >= end - Farthest; at--)
        {
            if (!sentence.IsNoun(at))
            {
                continue;
            }
            if (SegmentAt(sentence, at) is { } segment)
            {
                return segment;
            }
            while (sentence.IsNoun(at - 1))
            {
                at--;
            }
        }
        return null;
    }

    /// <summary>The segment whose name is the run of nouns that ends at <paramref name="last"/>; null when that is none.</summary>
    private Mention? SegmentAt(Sentence sentence, int last)
    {
        var first = last;
        while (sentence.IsNoun(first - 1))
        {
            first--;
        }
        return mentions.OfOwner(sentence, first, last) is { } name && mentions.IsSegment(name) ? name : null;
    }

    private static bool IsPronoun(Sentence sentence, int at) =>
        sentence.Does(at, ProseRole.Article)
        && sentence.Text.AsSpan(sentence.Items[at].Start..sentence.Items[at].End) is var word
        && (word.Equals("its", StringComparison.OrdinalIgnoreCase) || word.Equals("their", StringComparison.OrdinalIgnoreCase));

    private static Mention Owned(Mention segment, Mention measure) =>
        Array.TrueForAll(segment.Words, word => Array.IndexOf(measure.Words, word) >= 0)
            ? measure with
            {
                IsOwned = true,
            }
            : MentionReader.Join(measure, segment) with
            {
                Text = segment.Text + " " + measure.Text,
                IsOwned = true,
            };
}
