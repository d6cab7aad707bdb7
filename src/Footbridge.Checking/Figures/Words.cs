using static Footbridge.Checking.Figures.Characters;

namespace Footbridge.Checking.Figures;

/// <summary>Steps from word to word in a text, both ways. Every step is bounded, so that no text makes a scan slow.</summary>
internal static class Words
{
    /// <summary>No word that matters is longer.</summary>
    private const int Longest = 32;

    /// <summary>No gap between words of one sentence is longer.</summary>
    private const int WidestGap = 16;

    /// <summary>The index after the spaces at <paramref name="at"/>.</summary>
    public static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        var limit = Math.Min(text.Length, at + WidestGap);
        while (at < limit && IsSpace(text[at]))
        {
            at++;
        }
        return at;
    }

    /// <summary>The index of the first of the spaces that end before <paramref name="at"/>.</summary>
    public static int SkipSpacesBack(ReadOnlySpan<char> text, int at)
    {
        var limit = Math.Max(0, at - WidestGap);
        while (at > limit && IsSpace(text[at - 1]))
        {
            at--;
        }
        return at;
    }

    /// <summary>The index after the letters at <paramref name="at"/>.</summary>
    public static int EndOfLetters(ReadOnlySpan<char> text, int at)
    {
        var limit = Math.Min(text.Length, at + Longest);
        while (at < limit && IsLetter(text[at]))
        {
            at++;
        }
        return at;
    }

    /// <summary>The index of the first of the letters that end before <paramref name="at"/>.</summary>
    public static int StartOfLetters(ReadOnlySpan<char> text, int at)
    {
        var limit = Math.Max(0, at - Longest);
        while (at > limit && IsLetter(text[at - 1]))
        {
            at--;
        }
        return at;
    }

    /// <summary>The index after the digits at <paramref name="at"/>; at most 40 are looked at.</summary>
    public static int EndOfDigits(ReadOnlySpan<char> text, int at)
    {
        var limit = Math.Min(text.Length, at + 40);
        while (at < limit && IsDigit(text[at]))
        {
            at++;
        }
        return at;
    }

    /// <summary>The word after <paramref name="at"/>, spaces skipped; empty when something else stands there.</summary>
    public static ReadOnlySpan<char> Next(ReadOnlySpan<char> text, int at, out int end)
    {
        var start = SkipSpaces(text, at);
        end = EndOfLetters(text, start);
        return text[start..end];
    }

    /// <summary>The word before <paramref name="at"/>, spaces skipped; empty when something else stands there.</summary>
    public static ReadOnlySpan<char> Previous(ReadOnlySpan<char> text, int at, out int start)
    {
        var end = SkipSpacesBack(text, at);
        start = StartOfLetters(text, end);
        return text[start..end];
    }

    /// <summary>True when <paramref name="word"/> is <paramref name="other"/> in any case.</summary>
    public static bool Is(ReadOnlySpan<char> word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);

    /// <summary>True when nothing of a word or number stands at <paramref name="at"/>.</summary>
    public static bool EndsAt(ReadOnlySpan<char> text, int at) => at >= text.Length || (!IsLetter(text[at]) && !IsDigit(text[at]));

    /// <summary>The character at <paramref name="at"/>, or '\0' outside the text.</summary>
    public static char At(ReadOnlySpan<char> text, int at) => (uint)at < (uint)text.Length ? text[at] : '\0';
}
