using Footbridge.Checking.Lexicons;
using Footbridge.Checking.Wording;
using Footbridge.Core.Documents;

namespace Footbridge.Checking.Definitions;

/// <summary>
/// Reads sentences of the form "X is A plus B, C and D, less E". Anything else is passed over: a definition that is only half
/// understood would be held against its table wrongly.
/// </summary>
internal static class DefinitionReader
{
    private const int LongestSubject = 14;

    /// <summary>A page that defines more is not written for people.</summary>
    private const int MostDefinitions = 500;

    /// <summary>The definitions of a document, in reading order.</summary>
    public static List<Definition> Read(Document document, int index)
    {
        var definitions = new List<Definition>();
        var words = new List<TextWord>();
        foreach (var block in document.Blocks)
        {
            if (block is not Prose { Text: var text } || !SentenceLexicon.Operators.MayStandIn(text.Value))
            {
                continue;
            }
            for (var start = 0; start < text.Value.Length; )
            {
                var end = SentenceReader.End(text.Value, start);
                if (
                    end - start <= SentenceReader.Longest
                    && definitions.Count < MostDefinitions
                    && SentenceLexicon.Operators.MayStandIn(text.Value.AsSpan(start, end - start))
                )
                {
                    SentenceReader.Words(text.Value, start, end, words);
                    if (OfSentence(index, text, start, end, words) is { } definition)
                    {
                        definitions.Add(definition);
                    }
                }
                start = end;
            }
        }
        return definitions;
    }

    private static Definition? OfSentence(int document, MappedText text, int start, int end, List<TextWord> list)
    {
        var value = text.Value;
        var words = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list);
        // "Underlying income: it fell by 0.9% before ..." reports, and defines nothing.
        if (
            value.AsSpan(start, end - start).IndexOfAny("%$€£") >= 0
            || !TrySubject(value, words, out var first, out var last, out var expression)
        )
        {
            return null;
        }
        var terms = new List<DefinitionTerm>();
        var open = false;
        string? what = null;
        var operation = Operation.Plus;
        var from = expression;
        for (var at = expression; at <= words.Length; )
        {
            var length = 0;
            var operatorList = at < words.Length ? SentenceLexicon.Operators.At(value, words, at, out length) : null;
            if (operatorList is null && at < words.Length)
            {
                open |= SentenceLexicon.Open.Contains(Word(value, words[at]));
                at++;
                continue;
            }
            if (at > from)
            {
                if (what is null)
                {
                    what = value[words[from].Start..words[at - 1].End];
                }
                else
                {
                    Split(value, words[from..at], operation, terms);
                }
            }
            else if (what is null)
            {
                return null;
            }
            if (operatorList is null)
            {
                break;
            }
            operation = OperationOf(operatorList);
            at += length;
            from = at;
        }
        return what is null || terms.Count == 0
            ? null
            : new Definition
            {
                Document = document,
                Text = text,
                Start = words[0].Start,
                End = end,
                Subject = value[words[first].Start..words[last].End],
                Base = what,
                Terms = terms,
                IsClosed = !open,
            };
    }

    /// <summary>
    /// Finds the measure at the front of the sentence, and the word at which its definition begins: behind "is defined as", or
    /// behind "is" or a colon where nothing of the kind follows.
    /// </summary>
    private static bool TrySubject(ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words, out int first, out int last, out int expression)
    {
        first = 0;
        last = -1;
        expression = -1;
        var defining = false;
        while (first < words.Length && SentenceLexicon.Lead.Contains(Word(text, words[first])))
        {
            defining |= SentenceLexicon.Defining.Contains(Word(text, words[first]));
            first++;
        }
        for (var at = first; at < words.Length && at <= first + 2 * LongestSubject; at++)
        {
            if (at > first && text[words[at - 1].End..words[at].Start].Contains(':') && last < 0)
            {
                last = at - 1;
                expression = at;
            }
            if (SentenceLexicon.Operators.At(text, words, at, out _) is not null && last >= 0)
            {
                break;
            }
            if (defining && Word(text, words[at]) is "as")
            {
                last = at - 1;
                expression = at + 1;
                break;
            }
            if (SentenceLexicon.Definers.At(text, words, at, out var length) is null)
            {
                if (last < 0 && at > first && SentenceLexicon.Verbs.Contains(Word(text, words[at])))
                {
                    last = at - 1;
                }
                continue;
            }
            if (last < 0)
            {
                last = at - 1;
            }
            expression = at + length;
            at += length - 1;
        }
        return last >= first && last - first < LongestSubject && expression > last && expression < words.Length;
    }

    /// <summary>Cuts a list at its commas and at "and".</summary>
    private static void Split(ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words, Operation operation, List<DefinitionTerm> terms)
    {
        var from = 0;
        for (var at = 0; at <= words.Length; at++)
        {
            var isAnd = at < words.Length && Word(text, words[at]) is "and" or "or";
            var cut = at == words.Length || isAnd || at > from && text[words[at - 1].End..words[at].Start].ContainsAny(',', ';');
            if (!cut)
            {
                continue;
            }
            if (at > from)
            {
                terms.Add(new DefinitionTerm(text[words[from].Start..EndOf(text, words[at - 1])].ToString(), operation));
            }
            from = isAnd ? at + 1 : at;
        }
    }

    /// <summary>A word with the parenthesis behind it: "gain (loss".</summary>
    private static int EndOf(ReadOnlySpan<char> text, TextWord word) =>
        word.End < text.Length && text[word.End] == ')' ? word.End + 1 : word.End;

    private static Operation OperationOf(string list) =>
        list switch
        {
            "plus" => Operation.Plus,
            "minus" => Operation.Minus,
            "over" => Operation.Over,
            _ => Operation.Without,
        };

    private static ReadOnlySpan<char> Word(ReadOnlySpan<char> text, TextWord word) => text[word.Start..word.End];
}
