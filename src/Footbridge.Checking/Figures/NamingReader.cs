using Footbridge.Core.Facts;
using static Footbridge.Checking.Figures.Characters;

namespace Footbridge.Checking.Figures;

/// <summary>Nouns before a number that make it a name: "Section 21", "Note 5", "access code is 11063387", "Top 40".</summary>
internal static class NamingReader
{
    /// <summary>The kind that the words before <paramref name="at"/> give to the number there; null when they name nothing.</summary>
    public static FigureKind? KindBefore(ReadOnlySpan<char> text, int at, int floor)
    {
        if (at > floor && text[at - 1] == '#')
        {
            return Lexicon.NamingNouns.TryGet(Words.Previous(text, at - 1, out _), out var named) ? named : FigureKind.Ordinal;
        }
        var mark = Words.SkipSpacesBack(text, at);
        if (mark > floor && text[mark - 1] == '§')
        {
            return FigureKind.Code;
        }
        FigureKind? counted = null;
        for (var step = 0; step < 3; step++)
        {
            var end = Words.SkipSpacesBack(text, at);
            while (end > floor && at - end < 6 && text[end - 1] is '.' or ':' or '#' or '(' or '-' or '"' or '“')
            {
                end = Words.SkipSpacesBack(text, end - 1);
            }
            var start = Words.StartOfLetters(text, end);
            if (start < floor || start == end)
            {
                return counted;
            }
            var word = text[start..end];
            if (IsNumberWord(word))
            {
                // "CUSIP number 422910208", "Note No. 5": the noun before it says more. "no" without its stop is a word of its own.
                var stopped = Words.At(text, end) == '.';
                if (word.Length > 2 || stopped || step > 0)
                {
                    counted = FigureKind.Ordinal;
                }
                else
                {
                    return null;
                }
            }
            else if (TryNoun(word, out var kind))
            {
                // A full stop after a long word ends its sentence.
                return Words.At(text, end) == '.' && word.Length > 4 ? counted : kind;
            }
            else if (!Words.Is(word, "is"))
            {
                return counted;
            }
            at = start;
        }
        return counted;
    }

    private static bool IsNumberWord(ReadOnlySpan<char> word) =>
        Words.Is(word, "number") || Words.Is(word, "no") || Words.Is(word, "nos") || Words.Is(word, "nr");

    private static bool TryNoun(ReadOnlySpan<char> word, out FigureKind kind) =>
        Lexicon.NamingNouns.TryGet(word, out kind) || (word[^1] == 's' && Lexicon.NamingNouns.TryGet(word[..^1], out kind));

    /// <summary>The index after what belongs to a code that starts with the number that ends at <paramref name="end"/>: "606-10-25", "13(a)(1)".</summary>
    public static int EndOfCode(ReadOnlySpan<char> text, int end)
    {
        var limit = Math.Min(text.Length, end + 40);
        while (end < limit)
        {
            var c = text[end];
            if (
                IsDigit(c)
                || IsLetter(c)
                || (c is '-' or '.' or '/' or '–' && end + 1 < limit && (IsDigit(text[end + 1]) || (c == '-' && IsCapital(text[end + 1]))))
            )
            {
                end++;
            }
            else if (c == '(' && end + 2 < limit && (text[end + 2] == ')' || Words.At(text, end + 3) == ')') && !IsSpace(text[end + 1]))
            {
                end = text[end + 2] == ')' ? end + 3 : end + 4;
            }
            else
            {
                break;
            }
        }
        return end;
    }
}
