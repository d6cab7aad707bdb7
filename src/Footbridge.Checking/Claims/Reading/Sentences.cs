using System.Buffers;

namespace Footbridge.Checking.Claims.Reading;

/// <summary>Where sentences end.</summary>
internal static class Sentences
{
    private static readonly SearchValues<char> s_ends = SearchValues.Create(".!?\n•▪●·*");

    private static readonly HashSet<string> s_short = new(StringComparer.OrdinalIgnoreCase)
    {
        "inc",
        "corp",
        "co",
        "ltd",
        "no",
        "nos",
        "vs",
        "approx",
        "mr",
        "ms",
        "mrs",
        "dr",
        "jr",
        "st",
        "c",
        "cf",
        "ca",
        "incl",
        "excl",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_lookup = s_short.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The end of the sentence that begins at <paramref name="start"/>, exclusive.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        var at = start;
        while (at < text.Length)
        {
            var next = text[at..].IndexOfAny(s_ends);
            if (next < 0)
            {
                return text.Length;
            }
            at += next;
            if (Ends(text, at, start))
            {
                return at + 1;
            }
            at++;
        }
        return text.Length;
    }

    private static bool Ends(ReadOnlySpan<char> text, int at, int start)
    {
        var character = text[at];
        if (character is '\n')
        {
            // A line break inside a sentence goes on in small letters.
            var next = at + 1;
            while (next < text.Length && char.IsWhiteSpace(text[next]))
            {
                next++;
            }
            return next >= text.Length || !char.IsLower(text[next]);
        }
        if (character is not ('.' or '!' or '?'))
        {
            // A bullet inside a paragraph.
            return (at == 0 || char.IsWhiteSpace(text[at - 1])) && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]) && at > start;
        }
        var after = at + 1;
        while (after < text.Length && text[after] is '"' or '”' or '\'' or '’' or ')')
        {
            after++;
        }
        if (after < text.Length && !char.IsWhiteSpace(text[after]))
        {
            // "million.1 The": a footnote marker.
            return char.IsDigit(text[after])
                && at > 0
                && char.IsLetter(text[at - 1])
                && (after + 1 >= text.Length || text[after + 1] == ' ');
        }
        while (after < text.Length && char.IsWhiteSpace(text[after]))
        {
            after++;
        }
        if (after >= text.Length)
        {
            return true;
        }
        if (char.IsLower(text[after]))
        {
            return false;
        }
        if (character != '.')
        {
            return true;
        }
        var word = at;
        while (word > start && (char.IsLetter(text[word - 1]) || text[word - 1] == '.'))
        {
            word--;
        }
        var before = text[word..at];
        return !(before.Length == 1 && char.IsUpper(before[0]) || before.Contains('.') || s_lookup.Contains(before));
    }
}
