using static Footbridge.Checking.Figures.Characters;

namespace Footbridge.Checking.Figures;

/// <summary>Times of day: "5:00 p.m. ET", "8 p.m.", "17:30 CET", "18h00".</summary>
internal static class TimeReader
{
    /// <summary>Reads the time that starts at <paramref name="at"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out int end)
    {
        end = Words.EndOfDigits(text, at);
        if (end - at > 2 || end == at)
        {
            return false;
        }
        var hour = end - at == 2 ? (text[at] - '0') * 10 + text[at + 1] - '0' : text[at] - '0';
        if (hour > 24)
        {
            return false;
        }
        var mark = Words.At(text, end);
        var minutes = false;
        if (mark is ':' or 'h' or 'H' or '.' && IsTwoDigits(text, end + 1) && text[end + 1] < '6')
        {
            var after = end + 3;
            if (mark == '.' && !HasZone(text, after) && !TryHalf(text, after, out _))
            {
                return false;
            }
            end = after;
            minutes = true;
            if (mark == ':' && Words.At(text, end) == ':' && IsTwoDigits(text, end + 1))
            {
                end += 3;
            }
        }
        var half = TryHalf(text, end, out var halfEnd);
        if (half)
        {
            end = halfEnd;
        }
        if (!half && !minutes)
        {
            return false;
        }
        TakeZone(text, ref end);
        return true;
    }

    private static bool IsTwoDigits(ReadOnlySpan<char> text, int at) =>
        IsDigit(Words.At(text, at)) && IsDigit(Words.At(text, at + 1)) && !IsDigit(Words.At(text, at + 2));

    /// <summary>"a.m.", "PM", "p.m".</summary>
    private static bool TryHalf(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at;
        at = Words.SkipSpaces(text, at);
        if (Words.At(text, at) is not ('a' or 'A' or 'p' or 'P'))
        {
            return false;
        }
        var dot = Words.At(text, at + 1) == '.';
        var m = at + (dot ? 2 : 1);
        if (dot && IsSpace(Words.At(text, m)))
        {
            m++;
        }
        if (Words.At(text, m) is not ('m' or 'M') || !Words.EndsAt(text, m + 1))
        {
            return false;
        }
        end = dot && Words.At(text, m + 1) == '.' ? m + 2 : m + 1;
        return true;
    }

    private static bool HasZone(ReadOnlySpan<char> text, int at) => Lexicon.TimeZones.Contains(Words.Next(text, at, out _));

    private static void TakeZone(ReadOnlySpan<char> text, ref int end)
    {
        var word = Words.Next(text, end, out var wordEnd);
        if (Lexicon.TimeZones.Contains(word) && IsCapital(word[0]))
        {
            end = wordEnd;
        }
    }
}
