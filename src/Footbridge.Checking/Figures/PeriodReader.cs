using Footbridge.Core.Facts;
using static Footbridge.Checking.Figures.Characters;

namespace Footbridge.Checking.Figures;

/// <summary>Short names of periods: "Q4", "4Q24", "H1", "FY2024", "'24", "2024-25", "1-9/2024", "1990s".</summary>
internal static class PeriodReader
{
    /// <summary>Reads the name that the digit at <paramref name="at"/> belongs to.</summary>
    public static bool TryRead(ref TextScan scan, int at, out int next)
    {
        var text = scan.Text;
        next = at;
        var digits = Words.EndOfDigits(text, at);
        var letters = Math.Max(scan.Floor, Words.StartOfLetters(text, at));
        if (letters < at)
        {
            return TryAfterLetters(ref scan, letters, at, digits, out next);
        }
        if (
            at > scan.Floor
            && IsApostrophe(text[at - 1])
            && digits - at == 2
            && Words.EndsAt(text, digits)
            && (at < 2 || !IsLetter(text[at - 2]))
        )
        {
            next = scan.Add(at - 1, digits, Value(text, at, digits), FigureKind.Year);
            return true;
        }
        return (digits - at) switch
        {
            <= 2 => TryBeforeLetter(ref scan, at, digits, out next) || TryMonths(ref scan, at, digits, out next),
            4 => TryYears(ref scan, at, digits, out next),
            _ => false,
        };
    }

    /// <summary>"Q4", "Q4'24", "H1", "FY24", "FY2024/25".</summary>
    private static bool TryAfterLetters(ref TextScan scan, int start, int at, int digits, out int next)
    {
        var text = scan.Text;
        var word = text[start..at];
        next = at;
        if (start > 0 && IsDigit(text[start - 1]))
        {
            return false;
        }
        var width = digits - at;
        var value = Value(text, at, digits);
        if (word is "Q" or "q" or "FQ" or "H" or "T" or "S")
        {
            var most =
                word[0] is 'H' or 'S' ? 2
                : word[0] == 'T' ? 3
                : 4;
            var isPart = width == 1 && value >= 1 && value <= most;
            // "Q424" is the fourth quarter of 2024.
            var isWhole = width == 3 && word is "Q" && text[at] is >= '1' and <= '4';
            if (!isPart && !isWhole || (word is "T" or "S" && !IsYearAhead(text, digits)))
            {
                return false;
            }
            var end = digits;
            TakeYear(text, ref end);
            if (!Words.EndsAt(text, end))
            {
                return false;
            }
            next = scan.Add(start, end, value, FigureKind.Period);
            return true;
        }
        if ((Words.Is(word, "FY") || Words.Is(word, "CY") || Words.Is(word, "FYE")) && width is 2 or 4)
        {
            var end = digits;
            TakeSecondYear(text, value, ref end);
            next = scan.Add(start, end, value, FigureKind.Year);
            return true;
        }
        return false;
    }

    /// <summary>"1Q", "4Q24", "1H25", "9M 2024", "4QFY24".</summary>
    private static bool TryBeforeLetter(ref TextScan scan, int at, int digits, out int next)
    {
        var text = scan.Text;
        next = at;
        var value = Value(text, at, digits);
        var letter = Words.At(text, digits);
        var fits = letter switch
        {
            'Q' or 'q' => value is >= 1 and <= 4,
            'H' => value is 1 or 2,
            'M' => value is 3 or 6 or 9 or 12 && (IsYearAhead(text, digits + 1) || Words.Is(Words.Next(text, digits + 1, out _), "to")),
            _ => false,
        };
        if (!fits)
        {
            return false;
        }
        var end = digits + 1;
        TakeYear(text, ref end);
        if (!Words.EndsAt(text, end))
        {
            return false;
        }
        next = scan.Add(at, end, value, FigureKind.Period);
        return true;
    }

    /// <summary>"1-9/2024": the months of a year, as Nordic issuers name them.</summary>
    private static bool TryMonths(ref TextScan scan, int at, int digits, out int next)
    {
        var text = scan.Text;
        next = at;
        if (Words.At(text, digits) is not ('-' or '–'))
        {
            return false;
        }
        var last = Words.EndOfDigits(text, digits + 1);
        var year = Words.EndOfDigits(text, last + 1);
        if (
            last - digits - 1 is not (1 or 2)
            || Words.At(text, last) != '/'
            || year - last - 1 is not (2 or 4)
            || Value(text, digits + 1, last) > 12
            || Value(text, at, digits) > 12
        )
        {
            return false;
        }
        next = scan.Add(at, year, Value(text, at, digits), FigureKind.Period);
        return true;
    }

    /// <summary>"2024-25", "2023/2024", "2024Q4", "1990s".</summary>
    private static bool TryYears(ref TextScan scan, int at, int digits, out int next)
    {
        var text = scan.Text;
        next = at;
        var value = Value(text, at, digits);
        if (
            value is < 1900 or > 2099
            || (
                at > 0 && (CurrencyReader.CodeOf(text[at - 1]) is not null || text[at - 1] is '.' or ',' && at > 1 && IsDigit(text[at - 2]))
            )
        )
        {
            return false;
        }
        var end = digits;
        var mark = Words.At(text, end);
        if (mark is 'Q' or 'H' && IsDigit(Words.At(text, end + 1)) && Words.EndsAt(text, end + 2))
        {
            next = scan.Add(at, end + 2, value, FigureKind.Period);
            return true;
        }
        if (mark == 's' && Words.EndsAt(text, end + 1))
        {
            next = scan.Add(at, end + 1, value, FigureKind.Year);
            return true;
        }
        TakeSecondYear(text, value, ref end);
        if (end == digits)
        {
            return false;
        }
        next = scan.Add(at, end, value, FigureKind.Year);
        return true;
    }

    private static bool IsYearAhead(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        TakeYear(text, ref end);
        if (end > at)
        {
            return true;
        }
        at = Words.SkipSpaces(text, at);
        if (Words.Is(text[at..Words.EndOfLetters(text, at)], "FY"))
        {
            return true;
        }
        var digits = Words.EndOfDigits(text, at);
        return digits - at == 4 && Value(text, at, digits) is >= 1900 and <= 2099;
    }

    /// <summary>Takes a year that is joined to the name: "13", "'13", "-2024", "/24", "FY24".</summary>
    private static void TakeYear(ReadOnlySpan<char> text, ref int end)
    {
        var at = end;
        if (at < text.Length && (IsApostrophe(text[at]) || (text[at] is '-' or '/' or '.' or '–' or '_')))
        {
            at++;
        }
        if (Words.At(text, at) is 'F' or 'C' && Words.At(text, at + 1) == 'Y')
        {
            at += 2;
        }
        var digits = Words.EndOfDigits(text, at);
        if (digits - at == 2 || (digits - at == 4 && Value(text, at, digits) is >= 1900 and <= 2099))
        {
            if (Words.At(text, digits) != '%')
            {
                end = digits;
            }
        }
    }

    private static void TakeSecondYear(ReadOnlySpan<char> text, int first, ref int end)
    {
        if (Words.At(text, end) is not ('-' or '–' or '/'))
        {
            return;
        }
        var from = end + 1;
        var digits = Words.EndOfDigits(text, from);
        var second = Value(text, from, digits);
        var fits = (digits - from) switch
        {
            2 => (second - first % 100 + 100) % 100 is >= 1 and <= 15,
            4 => second is >= 1900 and <= 2099,
            _ => false,
        };
        if (fits && Words.EndsAt(text, digits) && Words.At(text, digits) is not ('%' or '-' or '/'))
        {
            end = digits;
        }
    }

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
