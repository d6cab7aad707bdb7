namespace Footbridge.Checking.Tables;

/// <summary>
/// Takes the company's name off the front of a title: "INTERNAP NETWORK SERVICES CORPORATION CONSOLIDATED BALANCE SHEETS" is the
/// consolidated balance sheet. A name ends with its legal form.
/// </summary>
internal static class CompanyNames
{
    /// <summary>Legal forms and other last words of names, without points.</summary>
    private static readonly HashSet<string> s_forms = new(StringComparer.OrdinalIgnoreCase)
    {
        "CORPORATION",
        "INCORPORATED",
        "INC",
        "CORP",
        "COMPANY",
        "CO",
        "LIMITED",
        "LTD",
        "PLC",
        "LLC",
        "LP",
        "SA",
        "NV",
        "AG",
        "SE",
        "ASA",
        "OYJ",
        "AB",
    };

    private const int LongestName = 8;

    /// <summary>The title without the name; the whole title when it does not begin with one, or holds nothing else.</summary>
    public static string Without(string title)
    {
        var at = 0;
        for (var words = 0; words < LongestName && at < title.Length; words++)
        {
            var end = title.IndexOf(' ', at);
            if (end < 0)
            {
                return title;
            }
            var word = title.AsSpan(at, end - at);
            // "NET INCOME ATTRIBUTABLE TO ACME INC." does not begin with a name, nor does anything in small letters.
            if (!char.IsUpper(word[0]) && !char.IsDigit(word[0]) && word[0] != '&' || word.Equals("TO", StringComparison.OrdinalIgnoreCase))
            {
                return title;
            }
            at = end + 1;
            if (words > 0 && IsForm(word))
            {
                return Rest(title, at);
            }
        }
        return title;
    }

    private static string Rest(string title, int at)
    {
        var rest = title.AsSpan(at).TrimStart();
        if (rest.StartsWith("and subsidiaries", StringComparison.OrdinalIgnoreCase))
        {
            rest = rest["and subsidiaries".Length..].TrimStart(" ,");
        }
        return rest.Count(' ') >= 1 && char.IsUpper(rest[0]) && !rest.StartsWith("AND ", StringComparison.OrdinalIgnoreCase)
            ? rest.ToString()
            : title;
    }

    private static bool IsForm(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[16];
        var length = 0;
        foreach (var character in word)
        {
            if (character is '.' or ',')
            {
                continue;
            }
            if (length == letters.Length)
            {
                return false;
            }
            letters[length++] = character;
        }
        return s_forms.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters[..length]);
    }
}
