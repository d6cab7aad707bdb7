using static Footbridge.Checking.Figures.Characters;

namespace Footbridge.Checking.Figures;

/// <summary>Telephone numbers, told by the lengths of their groups and by how the groups are joined.</summary>
internal static class PhoneReader
{
    private const int MostGroups = 8;

    /// <summary>Reads the number that starts with the digit at <paramref name="at"/>, a sign or parenthesis before it included.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int floor, int at, out int start, out int end)
    {
        start = at;
        end = Words.EndOfDigits(text, at);
        var plus = false;
        var open = false;
        for (var before = at - 1; before >= floor && before >= at - 2; before--)
        {
            if (text[before] == '+' && !plus)
            {
                plus = true;
                start = before;
            }
            else if (text[before] == '(' && !open && !plus)
            {
                open = true;
                start = before;
            }
            else
            {
                break;
            }
        }
        var next = Words.At(text, end);
        if (!plus && !(next is '-' or '.' or ')' or '/' or '\u2010' or '\u2011' or '\u2013' || IsSpace(next)))
        {
            return false;
        }
        Span<int> lengths = stackalloc int[MostGroups];
        Span<int> ends = stackalloc int[MostGroups];
        var groups = 0;
        var total = 0;
        var spaced = false;
        var pos = at;
        while (groups < MostGroups)
        {
            var groupEnd = Words.EndOfDigits(text, pos);
            lengths[groups] = groupEnd - pos;
            total += groupEnd - pos;
            ends[groups] = groupEnd;
            groups++;
            if (total > 15)
            {
                break;
            }
            var gap = groupEnd;
            while (gap < text.Length && gap - groupEnd < 4 && IsJoint(text[gap]))
            {
                spaced |= groups <= 2 && text[gap] is ' ' or '\u00A0';
                gap++;
            }
            if (text[groupEnd..gap].Contains('(') && Words.At(text, gap) != '0' && !plus && groups > 1)
            {
                break;
            }
            if (text[groupEnd..gap].Contains('(') && open)
            {
                // A second parenthesis opens another number: "(35) (16)".
                break;
            }
            if (gap == groupEnd || gap >= text.Length || !IsDigit(text[gap]))
            {
                break;
            }
            pos = gap;
        }
        lengths = lengths[..groups];
        var count = Match(text, at, lengths, total, plus, open, spaced);
        if (
            count == 0
            && HasPhoneWord(text, start)
            && groups >= 2
            && total is >= 7 and <= 15
            && lengths[^1] >= 2
            && !Words.EndsAt(text, ends[groups - 1]) is false
        )
        {
            count = groups;
        }
        if (count == 0)
        {
            return TryVanity(text, at, lengths, ends, out end);
        }
        end = ends[count - 1];
        if (open && Words.At(text, end) == ')' && count == groups && groups > 1)
        {
            end++;
        }
        return Words.At(text, end) != '%';
    }

    private static int Match(ReadOnlySpan<char> text, int at, ReadOnlySpan<int> lengths, int total, bool plus, bool open, bool spaced)
    {
        // North America: (1) 3 3 4, where nothing longer can be meant.
        if (lengths is [1, 3, 3, 4, ..] && text[at] == '1')
        {
            return 4;
        }
        if (lengths is [3, 3, 4, ..] && (open || !spaced || lengths.Length == 3) && text[at] != '0')
        {
            return 3;
        }
        if (plus)
        {
            return total is >= 8 and <= 15 && lengths.Length >= 2 || (lengths.Length == 1 && total is >= 9 and <= 15) ? lengths.Length : 0;
        }
        if (
            open
            && lengths.Length >= 2
            && lengths[0] is >= 2 and <= 5
            && total is >= 8 and <= 13
            && (lengths[^1] >= 3 || text[at] == '0')
            && Words.At(text, at + lengths[0]) == ')'
        )
        {
            return lengths.Length;
        }
        if (text[at] == '0' && lengths.Length >= 2 && total is >= 9 and <= 14 && lengths[0] is >= 2 and <= 5 && lengths[^1] >= 2)
        {
            return lengths.Length;
        }
        return 0;
    }

    /// <summary>"1-800-FLOWERS": letters that are dialled.</summary>
    private static bool TryVanity(ReadOnlySpan<char> text, int at, ReadOnlySpan<int> lengths, ReadOnlySpan<int> ends, out int end)
    {
        end = ends[0];
        var toll =
            lengths is [1, 3, ..] && text[at] == '1' ? 1
            : lengths is [3, ..] ? 0
            : -1;
        if (toll < 0)
        {
            return false;
        }
        var code = text[(ends[toll] - 3)..ends[toll]];
        if (code[0] != '8' || !(code[1] == code[2] || code is "800"))
        {
            return false;
        }
        end = ends[toll];
        if (Words.At(text, end) != '-' || !IsCapital(Words.At(text, end + 1)))
        {
            return false;
        }
        while (end < text.Length && (IsCapital(text[end]) || IsDigit(text[end]) || text[end] == '-'))
        {
            end++;
        }
        return true;
    }

    private static bool HasPhoneWord(ReadOnlySpan<char> text, int at)
    {
        for (var step = 0; step < 4; step++)
        {
            var end = Words.SkipSpacesBack(text, at);
            while (end > 0 && text[end - 1] is ':' or '.' or '(' or ')' or '+' or '#')
            {
                end = Words.SkipSpacesBack(text, end - 1);
            }
            var word = Words.Previous(text, end, out at);
            if (word.IsEmpty)
            {
                return false;
            }
            if (Lexicon.PhoneWords.Contains(word))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsJoint(char c) =>
        c is ' ' or '-' or '.' or '(' or ')' or '/' or '\u00A0' or '\u2010' or '\u2011' or '\u2013' or '\u202F';
}
