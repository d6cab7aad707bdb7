using System.Globalization;
using Footbridge.Measure.Markup;

namespace Footbridge.Measure.Truth;

/// <summary>The digits inside a tag, read by the tag's own transformation.</summary>
/// <param name="Text">The text as printed.</param>
/// <param name="Value">The magnitude before scale; null when the transformation is none of those known.</param>
/// <param name="FractionDigits">Digits after the decimal mark.</param>
/// <param name="HasDigits">False for a dash or a word.</param>
internal sealed record PrintedMagnitude(string Text, decimal? Value, int FractionDigits, bool HasDigits)
{
    private static readonly string[] s_words =
    [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
    ];

    /// <summary>True for a number printed as a word.</summary>
    public bool IsWord => !HasDigits && Text.Any(char.IsLetter);

    /// <summary>Reads the text of <paramref name="fact"/>.</summary>
    public static PrintedMagnitude Of(string source, TaggedFact fact)
    {
        var text = PlainText.Of(source, fact.Start, fact.End);
        var hasDigits = text.Any(char.IsAsciiDigit);
        var format = fact.Format.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
        if (format is "fixedzero" or "zerodash" or "nocontent" or "numdash")
        {
            return new PrintedMagnitude(text, 0m, 0, hasDigits);
        }
        if (format == "numwordsen")
        {
            return new PrintedMagnitude(text, Word(text), 0, hasDigits);
        }
        var mark = format is "numcommadecimal" or "numspacecomma" or "numdotcomma" ? ',' : '.';
        var digits = string.Concat(text.Where(c => char.IsAsciiDigit(c) || c == mark)).Replace(mark, '.');
        var value = decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var parsed)
            ? parsed
            : (decimal?)null;
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        return new PrintedMagnitude(text, value, point < 0 ? 0 : digits.Length - point - 1, hasDigits);
    }

    private static decimal? Word(string text)
    {
        var word = text.ToLowerInvariant();
        if (word is "no" or "none" or "nil")
        {
            return 0m;
        }
        var index = Array.IndexOf(s_words, word);
        return index < 0 ? null : index;
    }
}
