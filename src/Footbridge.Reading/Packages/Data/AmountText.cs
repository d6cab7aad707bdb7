using System.Buffers;
using System.Globalization;

namespace Footbridge.Reading.Packages.Data;

/// <summary>Amounts as data write them: 44392, -16, (16), 0.04, 4%, 1,234,567. They are taken exactly or not at all.</summary>
internal static class AmountText
{
    // What a decimal holds without rounding.
    private const int MostDigits = 28;
    private const int Longest = 64;

    private static readonly SearchValues<char> s_characters = SearchValues.Create("0123456789.,-");

    /// <summary>Reads an amount. 4% is 0.04.</summary>
    internal static AmountFault Read(ReadOnlySpan<char> text, out decimal value, out bool isPercent)
    {
        value = 0;
        isPercent = false;
        text = text.Trim();
        if (text.IsEmpty)
        {
            return AmountFault.Empty;
        }
        if (text.Length > Longest)
        {
            return text.ContainsAnyExcept(s_characters) ? AmountFault.NoNumber : AmountFault.TooManyDigits;
        }
        if (text[^1] == '%')
        {
            isPercent = true;
            text = text[..^1].TrimEnd();
        }
        var isNegative = false;
        if (text is ['(', .., ')'])
        {
            isNegative = true;
            text = text[1..^1].Trim();
            if (text is [.., '%'] && !isPercent)
            {
                isPercent = true;
                text = text[..^1].TrimEnd();
            }
        }
        else if (text is ['-' or '\u2212' or '+', ..])
        {
            isNegative = text[0] != '+';
            text = text[1..];
        }
        var fault = Magnitude(text, isPercent ? MostDigits - 2 : MostDigits, ref value);
        if (fault == AmountFault.None)
        {
            value = isPercent ? value / 100m : value;
            value = isNegative ? -value : value;
        }
        return fault;
    }

    private static AmountFault Magnitude(ReadOnlySpan<char> text, int mostDigits, ref decimal value)
    {
        Span<char> digits = stackalloc char[Longest];
        var length = 0;
        var significant = 0;
        var point = -1;
        var comma = -1;
        for (var at = 0; at < text.Length; at++)
        {
            var character = text[at];
            switch (character)
            {
                case >= '0' and <= '9':
                    significant += significant > 0 || character != '0' ? 1 : 0;
                    digits[length++] = character;
                    break;
                case '.' when point < 0:
                    point = at;
                    digits[length++] = character;
                    break;
                case ',' when length > 0:
                    if (point >= 0 || (comma < 0 ? at > 3 : at - comma != 4))
                    {
                        return text.ContainsAnyExcept(s_characters) ? AmountFault.NoNumber : AmountFault.MisplacedCommas;
                    }
                    comma = at;
                    break;
                default:
                    return AmountFault.NoNumber;
            }
        }
        if (comma >= 0 && (point < 0 ? text.Length : point) - comma != 4)
        {
            return AmountFault.MisplacedCommas;
        }
        if (length == 0 || (length == 1 && point >= 0))
        {
            return AmountFault.NoNumber;
        }
        var fraction = point < 0 ? 0 : text.Length - point - 1;
        return significant > mostDigits || fraction > mostDigits ? AmountFault.TooManyDigits
            : decimal.TryParse(digits[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) ? AmountFault.None
            : AmountFault.TooLarge;
    }
}
