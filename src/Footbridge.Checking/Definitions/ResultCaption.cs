using Footbridge.Checking.Lexicons;
using Footbridge.Checking.Wording;

namespace Footbridge.Checking.Definitions;

/// <summary>The caption of a result (net income, loss before income taxes), and which way it says that the result went.</summary>
internal static class ResultCaption
{
    /// <summary>+1 for "Income from operations", -1 for "Loss before income taxes", 0 for "Net income (loss)" and for what is no result.</summary>
    public static int PolarityOf(string label)
    {
        var words = new List<TextWord>();
        SentenceReader.Words(label, 0, label.Length, words);
        for (var index = 0; index < words.Count; index++)
        {
            var sign = SignOf(WordAt(label, words, index));
            if (sign == 0)
            {
                if (!SentenceLexicon.Modifier.Contains(WordAt(label, words, index)))
                {
                    return 0;
                }
                continue;
            }
            if (IsBracketed(label, words[index]) || index + 1 < words.Count && !MayFollow(label, words, index + 1))
            {
                return 0;
            }
            return sign;
        }
        return 0;
    }

    /// <summary>Behind a result stands nothing, a comma, or a word that says from where or for whom: no other sign, no noun.</summary>
    private static bool MayFollow(string label, List<TextWord> words, int index) =>
        label.AsSpan(words[index - 1].End, words[index].Start - words[index - 1].End).Trim() is ","
        || SentenceLexicon.Follower.Contains(WordAt(label, words, index)) && !IsBracketed(label, words[index]);

    private static bool IsBracketed(string label, TextWord word) =>
        word.Start > 0 && label[word.Start - 1] is '(' or '/' || word.End < label.Length && label[word.End] is ')' or '/';

    private static int SignOf(ReadOnlySpan<char> word) =>
        SentenceLexicon.Gain.Contains(word) ? 1
        : SentenceLexicon.Loss.Contains(word) ? -1
        : 0;

    private static ReadOnlySpan<char> WordAt(string label, List<TextWord> words, int index) =>
        label.AsSpan(words[index].Start, words[index].End - words[index].Start);
}
