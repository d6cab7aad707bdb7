using System.Buffers;

namespace Footbridge.Reading.Text;

/// <summary>Tells figures from words by their shape.</summary>
internal static class WordShape
{
    private const string Currencies = "$€£¥₤₩₹₽₺฿";
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    internal static WordKind Of(ReadOnlySpan<char> word)
    {
        var first = word.IndexOfAny(Digits);
        if (first < 0)
        {
            return WithoutDigits(word);
        }
        if (!IsPrefix(word[..first]))
        {
            return WordKind.Text;
        }
        var last = word.LastIndexOfAny(Digits) + 1;
        var body = word[first..last];
        var tail = word[last..];
        // A footnote mark in brackets belongs to the figure before it: "1,234(2)".
        var mark = body.IndexOf('(');
        if (mark > 0)
        {
            if (tail.Length == 0 || tail[0] != ')')
            {
                return WordKind.Text;
            }
            tail = [];
            body = body[..mark].TrimEnd(")%*");
        }
        if (body.IsEmpty || !IsNumber(body) || !IsSuffix(tail))
        {
            return WordKind.Text;
        }
        return body.Length == 4 && first == 0 && body[0] is '1' or '2' && IsYear(body) ? WordKind.Year : WordKind.Figure;
    }

    /// <summary>True for a number as printed: digits, grouped and with decimals.</summary>
    internal static bool IsNumber(ReadOnlySpan<char> body)
    {
        var previous = ',';
        foreach (var c in body)
        {
            if (char.IsAsciiDigit(c))
            {
                previous = c;
                continue;
            }
            if (c is not (',' or '.' or '\'' or '’') || previous is ',' or '.' or '\'' or '’')
            {
                return false;
            }
            previous = c;
        }
        return true;
    }

    internal static bool IsYear(ReadOnlySpan<char> body) =>
        body.Length == 4
        && body.IndexOfAnyExcept(Digits) < 0
        && (body.StartsWith("19", StringComparison.Ordinal) || body.StartsWith("20", StringComparison.Ordinal));

    internal static bool IsCurrency(char c) => Currencies.Contains(c, StringComparison.Ordinal);

    internal static bool IsDash(char c) => c is '-' or '–' or '—' or '−' or '―';

    private static WordKind WithoutDigits(ReadOnlySpan<char> word)
    {
        if (word.Length >= 3 && IsRule(word))
        {
            return WordKind.Rule;
        }
        if (word.Length <= 2 && word.IndexOfAnyExcept("-–—−―") < 0)
        {
            return WordKind.Filler;
        }
        if (word.IndexOfAnyExcept(")%]*") < 0)
        {
            return WordKind.Closing;
        }
        return IsPrefix(word) ? WordKind.Opening
            : IsNotMeaningful(word) ? WordKind.Filler
            : WordKind.Text;
    }

    // A bare dash is a rule only when it is drawn with some length: EDGAR's underlines are three and more.
    private static bool IsRule(ReadOnlySpan<char> word) =>
        word[0] is '-' or '=' or '_' or '─' or '═' or '—' or '–' && word.IndexOfAnyExcept(word[0]) < 0;

    // "NM", "n/m", "N.A.", "(na)": the letters n and m or a, with little else.
    private static bool IsNotMeaningful(ReadOnlySpan<char> word)
    {
        if (word.Length > 6)
        {
            return false;
        }
        Span<char> letters = stackalloc char[6];
        var count = 0;
        foreach (var c in word)
        {
            if (char.IsAsciiLetter(c))
            {
                letters[count++] = (char)(c | 0x20);
            }
            else if (c is not ('/' or '.' or '(' or ')' or '*' or '%'))
            {
                return false;
            }
        }
        return count == 2 && letters[0] == 'n' && letters[1] is 'm' or 'a' && letters[0] == 'n';
    }

    // What may stand before the digits: brackets, signs, a currency sign with up to three capitals ("US$").
    private static bool IsPrefix(ReadOnlySpan<char> prefix)
    {
        var letters = 0;
        var currency = false;
        foreach (var c in prefix)
        {
            if (IsCurrency(c))
            {
                currency = true;
            }
            else if (char.IsAsciiLetterUpper(c) && !currency)
            {
                letters++;
            }
            else if (c is not ('(' or '[' or '+' or '.' or '~' or '<' or '>') && !IsDash(c))
            {
                return false;
            }
        }
        return letters == 0 || (currency && letters <= 3);
    }

    // What may stand behind: brackets, percent, footnote marks, a unit of up to three letters ("x", "bps", "M").
    private static bool IsSuffix(ReadOnlySpan<char> suffix)
    {
        var letters = 0;
        foreach (var c in suffix)
        {
            if (char.IsAsciiLetter(c))
            {
                letters++;
            }
            else if (c is not (')' or ']' or '%' or '*' or '†' or '‡' or '¢' or '€' or '£' or '$' or '¹' or '²' or '³' or '®' or '#'))
            {
                return false;
            }
        }
        return letters == 0
            || (letters <= 3 && (char.IsAsciiLetterLower(suffix[0]) || letters == 1 && suffix[0] is 'M' or 'B' or 'K' or 'X'));
    }
}
