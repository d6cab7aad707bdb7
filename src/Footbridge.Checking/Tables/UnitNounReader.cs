namespace Footbridge.Checking.Tables;

/// <summary>Finds the words of a caption or head that bear on units. One pass, no allocation.</summary>
internal static class UnitNounReader
{
    private const int Longest = 14;

    /// <summary>The words that <paramref name="text"/> holds.</summary>
    public static UnitNouns Read(ReadOnlySpan<char> text)
    {
        var nouns = UnitNouns.None;
        bool per = false,
            fair = false,
            indirect = false;
        var words = 0;
        Span<char> lower = stackalloc char[Longest];
        for (var at = 0; at < text.Length; )
        {
            var character = text[at];
            if (!char.IsLetter(character))
            {
                per |= character == '/' && words > 0;
                nouns |= character == '%' ? UnitNouns.Rate : UnitNouns.None;
                // A pair of words joined by a hyphen may be broken over lines: "Weighted- Average".
                at++;
                continue;
            }
            var start = at;
            while (at < text.Length && char.IsLetter(text[at]))
            {
                at++;
            }
            var word = text[start..at];
            if (word.Length > Longest)
            {
                (per, fair) = (false, false);
                words++;
                nouns &= ~UnitNouns.Rate;
                continue;
            }
            for (var index = 0; index < word.Length; index++)
            {
                lower[index] = char.ToLowerInvariant(word[index]);
            }
            var noun = Of(lower[..word.Length]);
            if (noun == UnitNouns.Time && !StandsAlone(text, start, at))
            {
                noun = UnitNouns.None;
            }
            if ((nouns & UnitNouns.Rate) != 0 && noun is UnitNouns.None && !text[(start - 1)..start].SequenceEqual("("))
            {
                // Only what a caption ends with is what it names: "Foreign rate differential" is no rate.
                nouns &= ~UnitNouns.Rate;
            }
            if (per)
            {
                nouns |=
                    noun is UnitNouns.Share or UnitNouns.Award || IsShareWord(lower[..word.Length]) ? UnitNouns.PerShare : UnitNouns.None;
                // "per" reaches to its noun: "per diluted common share" is no count of shares.
                per = IsShareWord(lower[..word.Length]) && noun is not UnitNouns.Share;
                nouns |= noun is UnitNouns.Share or UnitNouns.Award ? UnitNouns.None : noun;
            }
            else if (word.Equals("per", StringComparison.OrdinalIgnoreCase))
            {
                per = true;
            }
            else if (word.Equals("EPS", StringComparison.Ordinal))
            {
                nouns |= UnitNouns.PerShare;
            }
            else
            {
                if (noun is UnitNouns.Share or UnitNouns.Award && indirect && (nouns & UnitNouns.Number) == 0)
                {
                    nouns |= UnitNouns.Indirect;
                }
                if (noun == UnitNouns.Money && fair)
                {
                    nouns |= UnitNouns.FairValue;
                }
                nouns |= noun;
            }
            indirect |= words > 0 && IsPreposition(lower[..word.Length]);
            fair = word.Equals("fair", StringComparison.OrdinalIgnoreCase);
            words++;
        }
        return nouns;
    }

    private static UnitNouns Of(ReadOnlySpan<char> word) =>
        word switch
        {
            "share" or "shares" or "ads" or "adss" => UnitNouns.Share,
            "options" or "option" or "rsus" or "psus" or "rsas" or "units" or "awards" or "warrants" => UnitNouns.Award,
            "number" => UnitNouns.Number,
            "weighted" or "average" or "avg" => UnitNouns.Average,
            "outstanding"
            or "issued"
            or "issuable"
            or "authorized"
            or "authorised"
            or "basic"
            or "diluted"
            or "used"
            or "underlying"
            or "repurchased"
            or "purchased"
            or "reserved"
            or "available" => UnitNouns.Counted,
            "granted" => UnitNouns.Counted | UnitNouns.Grant,
            "dilutive" or "antidilutive" => UnitNouns.Dilutive,
            "price" => UnitNouns.Price,
            "volume" or "volumes" or "quantity" or "quantities" => UnitNouns.Volume,
            "grant" => UnitNouns.Grant,
            "amount" or "amounts" or "value" or "cost" or "costs" or "dollars" or "proceeds" or "expense" or "compensation" or "paid" =>
                UnitNouns.Money,
            "rate" or "rates" or "yield" or "percent" or "percentage" or "pct" or "volatility" => UnitNouns.Rate,
            "years" or "yrs" or "months" or "days" => UnitNouns.Time,
            "headcount" or "employees" or "customers" or "subscribers" or "stores" or "members" or "locations" => UnitNouns.Things,
            "purchase" or "transaction" or "contract" or "selling" or "acquisition" => UnitNouns.Deal,
            _ => UnitNouns.None,
        };

    private static bool IsShareWord(ReadOnlySpan<char> word) =>
        word
            is "share"
                or "shares"
                or "common"
                or "ordinary"
                or "diluted"
                or "basic"
                or "unit"
                or "ads"
                or "class"
                or "preferred"
                or "option";

    private static bool IsPreposition(ReadOnlySpan<char> word) =>
        word is "of" or "on" or "for" or "under" or "to" or "from" or "in" or "through" or "by" or "against" or "related";

    /// <summary>"(in years)", "Years", "Term (yrs)": a unit of time that is said as such, not "two years ago".</summary>
    private static bool StandsAlone(ReadOnlySpan<char> text, int start, int end)
    {
        var before = text[..start].TrimEnd();
        var after = text[end..].TrimStart();
        return (before.IsEmpty || before[^1] == '(' || before.EndsWith("in", StringComparison.OrdinalIgnoreCase))
            && (after.IsEmpty || after[0] is ')' or '*');
    }
}
