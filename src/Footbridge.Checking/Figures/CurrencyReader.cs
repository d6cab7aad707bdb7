using static Footbridge.Checking.Figures.Characters;

namespace Footbridge.Checking.Figures;

/// <summary>Currency signs, codes and words before and after an amount.</summary>
internal static class CurrencyReader
{
    /// <summary>The code behind a currency sign; null when <paramref name="sign"/> is none, empty when only the document can tell.</summary>
    public static string? CodeOf(char sign) =>
        sign switch
        {
            '$' or '\uFF04' => "",
            '€' => "EUR",
            '£' => "GBP",
            '¥' or '\uFFE5' => "",
            '₹' => "INR",
            '₩' => "KRW",
            '₽' => "RUB",
            '₪' => "ILS",
            '₺' => "TRY",
            '₫' => "VND",
            '฿' => "THB",
            '₱' => "PHP",
            '₦' => "NGN",
            '₴' => "UAH",
            _ => null,
        };

    /// <summary>The currency that a sign means where the document's own currency is <paramref name="known"/>.</summary>
    public static string Resolve(char sign, string? known) =>
        sign switch
        {
            '$' or '\uFF04' => known is "CAD" or "AUD" or "NZD" or "HKD" or "SGD" or "TWD" or "MXN" or "CLP" or "COP" or "ARS"
                ? known
                : "USD",
            '¥' or '\uFFE5' => known is "CNY" ? known : "JPY",
            _ => CodeOf(sign)!,
        };

    /// <summary>Finds a currency that ends before <paramref name="at"/>, spaces between allowed.</summary>
    public static bool TryBefore(ReadOnlySpan<char> text, int at, int floor, string? known, out int start, out CurrencyWord currency)
    {
        start = at;
        currency = default;
        var end = Words.SkipSpacesBack(text, at);
        if (end <= floor || at - end > 4)
        {
            return false;
        }
        var last = text[end - 1];
        if (CodeOf(last) is not null)
        {
            start = end - 1;
            currency = new CurrencyWord(Resolve(last, known), 0);
            if (last == '$')
            {
                var letters = Words.StartOfLetters(text, start);
                var prefixEnd = start;
                if (letters == start && start > floor && text[start - 1] == '.')
                {
                    // "U.S.$"
                    letters = Words.StartOfLetters(text, start - 1);
                    if (letters - 2 >= floor && text[letters - 1] == '.' && IsLetter(text[letters - 2]) && letters + 1 == start - 1)
                    {
                        start = letters - 2;
                        currency = new CurrencyWord("USD", 0);
                    }
                    return true;
                }
                if (
                    letters >= floor
                    && letters < prefixEnd
                    && (letters == 0 || !IsDigit(text[letters - 1]))
                    && Lexicon.DollarPrefixes.TryGet(text[letters..prefixEnd], out var code)
                )
                {
                    start = letters;
                    currency = new CurrencyWord(code, 0);
                }
            }
            return true;
        }
        var dotted = last == '.' && end - 1 > floor;
        var wordEnd = dotted ? end - 1 : end;
        if (!IsLetter(text[wordEnd - 1]))
        {
            return false;
        }
        var wordStart = Words.StartOfLetters(text, wordEnd);
        if (
            wordStart < floor
            || (wordStart > 0 && (IsDigit(text[wordStart - 1]) || (IsDash(text[wordStart - 1]) && !IsSign(text, wordStart - 1))))
        )
        {
            return false;
        }
        var word = text[wordStart..wordEnd];
        if (word is "R" && end == at && IsAmountOfRand(text, at))
        {
            start = wordStart;
            currency = new CurrencyWord("ZAR", 0);
            return true;
        }
        if (!Lexicon.Currencies.TryGet(word, out currency) || !IsWrittenAsCurrency(word))
        {
            // "EUR million 177"
            return false;
        }
        if (dotted && !Words.Is(word, "Rs") && !Words.Is(word, "kr"))
        {
            return false;
        }
        if (currency.Code.Length == 0)
        {
            currency = currency with { Code = known is "SEK" or "NOK" or "DKK" or "ISK" ? known : "" };
        }
        start = wordStart;
        return true;
    }

    /// <summary>Finds a currency that starts after <paramref name="at"/>: "8.9 M€", "5 million euros", "12 EUR".</summary>
    public static bool TryAfter(ReadOnlySpan<char> text, int at, string? known, out int end, out string code)
    {
        end = at;
        code = "";
        var start = Words.SkipSpaces(text, at);
        if (start - at > 2 || start >= text.Length)
        {
            return false;
        }
        var sign = text[start];
        if (CodeOf(sign) is not null)
        {
            if (IsAmountAhead(text, start + 1))
            {
                return false;
            }
            code = Resolve(sign, known);
            end = start + 1;
            return true;
        }
        var wordEnd = Words.EndOfLetters(text, start);
        var word = text[start..wordEnd];
        if (word.IsEmpty)
        {
            return false;
        }
        if (Lexicon.CurrencyNouns.TryGet(word, out code!) && start > at)
        {
            end = wordEnd;
            return true;
        }
        if (Lexicon.Currencies.TryGet(word, out var currency) && currency.Scale == 0 && IsWrittenAsCurrency(word))
        {
            if (Words.At(text, wordEnd) == '$' || IsAmountAhead(text, wordEnd))
            {
                return false;
            }
            code = currency.Code.Length > 0 ? currency.Code : known ?? "";
            end = wordEnd;
            return true;
        }
        // "U.S. dollars", "Canadian dollars"
        if (start > at && IsCapital(sign))
        {
            var noun = wordEnd;
            var foreign = "";
            if (Words.Is(word, "U") && text[wordEnd..].StartsWith(".S."))
            {
                noun = wordEnd + 3;
                foreign = "USD";
            }
            else
            {
                foreign =
                    Words.Is(word, "US") ? "USD"
                    : Words.Is(word, "Canadian") ? "CAD"
                    : Words.Is(word, "Australian") ? "AUD"
                    : "";
            }
            if (
                foreign.Length > 0
                && Lexicon.CurrencyNouns.TryGet(Words.Next(text, noun, out var nounEnd), out var plain)
                && plain == "USD"
            )
            {
                code = foreign;
                end = nounEnd;
                return true;
            }
        }
        code = "";
        return false;
    }

    /// <summary>"R250 million", "R1,234.5": alone, a letter glued to digits is a name.</summary>
    private static bool IsAmountOfRand(ReadOnlySpan<char> text, int at)
    {
        if (!IsDigit(Words.At(text, at)))
        {
            return false;
        }
        var digits = DigitString.Read(text, at, DecimalStyle.Point);
        return digits.Grouped
            || (UnitReader.TryRead(text, digits.End, true, false, out var mark, out _) && mark.Kind == UnitMarkKind.Scale);
    }

    /// <summary>A dash before a currency is a sign where nothing stands before it: "-EUR99.1 million".</summary>
    private static bool IsSign(ReadOnlySpan<char> text, int dash) => dash == 0 || IsSpace(text[dash - 1]) || text[dash - 1] is '(';

    private static bool IsAmountAhead(ReadOnlySpan<char> text, int at)
    {
        at = Words.SkipSpaces(text, at);
        return at < text.Length && (IsDigit(text[at]) || (text[at] is '(' or '-' or '.' && at + 1 < text.Length && IsDigit(text[at + 1])));
    }

    /// <summary>Codes of three letters are words too (try, pen, all): they count only in capitals.</summary>
    private static bool IsWrittenAsCurrency(ReadOnlySpan<char> word) =>
        word.Length < 3 || (IsCapital(word[0]) && IsCapital(word[1])) || IsCapital(word[^1]) || Words.Is(word, "Euro");
}
