using Footbridge.Checking.Lexicons;
using Footbridge.Checking.Wording;

namespace Footbridge.Checking.Definitions;

/// <summary>Which way a positive figure goes by the words for its line: a loss in "Loss (gain) on disposal", a gain in "gain (loss)".</summary>
/// <param name="Sign">+1 for a gain, -1 for a loss, 0 where the words do not say.</param>
/// <param name="NamesBoth">True where the opposite stands beside it in parentheses, so that the sign of a figure has a meaning.</param>
internal readonly record struct SignedCaption(int Sign, bool NamesBoth)
{
    /// <summary>Reads the words for a line.</summary>
    public static SignedCaption Of(string text)
    {
        var words = new List<TextWord>();
        SentenceReader.Words(text, 0, text.Length, words);
        var sign = 0;
        var both = false;
        for (var index = 0; index < words.Count; index++)
        {
            var word = text.AsSpan(words[index].Start, words[index].End - words[index].Start);
            var bracketed = IsBracketed(text, words[index]);
            if (bracketed)
            {
                both |= IsPolar(word);
                continue;
            }
            var says =
                SentenceLexicon.Up.Contains(word) ? 1
                : SentenceLexicon.Down.Contains(word) ? -1
                : SentenceLexicon.Upper.Contains(word) && index + 1 < words.Count && IsBracketed(text, words[index + 1]) ? 1
                : 0;
            if (says != 0 && sign != 0 && says != sign)
            {
                // "gains and losses on disposal"
                return default;
            }
            sign = says != 0 ? says : sign;
        }
        return new SignedCaption(sign, both && sign != 0);
    }

    private static bool IsPolar(ReadOnlySpan<char> word) =>
        SentenceLexicon.Up.Contains(word) || SentenceLexicon.Down.Contains(word) || SentenceLexicon.Upper.Contains(word);

    private static bool IsBracketed(string text, TextWord word) =>
        word.Start > 0 && text[word.Start - 1] == '(' && word.End < text.Length && text[word.End] == ')';
}
