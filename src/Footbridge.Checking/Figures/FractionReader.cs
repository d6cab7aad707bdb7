using static Footbridge.Checking.Figures.Characters;

namespace Footbridge.Checking.Figures;

/// <summary>Fractions that have an exact decimal value: "6 1/2%", "6½%", "1/4 percent".</summary>
internal static class FractionReader
{
    /// <summary>Adds the fraction that follows a whole number, or turns "1/2" into its value, where a percent mark follows.</summary>
    public static DigitString Extend(ReadOnlySpan<char> text, DigitString digits)
    {
        if (!digits.IsPlainInteger || digits.Mantissa > 999 || digits.End >= text.Length)
        {
            return digits;
        }
        var c = text[digits.End];
        if (IsVulgarFraction(c))
        {
            return TryVulgar(text, digits.End, out var part) ? Join(digits, part) : digits with { End = digits.End + 1 };
        }
        if (c is '/' or '⁄')
        {
            return TrySlash(text, digits.Start, digits.End, out var value) && IsPercentAhead(text, value.End) ? value : digits;
        }
        if (c is ' ' or '-' or '\u00A0' && digits.End + 3 < text.Length && IsDigit(text[digits.End + 1]))
        {
            var start = digits.End + 1;
            var end = Words.EndOfDigits(text, start);
            return Words.At(text, end) is '/' or '⁄' && TrySlash(text, start, end, out var part) && IsPercentAhead(text, part.End)
                ? Join(digits, part)
                : digits;
        }
        return digits;
    }

    /// <summary>The value of the character at <paramref name="at"/>, when it is exact.</summary>
    public static bool TryVulgar(ReadOnlySpan<char> text, int at, out DigitString digits)
    {
        var (top, bottom) = text[at] switch
        {
            '¼' => (1, 4),
            '½' => (1, 2),
            '¾' => (3, 4),
            '⅛' => (1, 8),
            '⅜' => (3, 8),
            '⅝' => (5, 8),
            '⅞' => (7, 8),
            '⅕' => (1, 5),
            '⅖' => (2, 5),
            '⅗' => (3, 5),
            '⅘' => (4, 5),
            _ => (0, 3),
        };
        digits = new DigitString(at, at + 1, 0, 0, false, false);
        return top == 0 || TryValue(at, at + 1, top, bottom, out digits);
    }

    private static bool TrySlash(ReadOnlySpan<char> text, int start, int slash, out DigitString digits)
    {
        digits = default;
        var end = Words.EndOfDigits(text, slash + 1);
        if (slash - start > 2 || end - slash - 1 is not (1 or 2))
        {
            return false;
        }
        return TryValue(start, end, Value(text, start, slash), Value(text, slash + 1, end), out digits);
    }

    private static bool TryValue(int start, int end, int top, int bottom, out DigitString digits)
    {
        var (mantissa, places) = ((long)top, 0);
        var ten = 1L;
        while (bottom > 0 && places < 6 && top * ten % bottom != 0)
        {
            ten *= 10;
            places++;
        }
        var exact = bottom > 0 && top < bottom && top * ten % bottom == 0;
        mantissa = exact ? top * ten / bottom : 0;
        digits = new DigitString(start, end, mantissa, places, false, false);
        return exact;
    }

    private static DigitString Join(DigitString whole, DigitString part)
    {
        var ten = 1L;
        for (var place = 0; place < part.FractionDigits; place++)
        {
            ten *= 10;
        }
        return part with { Start = whole.Start, Mantissa = whole.Mantissa * ten + part.Mantissa };
    }

    private static bool IsPercentAhead(ReadOnlySpan<char> text, int at) =>
        UnitReader.TryRead(text, at, false, true, out var mark, out _) && mark.Kind is UnitMarkKind.Percent or UnitMarkKind.Points
        || Words.Is(Words.Next(text, at, out var of), "of") && Words.At(text, Words.SkipSpaces(text, of)) == '1';

    private static int Value(ReadOnlySpan<char> text, int start, int end)
    {
        var value = 0;
        for (var at = start; at < end; at++)
        {
            value = value * 10 + (text[at] - '0');
        }
        return value;
    }
}
