using static Footbridge.Checking.Figures.Characters;

namespace Footbridge.Checking.Figures;

/// <summary>Calendar dates in words and in digits.</summary>
internal static class DateReader
{
    /// <summary>Reads the date that the digit at <paramref name="at"/> belongs to; nothing before <paramref name="floor"/> may be taken.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int floor, int at, out int start, out int end)
    {
        start = at;
        end = Words.EndOfDigits(text, at);
        if (end - at is not (1 or 2 or 4))
        {
            return false;
        }
        return TryMonthFirst(text, floor, at, ref start, ref end) || TryDayFirst(text, at, ref end) || TryNumeric(text, at, ref end);
    }

    /// <summary>"March 31, 2013", "March 31", "Dec. 2023", "Mar-13".</summary>
    private static bool TryMonthFirst(ReadOnlySpan<char> text, int floor, int at, ref int start, ref int end)
    {
        var gap = at;
        while (gap > floor && at - gap < 4 && (IsSpace(text[gap - 1]) || text[gap - 1] is '.' or '-' or ',' || IsApostrophe(text[gap - 1])))
        {
            gap--;
        }
        var month = Words.StartOfLetters(text, gap);
        if (month < floor || month == gap || gap == at || !IsMonth(text[month..gap]) || (month > 0 && IsDigit(text[month - 1])))
        {
            return false;
        }
        var number = Value(text, at, end);
        if (end - at == 4)
        {
            if (!IsYear(number) || Words.At(text, end) == '%')
            {
                return false;
            }
            start = month;
            return true;
        }
        var apostrophe = IsApostrophe(text[at - 1]);
        if (apostrophe || (text[at - 1] == '-' && end - at == 2 && number > 12))
        {
            start = month;
            return Words.EndsAt(text, end);
        }
        if (number is < 1 or > 31 || !EndsDay(text, ref end))
        {
            return false;
        }
        start = month;
        TakeDayRange(text, ref end);
        TakeYear(text, ref end);
        return true;
    }

    /// <summary>"31 December 2024", "1–3 March", "31-Dec-24", "31st of March".</summary>
    private static bool TryDayFirst(ReadOnlySpan<char> text, int at, ref int end)
    {
        if (end - at > 2 || Value(text, at, end) is < 1 or > 31)
        {
            return false;
        }
        var day = end;
        TakeDayRange(text, ref day);
        SkipOrdinal(text, ref day);
        var gap = day;
        while (gap < text.Length && gap - day < 3 && (IsSpace(text[gap]) || text[gap] is '-' or '.'))
        {
            gap++;
        }
        if (gap == day)
        {
            return false;
        }
        var month = Words.EndOfLetters(text, gap);
        if (Words.Is(text[gap..month], "of"))
        {
            gap = Words.SkipSpaces(text, month);
            month = Words.EndOfLetters(text, gap);
        }
        if (!IsMonth(text[gap..month]))
        {
            return false;
        }
        end = month;
        // "12 May 31" is no date of ours: the second number would start another.
        if (Words.At(text, end) == '.' && IsDigit(Words.At(text, Words.SkipSpaces(text, end + 1))))
        {
            end++;
        }
        if (Words.At(text, end) == '-' && IsDigit(Words.At(text, end + 1)))
        {
            var year = Words.EndOfDigits(text, end + 1);
            if (year - end - 1 is 2 or 4)
            {
                end = year;
                return true;
            }
        }
        TakeYear(text, ref end);
        return true;
    }

    /// <summary>"12/31/24", "2013-03-31", "31.12.2024", and "12/31" where the day can be no month.</summary>
    private static bool TryNumeric(ReadOnlySpan<char> text, int at, ref int end)
    {
        var separator = Words.At(text, end);
        if (separator is not ('/' or '-' or '.') || (at > 0 && (IsDigit(text[at - 1]) || text[at - 1] is '/' or '.' or '$' or '€' or '£')))
        {
            return false;
        }
        var second = Words.EndOfDigits(text, end + 1);
        if (second - end - 1 is not (1 or 2))
        {
            return false;
        }
        int a = Value(text, at, end),
            b = Value(text, end + 1, second);
        if (Words.At(text, second) != separator)
        {
            if (
                separator == '/'
                && end - at <= 2
                && a is >= 1 and <= 12
                && b is >= 28 and <= 31
                && Words.EndsAt(text, second)
                && Words.At(text, second) != '%'
            )
            {
                end = second;
                return true;
            }
            return false;
        }
        var third = Words.EndOfDigits(text, second + 1);
        var width = third - second - 1;
        if (!Words.EndsAt(text, third) && !(Words.At(text, third) is 'T' && end - at == 4))
        {
            return false;
        }
        var c = width is >= 1 and <= 4 ? Value(text, second + 1, third) : -1;
        var fits =
            end - at == 4
                ? IsYear(a) && b is >= 1 and <= 12 && c is >= 1 and <= 31 && width <= 2
                : (width == 4 ? IsYear(c) : width == 2 && separator != '.')
                    && ((a is >= 1 and <= 12 && b is >= 1 and <= 31) || (b is >= 1 and <= 12 && a is >= 1 and <= 31));
        if (fits)
        {
            end = third;
        }
        return fits;
    }

    /// <summary>True when a day, not the beginning of a longer number or an amount, ends at <paramref name="end"/>.</summary>
    private static bool EndsDay(ReadOnlySpan<char> text, ref int end)
    {
        var next = Words.At(text, end);
        if (next == '%' || (next == '.' && IsDigit(Words.At(text, end + 1))))
        {
            return false;
        }
        if (next == ',' && IsDigit(Words.At(text, end + 1)))
        {
            // "March 31,2013" is a date, "March 31,500" is not.
            var digits = Words.EndOfDigits(text, end + 1);
            return digits - end - 1 == 4;
        }
        if (SkipOrdinal(text, ref end))
        {
            return true;
        }
        return Words.EndsAt(text, end) && !UnitReader.TryRead(text, end, false, false, out _, out _);
    }

    private static bool SkipOrdinal(ReadOnlySpan<char> text, ref int end)
    {
        var word = text[end..Words.EndOfLetters(text, end)];
        if (word.Length == 2 && (Words.Is(word, "st") || Words.Is(word, "nd") || Words.Is(word, "rd") || Words.Is(word, "th")))
        {
            end += 2;
            return true;
        }
        return false;
    }

    private static void TakeDayRange(ReadOnlySpan<char> text, ref int end)
    {
        var at = end;
        if (at < text.Length && text[at] is '-' or '–' or '/' && IsDigit(Words.At(text, at + 1)))
        {
            var next = Words.EndOfDigits(text, at + 1);
            if (
                next - at - 1 <= 2
                && Value(text, at + 1, next) is >= 1 and <= 31
                && Words.EndsAt(text, next)
                && Words.At(text, next) is not ('-' or '/' or '%')
            )
            {
                end = next;
            }
        }
    }

    private static void TakeYear(ReadOnlySpan<char> text, ref int end)
    {
        var at = end;
        var comma = Words.At(text, at) is ',' or '.' or '-' or '/';
        at = Words.SkipSpaces(text, comma ? at + 1 : at);
        if (at < text.Length && IsApostrophe(text[at]))
        {
            at++;
            var two = Words.EndOfDigits(text, at);
            if (two - at == 2)
            {
                end = two;
            }
            return;
        }
        var year = Words.EndOfDigits(text, at);
        if (at > end && year - at == 4 && IsYear(Value(text, at, year)) && !IsLongerNumber(text, year))
        {
            end = year;
        }
        else if (at == end + 1 && Words.At(text, end) == '-' && year - at == 2)
        {
            end = year;
        }
    }

    private static bool IsLongerNumber(ReadOnlySpan<char> text, int at) =>
        Words.At(text, at) == '%'
        || (Words.At(text, at) is '.' or ',' && IsDigit(Words.At(text, at + 1)) && !IsSpace(Words.At(text, at + 1)));

    private static bool IsMonth(ReadOnlySpan<char> word) => word.Length >= 3 && IsCapital(word[0]) && Lexicon.Months.Contains(word);

    private static bool IsYear(int value) => value is >= 1800 and <= 2199;

    private static int Value(ReadOnlySpan<char> text, int start, int end)
    {
        var value = 0;
        for (var at = start; at < end && at < start + 8; at++)
        {
            value = value * 10 + (text[at] - '0');
        }
        return value;
    }
}
