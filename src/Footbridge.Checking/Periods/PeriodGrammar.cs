using System.Buffers;

namespace Footbridge.Checking.Periods;

/// <summary>
/// Reads what a text says about time. It knows the forms of dates, lengths and fiscal names, and resolves nothing:
/// "Three Months Ended March 31," has a length and a date without a year.
/// </summary>
internal static class PeriodGrammar
{
    private const int Window = 96;

    private static readonly SearchValues<char> DigitsAndPercent = SearchValues.Create("0123456789%");

    /// <summary>False when a text cannot say anything about time; cheap.</summary>
    public static bool MaySay(ReadOnlySpan<char> text)
    {
        if (text.ContainsAny(DigitsAndPercent))
        {
            return true;
        }
        var at = 0;
        while (at < text.Length)
        {
            if (!char.IsAsciiLetter(text[at]))
            {
                at++;
                continue;
            }
            var start = at;
            var part = at++;
            for (; at < text.Length && char.IsAsciiLetter(text[at]); at++)
            {
                // "EndedMarch": a capital after a small letter begins a word that lost its space.
                if (char.IsAsciiLetterUpper(text[at]) && char.IsAsciiLetterLower(text[at - 1]))
                {
                    if (PeriodWords.IsTelling(text[part..at]))
                    {
                        return true;
                    }
                    part = at;
                }
            }
            if (
                PeriodWords.IsTelling(text[part..at])
                || (part > start && PeriodWords.IsTelling(text[start..at]))
                // "Y/Y", "y-o-y"
                || (at - start == 1 && at < text.Length && text[at] is '/' or '-')
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Reads one text.</summary>
    public static PeriodPhrase Parse(ReadOnlySpan<char> text) => MaySay(text) ? Read(text) : PeriodPhrase.None;

    /// <summary>Reads the lines of a header stack, top-down, as one text: what one line begins the next may end.</summary>
    public static PeriodPhrase Parse(IReadOnlyList<string> stack)
    {
        if (stack.Count == 1)
        {
            return Parse(stack[0]);
        }
        var length = stack.Count;
        foreach (var line in stack)
        {
            length += line.Length;
        }
        var joined = ArrayPool<char>.Shared.Rent(length);
        var at = 0;
        foreach (var line in stack)
        {
            line.CopyTo(joined.AsSpan(at));
            at += line.Length;
            joined[at++] = Tokenizer.LineEnd;
        }
        var phrase = Parse(joined.AsSpan(0, at));
        ArrayPool<char>.Shared.Return(joined);
        return phrase;
    }

    private static PeriodPhrase Read(ReadOnlySpan<char> text)
    {
        // A window of tokens at a time keeps memory bounded on hostile text; the last few tokens of a window are read again
        // with the next one, so that a date is not cut in two.
        Span<Token> tokens = stackalloc Token[Window];
        var reader = new PhraseReader(text, tokens);
        int position = 0,
            entry = 0,
            kept = 0;
        while (true)
        {
            var count = kept + Tokenizer.Read(text, tokens[kept..], ref position, ref entry);
            var last = position >= text.Length;
            var used = reader.Read(count, last);
            if (last)
            {
                return reader.Take();
            }
            kept = count - used;
            tokens[used..count].CopyTo(tokens);
        }
    }
}
