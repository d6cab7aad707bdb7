namespace Footbridge.Building.Printing;

/// <summary>Words with capitals.</summary>
internal static class TitleCase
{
    private static readonly string[] s_small =
    [
        "a",
        "an",
        "and",
        "as",
        "at",
        "by",
        "for",
        "from",
        "in",
        "of",
        "on",
        "or",
        "the",
        "to",
        "with",
    ];

    /// <summary>With a capital first letter; what comes before the first letter stays.</summary>
    public static string Capitalize(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsLetterOrDigit(text[index]))
            {
                return text[..index] + char.ToUpperInvariant(text[index]) + text[(index + 1)..];
            }
        }
        return text;
    }

    /// <summary>As in a title: "First Quarter of 2013", "Thirty-Nine Weeks Ended". Small words stay small unless they come first.</summary>
    public static string Of(string text) =>
        Capitalize(
            string.Join(
                ' ',
                text.Split(' ')
                    .Select(word =>
                        s_small.Contains(word, StringComparer.Ordinal) ? word : string.Join('-', word.Split('-').Select(Capitalize))
                    )
            )
        );
}
