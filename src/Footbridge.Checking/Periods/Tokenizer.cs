namespace Footbridge.Checking.Periods;

/// <summary>Cuts a text into words, numbers and marks; words glued by lost spaces ("EndedMarch") and codes ("1Q13") come apart.</summary>
internal static class Tokenizer
{
    /// <summary>Between two lines of a header stack.</summary>
    public const char LineEnd = '\u001e';

    /// <summary>Reads at most as many tokens as fit; <paramref name="position"/> moves behind the last one read.</summary>
    public static int Read(ReadOnlySpan<char> text, Span<Token> into, ref int position, ref int entry)
    {
        var count = 0;
        var at = position;
        var glued = false;
        while (at < text.Length && count < into.Length)
        {
            var first = text[at];
            if (first == LineEnd)
            {
                entry++;
                at++;
                glued = false;
                continue;
            }
            if (char.IsWhiteSpace(first) || first == '\u200b')
            {
                at++;
                glued = false;
                continue;
            }
            var start = at++;
            if (char.IsAsciiDigit(first))
            {
                var value = first - '0';
                for (; at < text.Length && char.IsAsciiDigit(text[at]); at++)
                {
                    value = value > 99_999_999 ? value : value * 10 + (text[at] - '0');
                }
                into[count++] = new Token(Word.Number, value, start, at, entry, glued);
            }
            else if (char.IsLetter(first))
            {
                // "EndedMarch": a capital after a small letter begins a word.
                while (at < text.Length && char.IsLetter(text[at]) && !(char.IsUpper(text[at]) && char.IsLower(text[at - 1])))
                {
                    at++;
                }
                var word = text[start..at];
                var (meaning, value) = PeriodWords.Of(word);
                if (meaning == Word.Other && at < text.Length && char.IsUpper(text[at]))
                {
                    // Not a lost space but a name with a capital inside ("YoY").
                    var end = at;
                    while (end < text.Length && char.IsLetter(text[end]))
                    {
                        end++;
                    }
                    if (PeriodWords.Of(text[start..end]) is { Word: not Word.Other } whole)
                    {
                        (meaning, value) = whole;
                        at = end;
                    }
                }
                into[count++] = new Token(meaning, value, start, at, entry, glued);
            }
            else
            {
                into[count++] = new Token(Word.Mark, first, start, at, entry, glued);
            }
            glued = true;
        }
        position = at;
        return count;
    }
}
