using Footbridge.Core.Numbers;
using static Footbridge.Checking.Figures.Characters;

namespace Footbridge.Checking.Figures;

/// <summary>The digits of one number with their separators: "1,799", "20.3", ".03", "8 416.9". No sign, currency or unit.</summary>
/// <param name="Start">Index of the first digit, or of the point of ".03".</param>
/// <param name="End">Index after the last digit.</param>
/// <param name="Mantissa">All digits as one integer; 0 when there are too many.</param>
/// <param name="FractionDigits">Digits after the decimal mark.</param>
/// <param name="Grouped">True when thousands are separated.</param>
/// <param name="TooLong">True when there are more digits than a number can have.</param>
internal readonly record struct DigitString(int Start, int End, long Mantissa, int FractionDigits, bool Grouped, bool TooLong)
{
    /// <summary>The number without its sign.</summary>
    public PrintedNumber Number => new(Mantissa, FractionDigits);

    /// <summary>A whole number without separators.</summary>
    public bool IsPlainInteger => FractionDigits == 0 && !Grouped && !TooLong;

    /// <summary>Four plain digits from 1900 to 2099.</summary>
    public bool LooksLikeYear => IsPlainInteger && End - Start == 4 && Mantissa is >= 1900 and <= 2099;

    /// <summary>Reads the digits at <paramref name="at"/>, which must be a digit, or a point before one.</summary>
    public static DigitString Read(ReadOnlySpan<char> text, int at, DecimalStyle style)
    {
        var start = at;
        long mantissa = 0;
        int digits = 0,
            fraction = 0;
        var grouped = false;
        Take(text, ref at, ref mantissa, ref digits);
        var lead = at - start;
        if (lead is >= 1 and <= 3)
        {
            var separator = '\0';
            while (IsGroup(text, at, style, ref separator))
            {
                at++;
                grouped = true;
                Take(text, ref at, ref mantissa, ref digits);
            }
        }
        if (IsDecimalMark(text, at, style, grouped))
        {
            at++;
            var before = digits;
            var from = at;
            Take(text, ref at, ref mantissa, ref digits);
            fraction = lead == 0 ? at - from : digits - before;
        }
        var tooLong = digits > PrintedNumber.MaxDigits;
        return new DigitString(start, at, tooLong ? 0 : mantissa, tooLong ? 0 : fraction, grouped, tooLong);
    }

    private static void Take(ReadOnlySpan<char> text, ref int at, ref long mantissa, ref int digits)
    {
        while (at < text.Length && IsDigit(text[at]))
        {
            if (++digits <= PrintedNumber.MaxDigits)
            {
                mantissa = mantissa * 10 + (text[at] - '0');
            }
            at++;
        }
    }

    private static bool IsGroup(ReadOnlySpan<char> text, int at, DecimalStyle style, ref char separator)
    {
        if (at + 3 >= text.Length)
        {
            return false;
        }
        var c = text[at];
        var may = c switch
        {
            ',' => style == DecimalStyle.Point,
            '.' => style == DecimalStyle.Comma,
            ' ' => style == DecimalStyle.Comma,
            '\'' or '\u2019' => true,
            _ => IsGroupSpace(c),
        };
        if (!may || (separator != '\0' && c != separator))
        {
            return false;
        }
        if (!IsDigit(text[at + 1]) || !IsDigit(text[at + 2]))
        {
            return false;
        }
        separator = c;
        // 1,23,456: two digits a group until the last, as India writes them.
        if (text[at + 3] == c)
        {
            return c == ',' && at + 6 < text.Length && IsDigit(text[at + 4]) && IsDigit(text[at + 5]) && IsDigit(text[at + 6]);
        }
        return IsDigit(text[at + 3]) && (at + 4 >= text.Length || !IsDigit(text[at + 4]));
    }

    private static bool IsDecimalMark(ReadOnlySpan<char> text, int at, DecimalStyle style, bool grouped)
    {
        if (at + 1 >= text.Length || !IsDigit(text[at + 1]))
        {
            return false;
        }
        if (style == DecimalStyle.Comma)
        {
            // An English figure in a continental document: a point that cannot separate thousands is decimal.
            return text[at] == ',' || (text[at] == '.' && !grouped);
        }
        if (text[at] == '.')
        {
            return true;
        }
        if (text[at] != ',' || grouped)
        {
            return false;
        }
        // "8,5 %": one or two digits after a comma are decimals when a percent sign follows.
        var end = Words.EndOfDigits(text, at + 1);
        return end - at - 1 <= 2 && Words.At(text, Words.SkipSpaces(text, end)) == '%';
    }
}
