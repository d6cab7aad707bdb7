using static Footbridge.Checking.Figures.Characters;

namespace Footbridge.Checking.Figures;

/// <summary>The percent sign, scale word or other unit that follows a number.</summary>
internal static class UnitReader
{
    /// <summary>Shorter words that go on with a capital letter are names: "mBank", "eBay".</summary>
    private const int ShortestWord = 5;

    /// <summary>Reads the mark at <paramref name="at"/>, directly after the digits (or their closing parenthesis).</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Index after the number.</param>
    /// <param name="money">True when a currency stands before the number: it lets abbreviations such as "m" be scales.</param>
    /// <param name="exact">True when the number has decimals or separated thousands, which no code or name has.</param>
    /// <param name="mark">The mark.</param>
    /// <param name="end">Index after it.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int at, bool money, bool exact, out UnitMark mark, out int end)
    {
        mark = default;
        end = at;
        var start = Words.SkipSpaces(text, at);
        if (start >= text.Length)
        {
            return false;
        }
        var c = text[start];
        if (c is '%' or '\uFF05')
        {
            mark = new UnitMark(UnitMarkKind.Percent, -2);
            end = start + 1;
            return TryPoints(text, start + 1, ref mark, ref end);
        }
        if (c == '¢')
        {
            mark = new UnitMark(UnitMarkKind.Cents, -2);
            end = start + 1;
            return true;
        }
        if (c == '×' && start == at)
        {
            mark = new UnitMark(UnitMarkKind.Ratio, 0);
            end = start + 1;
            return true;
        }
        var hyphen = start == at && IsDash(c);
        if (hyphen)
        {
            c = Words.At(text, ++start);
        }
        if (!IsLetter(c))
        {
            return false;
        }
        var wordEnd = Words.EndOfLetters(text, start);
        var isGlued = LosesSpace(text, start, ref wordEnd);
        var word = text[start..wordEnd];
        if (TryPhrase(text, word, wordEnd, ref mark, ref end))
        {
            return true;
        }
        if (
            !Lexicon.UnitMarks.TryGet(word, out mark)
            || !isGlued && !Words.EndsAt(text, wordEnd)
            || (wordEnd < text.Length && IsMarkerDigit(text[wordEnd]) && word.Length < 3)
        )
        {
            return false;
        }
        end = wordEnd;
        return word.Length > 2 ? IsUnit(word, mark, exact) : IsAbbreviation(text, at, start, wordEnd, mark, money, exact, hyphen);
    }

    /// <summary>"$8.7 millionSuccessfully completed": list items whose break was lost. A word does not go on with a capital letter.</summary>
    private static bool LosesSpace(ReadOnlySpan<char> text, int start, ref int wordEnd)
    {
        for (var at = start + ShortestWord; at < wordEnd; at++)
        {
            if (char.IsUpper(text[at]))
            {
                if (!char.IsLower(text[at - 1]) || at + 1 >= wordEnd || !char.IsLower(text[at + 1]))
                {
                    return false;
                }
                wordEnd = at;
                return true;
            }
        }
        return false;
    }

    /// <summary>"5 % points" are points.</summary>
    private static bool TryPoints(ReadOnlySpan<char> text, int at, ref UnitMark mark, ref int end)
    {
        var word = Words.Next(text, Words.At(text, at) == '-' ? at + 1 : at, out var wordEnd);
        if (Words.Is(word, "points") || Words.Is(word, "pts"))
        {
            mark = new UnitMark(UnitMarkKind.Points, -2);
            end = wordEnd;
        }
        return true;
    }

    /// <summary>Marks of two words: "basis points", "percentage points", "per cent".</summary>
    private static bool TryPhrase(ReadOnlySpan<char> text, ReadOnlySpan<char> word, int wordEnd, ref UnitMark mark, ref int end)
    {
        if (word.Length is not (3 or 5 or 10))
        {
            return false;
        }
        UnitMark found;
        if (Words.Is(word, "basis"))
        {
            found = new UnitMark(UnitMarkKind.BasisPoints, 0);
        }
        else if (Words.Is(word, "percentage"))
        {
            found = new UnitMark(UnitMarkKind.Points, -2);
        }
        else if (Words.Is(word, "per"))
        {
            found = new UnitMark(UnitMarkKind.Percent, -2);
        }
        else
        {
            return false;
        }
        var second = Words.Next(text, wordEnd < text.Length && IsDash(text[wordEnd]) ? wordEnd + 1 : wordEnd, out var secondEnd);
        var fits =
            found.Kind == UnitMarkKind.Percent
                ? Words.Is(second, "cent")
                : Words.Is(second, "points") || Words.Is(second, "point") || Words.Is(second, "pts");
        if (fits)
        {
            mark = found;
            end = secondEnd;
        }
        return fits;
    }

    private static bool IsUnit(ReadOnlySpan<char> word, UnitMark mark, bool exact) =>
        mark.Kind != UnitMarkKind.Points || exact || !Words.Is(word, "point");

    /// <summary>One or two letters are scales only beside evidence: "m" is metres, "K" a form, "p" a page elsewhere.</summary>
    private static bool IsAbbreviation(
        ReadOnlySpan<char> text,
        int at,
        int start,
        int wordEnd,
        UnitMark mark,
        bool money,
        bool exact,
        bool hyphen
    )
    {
        var glued = start == at;
        var next = Words.At(text, wordEnd);
        if (hyphen && wordEnd - start == 1)
        {
            return false;
        }
        if (mark.Kind == UnitMarkKind.Scale)
        {
            if (money || CurrencyReader.CodeOf(next) is not null)
            {
                return glued || start - at <= 1;
            }
            if (Words.Is(text[start..wordEnd], "bn") || Words.Is(text[start..wordEnd], "mn"))
            {
                return true;
            }
            if (CurrencyReader.TryAfter(text, wordEnd, null, out _, out _))
            {
                return true;
            }
            return glued
                && text[start] is 'm' or 'M' or 'k' or 'K'
                && wordEnd - start == 1
                && (exact || Phrases.HasCountedNoun(text, wordEnd));
        }
        return mark.Kind switch
        {
            UnitMarkKind.Cents => glued && exact && !money,
            UnitMarkKind.Ratio => glued || (exact && IsEndOfPhrase(text, wordEnd)),
            _ => true,
        };
    }

    private static bool IsEndOfPhrase(ReadOnlySpan<char> text, int at) =>
        at >= text.Length || text[at] is ' ' or '.' or ',' or ')' or ';' or '\n' or '\u00A0';
}
