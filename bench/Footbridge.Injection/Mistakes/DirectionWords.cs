using System.Collections.Frozen;

namespace Footbridge.Injection.Mistakes;

/// <summary>Words that say which way a measure moved, with their opposites. Made for this measurement: the product does not read it.</summary>
internal static class DirectionWords
{
    /// <summary>What must stand beside a word that also has other meanings.</summary>
    internal enum Needs
    {
        Nothing,

        /// <summary>A figure follows, with no more than a small word between.</summary>
        FigureAfter,

        /// <summary>A figure or a word of time or origin follows, but not "to"; or a figure stands before.</summary>
        FigureAround,

        /// <summary>A figure stands before.</summary>
        FigureBefore,
    }

    private static readonly FrozenDictionary<string, (string Other, Needs Needs)> s_words = Words();

    /// <summary>Small words that may stand between a direction and its figure.</summary>
    public static FrozenSet<string> Between { get; } =
        FrozenSet.Create(StringComparer.Ordinal, "by", "of", "about", "approximately", "nearly", "almost", "over", "some", "roughly");

    /// <summary>Words after "up" and "down" that show that they speak of a movement.</summary>
    public static FrozenSet<string> Around { get; } =
        FrozenSet.Create(StringComparer.Ordinal, "from", "year", "sequentially", "slightly", "quarter", "compared", "versus");

    /// <summary>The opposite of a word in lower case.</summary>
    public static bool TryOpposite(string word, out (string Other, Needs Needs) opposite) => s_words.TryGetValue(word, out opposite);

    private static FrozenDictionary<string, (string, Needs)> Words()
    {
        var words = new Dictionary<string, (string, Needs)>(StringComparer.Ordinal);
        Pair("increase", "decrease");
        Pair("increases", "decreases");
        Pair("increased", "decreased");
        Pair("increasing", "decreasing");
        Pair("higher", "lower");
        Pair("rose", "fell");
        Pair("rise", "fall");
        Pair("rises", "falls");
        Pair("risen", "fallen");
        Pair("rising", "falling");
        Pair("grow", "shrink");
        Pair("grew", "shrank");
        Pair("improved", "worsened");
        Pair("expanded", "contracted");
        Pair("expansion", "contraction");
        Pair("strengthened", "weakened");
        Pair("climbed", "dropped");
        Pair("jumped", "plunged");
        Pair("gained", "lost", Needs.FigureAfter);
        Pair("gain", "drop", Needs.FigureAfter);
        Pair("up", "down", Needs.FigureAround);
        Pair("more", "less", Needs.FigureBefore);
        Pair("above", "below", Needs.FigureBefore);
        One("growth", "decline");
        One("growing", "declining");
        One("improvement", "decline");
        One("decline", "increase");
        One("declines", "increases");
        One("declined", "increased");
        One("declining", "increasing");
        One("reduction", "increase");
        One("reduced", "increased");
        return words.ToFrozenDictionary(StringComparer.Ordinal);

        void Pair(string up, string down, Needs needs = Needs.Nothing)
        {
            One(up, down, needs);
            One(down, up, needs);
        }

        void One(string word, string other, Needs needs = Needs.Nothing) => words.Add(word, (other, needs));
    }
}
