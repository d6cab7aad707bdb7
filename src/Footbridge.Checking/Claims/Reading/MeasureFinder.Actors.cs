using Footbridge.Checking.Lexicons;

namespace Footbridge.Checking.Claims.Reading;

/// <summary>Whose measure it is, where no table knows the name: a subsidiary, a brand, a campaign, a place.</summary>
internal sealed partial class MeasureFinder
{
    private const int MostBetween = 8;

    /// <summary>
    /// "Meridian delivered revenue of $7 million", "the Novum division, which is small, generated revenues of", "Enovation (sales of
    /// $60 million)", "in business area North, revenue was": what is measured is a part, though no row says so. The company's own name,
    /// and words that stand for it, narrow nothing.
    /// </summary>
    private void Narrow(Sentence sentence, ReadClaim claim, ReadingState state)
    {
        if (claim is not { Measure: { IsOwned: false } measure, IsMeasureExplicit: true } || claim.MeasureItems.First < 0)
        {
            return;
        }
        if (Actor(sentence, claim.MeasureItems.First) is { } actor && mentions.OfOwner(sentence, actor.First, actor.Last) is { } name)
        {
            var words = Array.FindAll(
                [.. name.Words, .. name.Others],
                word => !measure.Words.Contains(word) && !measure.Others.Contains(word)
            );
            // Under the heading of a segment its name says nothing new.
            if (Array.Exists(words, word => !state.Scope.Contains(word) && !mentions.IsPart(word)))
            {
                claim.Measure = measure with { Others = [.. measure.Others, .. words], Actor = words };
            }
        }
    }

    /// <summary>The name of a doer or owner of the measure that begins at <paramref name="first"/>; null where the company is meant.</summary>
    private (int First, int Last)? Actor(Sentence sentence, int first)
    {
        var at = first - 1;
        if (at >= 0 && sentence.Items[at].IsOwner)
        {
            return Name(sentence, at, isAny: true);
        }
        if (sentence.Is(at, ItemKind.Open) && sentence.IsNoun(at - 1))
        {
            return Name(sentence, at - 1, isAny: false);
        }
        for (; at >= 0 && at >= first - MostBetween; at--)
        {
            if (sentence.Does(at, ProseRole.Have | ProseRole.Act | ProseRole.Represent))
            {
                return Doer(sentence, at);
            }
            if (!sentence.IsIdle(at) && !sentence.Is(at, ItemKind.Time) && !sentence.IsNoun(at) && !sentence.Does(at, ProseRole.Adjusted))
            {
                break;
            }
        }
        return Place(sentence, first);
    }

    /// <summary>The name before a verb.</summary>
    private (int First, int Last)? Doer(Sentence sentence, int verb)
    {
        var isAny = sentence.Does(verb, ProseRole.Represent);
        if (verb > 0 && char.IsUpper(sentence.Text[sentence.Items[verb].Start]))
        {
            // In a headline all words have capitals.
            return null;
        }
        var at = verb - 1;
        while (sentence.IsIdle(at) || sentence.Is(at, ItemKind.Time) || sentence.Does(at, ProseRole.Verb | ProseRole.And))
        {
            at--;
        }
        if (sentence.Is(at, ItemKind.Comma))
        {
            at = Aside(sentence, at) - 1;
        }
        if (sentence.Is(at, ItemKind.Close) && sentence.Mate(at) is var open and > 0)
        {
            at = open - 1;
        }
        return sentence.IsNoun(at) || at >= 0 && sentence.Items[at].IsOwner ? Name(sentence, at, isAny) : null;
    }

    /// <summary>"In business area North, revenue was": the place that leads a sentence.</summary>
    private (int First, int Last)? Place(Sentence sentence, int first)
    {
        if (!sentence.Does(0, ProseRole.In))
        {
            return null;
        }
        var at = 1;
        while (at < first && (sentence.IsIdle(at) || sentence.IsNoun(at)))
        {
            at++;
        }
        return at < first && at > 1 && sentence.Is(at, ItemKind.Comma) && sentence.IsNoun(at - 1)
            ? Name(sentence, at - 1, isAny: false)
            : null;
    }

    /// <summary>The run of nouns that ends at <paramref name="last"/>, where it names something other than the company.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="last">Its last item.</param>
    /// <param name="isAny">True where a name in small letters counts as well.</param>
    private (int First, int Last)? Name(Sentence sentence, int last, bool isAny)
    {
        var first = last;
        while (sentence.IsNoun(first - 1) || first > 0 && sentence.Items[first - 1].IsOwner)
        {
            first--;
        }
        var names = false;
        for (var at = first; at <= last; at++)
        {
            var word = sentence.Text.AsSpan(sentence.Items[at].Start..sentence.Items[at].End);
            if (company.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || ProseLexicon.Default.IsActor(word))
            {
                return null;
            }
            names |=
                isAny
                || char.IsUpper(word[0]) && (at > 0 || word[1..].ContainsAnyInRange('A', 'Z') || first == last)
                || mentions.IsPart(sentence.Items[at].Word);
        }
        return names ? (first, last) : null;
    }
}
