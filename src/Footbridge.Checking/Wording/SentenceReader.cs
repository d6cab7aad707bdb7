namespace Footbridge.Checking.Wording;

/// <summary>Cuts a text into sentences, and a sentence into words.</summary>
internal static class SentenceReader
{
    /// <summary>A longer sentence is a list or a table that lost its lines; nothing is read in it.</summary>
    public const int Longest = 2000;

    /// <summary>The end of the sentence that begins at <paramref name="start"/>: after its full stop, or the end of the text.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        for (var at = start; at < text.Length; at++)
        {
            var stop = text[at..].IndexOfAny('.', '!', '?');
            if (stop < 0)
            {
                break;
            }
            at += stop;
            if (EndsHere(text, at))
            {
                return at + 1;
            }
        }
        return text.Length;
    }

    /// <summary>Puts the words of <paramref name="text"/> from <paramref name="start"/> to <paramref name="end"/> into <paramref name="words"/>.</summary>
    public static void Words(ReadOnlySpan<char> text, int start, int end, List<TextWord> words)
    {
        words.Clear();
        for (var at = start; at < end; )
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }
            var first = at;
            while (at < end && IsInWord(text, at, end))
            {
                at++;
            }
            words.Add(new TextWord(first, at));
        }
    }

    /// <summary>True for a letter or digit, and for a mark that joins two of them, such as a hyphen.</summary>
    public static bool IsInWord(ReadOnlySpan<char> text, int at, int end) => char.IsLetterOrDigit(text[at]) || IsInside(text, at, end);

    private static bool IsInside(ReadOnlySpan<char> text, int at, int end) =>
        text[at] is '-' or '‑' or '\'' or '’' or '&' && at + 1 < end && char.IsLetterOrDigit(text[at + 1]);

    /// <summary>A stop ends a sentence unless it stands in a number or behind an initial: "1.5", "U.S. GAAP".</summary>
    private static bool EndsHere(ReadOnlySpan<char> text, int at)
    {
        var next = at + 1;
        while (next < text.Length && text[next] is '"' or '”' or '’' or ')')
        {
            next++;
        }
        if (next >= text.Length)
        {
            return true;
        }
        return char.IsWhiteSpace(text[next]) && !(text[at] == '.' && IsInitial(text, at));
    }

    private static bool IsInitial(ReadOnlySpan<char> text, int stop) =>
        stop > 0 && char.IsUpper(text[stop - 1]) && (stop == 1 || !char.IsLetterOrDigit(text[stop - 2]));
}
