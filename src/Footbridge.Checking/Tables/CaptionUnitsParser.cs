namespace Footbridge.Checking.Tables;

/// <summary>Reads what a caption, header or label says about units. One pass over the words, no allocation.</summary>
internal static class CaptionUnitsParser
{
    private enum Noun
    {
        None,
        Money,
        Shares,
    }

    /// <summary>Parses <paramref name="text"/>.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="running">True for running text, where a scale counts only as "in millions" or in parentheses.</param>
    public static CaptionUnits Parse(ReadOnlySpan<char> text, bool running)
    {
        int? money = null,
            shares = null;
        string? currency = null;
        var noun = Noun.None;
        bool excepted = false,
            sharesExcepted = false,
            perNext = false,
            afterIn = false,
            afterNumber = false;
        var parentheses = 0;
        for (var index = 0; index < text.Length; )
        {
            var character = text[index];
            if (character is '(' or '[')
            {
                parentheses++;
                // "Our share of associates (in millions)": what stands before the parenthesis is not what is scaled.
                noun = running ? Noun.None : noun;
            }
            else if (character is ')' or ']')
            {
                parentheses = Math.Max(0, parentheses - 1);
            }
            else if (character is ';' or ':')
            {
                noun = Noun.None;
            }
            if (Currencies.OfSign(character) is { } sign)
            {
                if (!running || afterIn || parentheses > 0)
                {
                    currency ??= sign.Length > 0 ? sign : null;
                }
                (noun, afterNumber) = (Noun.Money, false);
                index++;
                continue;
            }
            if (!char.IsLetterOrDigit(character) && character is not ('\'' or '’'))
            {
                index++;
                continue;
            }
            var start = index;
            while (
                index < text.Length
                && (
                    char.IsLetterOrDigit(text[index])
                    || text[index] is '\'' or '’'
                    || text[index] is '.' or ',' && index + 1 < text.Length && char.IsDigit(text[index + 1]) && char.IsDigit(text[start])
                )
            )
            {
                index++;
            }
            var word = text[start..index];
            var scale = ScaleWords.Of(word, out var wordCurrency);
            currency ??= wordCurrency;
            var names = !running || afterIn || parentheses > 0;
            if (scale is { } power)
            {
                var stands = !afterNumber && names;
                if (stands && noun == Noun.Shares)
                {
                    shares ??= power;
                    sharesExcepted = false;
                }
                else if (stands)
                {
                    money ??= power;
                }
                noun = Noun.None;
            }
            else if (Is(word, "except") || Is(word, "excluding"))
            {
                (excepted, noun) = (true, Noun.None);
            }
            else if (Is(word, "share") || Is(word, "shares"))
            {
                if (!perNext)
                {
                    noun = Noun.Shares;
                    sharesExcepted |= excepted;
                }
            }
            else if (Is(word, "dollars") || Is(word, "amounts") || Is(word, "euros") || Is(word, "euro"))
            {
                noun = noun == Noun.Shares && Is(word, "amounts") ? noun : Noun.Money;
                currency ??= names && (Is(word, "euros") || Is(word, "euro")) ? "EUR" : null;
            }
            else if (Currencies.OfCode(word) is { } code)
            {
                (currency, noun) = (names ? currency ?? code : currency, Noun.Money);
            }
            perNext = Is(word, "per");
            afterIn = Is(word, "in") || afterIn && (Is(word, "us") || Is(word, "u") || Is(word, "s") || noun == Noun.Money);
            afterNumber = char.IsDigit(word[0]) && scale is null;
        }
        return new CaptionUnits(money, shares, sharesExcepted && shares is null, currency);
    }

    private static bool Is(ReadOnlySpan<char> word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);
}
