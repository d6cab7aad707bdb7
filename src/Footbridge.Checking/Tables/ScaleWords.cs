using Footbridge.Checking.Figures;

namespace Footbridge.Checking.Tables;

/// <summary>Words that name a scale in captions and headers: "thousands", "000s", "EURm", "$mm".</summary>
internal static class ScaleWords
{
    /// <summary>The power of ten that <paramref name="word"/> names, or null.</summary>
    /// <param name="word">One word, without signs.</param>
    /// <param name="currency">The ISO code glued to it, as in "EURm"; null when there is none.</param>
    public static int? Of(ReadOnlySpan<char> word, out string? currency)
    {
        currency = null;
        if (word.Length < 1 || word.Length > 14)
        {
            return null;
        }
        if (Plain(word) is { } power)
        {
            return power;
        }
        if (Lexicon.Currencies.TryGet(word, out var known) && known.Scale > 0)
        {
            // "TEUR", "MSEK", "EURbn".
            currency = known.Code;
            return known.Scale;
        }
        if (word.Length > 3 && Currencies.OfCode(word[..3]) is { } code && Plain(word[3..].Trim("'’")) is { } glued)
        {
            currency = code;
            return glued;
        }
        return null;
    }

    private static int? Plain(ReadOnlySpan<char> word)
    {
        word = word.Trim("'’");
        return word.Length == 0 ? null
            : Any(word, "thousands", "thousand", "000s", "000", "000's", "000’s", "k") ? 3
            : Any(word, "millions", "million", "mn", "mm", "mio", "m") || Any(word, "000000", "000,000", "mil", "mln") ? 6
            : Any(word, "billions", "billion", "bn", "bln") ? 9
            : null;
    }

    private static bool Any(ReadOnlySpan<char> word, params ReadOnlySpan<string> words)
    {
        foreach (var candidate in words)
        {
            if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }
        return false;
    }
}
