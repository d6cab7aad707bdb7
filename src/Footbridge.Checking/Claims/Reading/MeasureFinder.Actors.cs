using Footbridge.Checking.Lexicons;

namespace Footbridge.Checking.Claims.Reading;

/// <summary>Whose measure it is, where no table knows the name: a subsidiary, a brand, a campaign, a place.</summary>
internal sealed partial class MeasureFinder
{
    private const int MostBetween = 8;

    private int[]? _actor;

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
        if (Actor(sentence, claim.MeasureItems.First) is not { } actor)
        {
            // "The Novum division sold 5 million. Gross profit was": the paragraph goes on with it.
            if (Array.Exists(measure.Others, mentions.IsPart))
            {
                _actor = measure.Others;
            }
            claim.Measure = state.Actor.Length == 0 ? measure : OfActor(measure, Array.FindAll(state.Actor, IsNew));
            return;
        }
        if (mentions.OfOwner(sentence, actor.First, actor.Last) is { } name)
        {
            var words = Array.FindAll([.. name.Words, .. name.Others], IsNew);
            // Under the heading of a segment its name says nothing new.
            if (Array.Exists(words, word => !state.Scope.Contains(word) && !mentions.IsPart(word)))
            {
                claim.Measure = OfActor(measure, words);
                _actor = words;
            }
        }

        bool IsNew(int word) => !measure.Words.Contains(word) && !measure.Others.Contains(word);
    }

    private static Mention OfActor(Mention measure, int[] words) =>
        measure with
        {
            Others = [.. measure.Others, .. words],
            Actor = [.. measure.Actor, .. words],
        };

    /// <summary>Begins a sentence: one that speaks of the company ends what the paragraph said under another name.</summary>
    public void Enter(Sentence sentence, ReadingState state)
    {
        _actor = null;
        foreach (var item in sentence.Items)
        {
            if (
                item.Kind == ItemKind.Word
                && (item.Does(ProseRole.Pronoun) || ProseLexicon.Default.IsActor(sentence.Text.AsSpan(item.Start..item.End)))
            )
            {
                state.Actor = [];
                return;
            }
        }
    }

    /// <summary>Ends a sentence: the next ones go on under its name.</summary>
    public void Leave(ReadingState state) => state.Actor = _actor ?? state.Actor;

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
        var names = mentions.IsPart(sentence.Items[last].Word);
        if (names && last > first)
        {
            // "The Harbor Lights division" of Harbor Lights Inc.
            return (first, last);
        }
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
