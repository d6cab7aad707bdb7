using Footbridge.Checking.Figures;

namespace Footbridge.Checking.Tables;

/// <summary>Currency signs and codes in captions and headers, from the one lexicon of the number scanner.</summary>
internal static class Currencies
{
    /// <summary>The ISO code behind a sign; empty for a sign that several currencies share; null when it is no currency sign.</summary>
    public static string? OfSign(char sign) => CurrencyReader.CodeOf(sign);

    /// <summary>The ISO code behind a code or abbreviation; null when the word is none.</summary>
    public static string? OfCode(ReadOnlySpan<char> word) =>
        word.Length is >= 2 and <= 5 && char.IsUpper(word[0]) && char.IsUpper(word[^1]) && Lexicon.Currencies.TryGet(word, out var currency)
            ? currency.Code
            : null;
}
