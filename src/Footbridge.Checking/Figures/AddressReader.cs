using static Footbridge.Checking.Figures.Characters;

namespace Footbridge.Checking.Figures;

/// <summary>Web and mail addresses: digits inside them mean nothing.</summary>
internal static class AddressReader
{
    /// <summary>No address is looked through further than this to either side of a digit.</summary>
    private const int Reach = 200;

    /// <summary>True when the digit at <paramref name="at"/> stands in an address; <paramref name="end"/> is after the address's last digit.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int floor, int at, out int end)
    {
        end = at;
        var start = at;
        var limit = Math.Max(floor, at - Reach);
        while (start > limit && IsInside(text[start - 1]))
        {
            start--;
        }
        // A number in running text: nothing is glued to its left but what amounts carry.
        if (start == at && !MayStart(text, at))
        {
            return false;
        }
        var stop = at;
        limit = Math.Min(text.Length, at + Reach);
        while (stop < limit && IsInside(text[stop]))
        {
            stop++;
        }
        if (!IsAddress(text[start..stop], at - start))
        {
            return false;
        }
        // What is known to be an address is read to its end, however long.
        while (stop < text.Length && IsInside(text[stop]))
        {
            stop++;
        }
        end = stop;
        while (end > at + 1 && !IsAnyDigit(text[end - 1]))
        {
            end--;
        }
        return true;
    }

    private static bool MayStart(ReadOnlySpan<char> text, int at)
    {
        // "10times@mail.com", "3m.com"
        var after = Words.EndOfDigits(text, at);
        return IsLetter(Words.At(text, after)) || Words.At(text, after) is '@' or '_';
    }

    private static bool IsAddress(ReadOnlySpan<char> token, int digit)
    {
        if (token.Contains("://", StringComparison.Ordinal) || token.Contains("www.", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }
        var sign = token.IndexOf('@');
        if (sign > 0 && sign < token.Length - 3 && token[sign..].Contains('.'))
        {
            return true;
        }
        // "company.com/results": a host name, then a path that holds the digit, or a host that holds it itself.
        var dot = token.IndexOf('.');
        while (dot > 0 && dot + 2 < token.Length)
        {
            var label = Words.EndOfLetters(token, dot + 1);
            var length = label - dot - 1;
            if (length is >= 2 and <= 4 && IsLetter(token[dot - 1]) && char.IsAsciiLetterLower(token[dot + 1]))
            {
                if (label < token.Length && token[label] == '/')
                {
                    return label < digit || dot > digit;
                }
                if (label == token.Length && dot > digit)
                {
                    return true;
                }
            }
            var next = token[(dot + 1)..].IndexOf('.');
            dot = next < 0 ? -1 : dot + 1 + next;
        }
        return false;
    }

    private static bool IsInside(char c) =>
        IsDigit(c)
        || (uint)((c | 0x20) - 'a') <= 25
        || c is '.' or '/' or ':' or '-' or '_' or '@' or '?' or '=' or '&' or '%' or '#' or '~' or '+' or ';';
}
