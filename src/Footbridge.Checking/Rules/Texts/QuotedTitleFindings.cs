using Footbridge.Checking.Facts;
using Footbridge.Checking.Lexicons;
using Footbridge.Checking.Wording;
using Footbridge.Core.Documents;
using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules.Texts;

/// <summary>
/// Looks up titles that a sentence quotes. One that stands over nothing, but nearly stands over a table or section, is told; one
/// that is like no heading may be the title of another document.
/// </summary>
internal static class QuotedTitleFindings
{
    /// <summary>Shorter titles are like too many.</summary>
    private const int FewestWords = 4;

    private const int LongestTitle = 400;

    /// <summary>No release refers to more of its tables.</summary>
    private const int MostQuotes = 200;

    /// <summary>A title that shares less of its words, in their order, is another title.</summary>
    private const decimal LeastLikeness = 0.75m;

    /// <summary>The findings about the quotes of one document.</summary>
    public static void Find(FactBook facts, int document, List<Finding> findings)
    {
        TitleIndex? titles = null;
        var looked = 0;
        var words = new List<TextWord>();
        foreach (var block in facts.Documents[document].Source.Blocks)
        {
            if (block is not Prose { Text: var text } || text.Value.AsSpan().IndexOfAny('"', '“') < 0)
            {
                continue;
            }
            for (var start = 0; start < text.Value.Length; )
            {
                var end = SentenceReader.End(text.Value, start);
                var announced = false;
                for (var at = start; at < end && end - start <= SentenceReader.Longest && looked < MostQuotes; )
                {
                    if (!TryQuote(text.Value, at, end, out var open, out var close))
                    {
                        break;
                    }
                    announced = announced ? Continues(text.Value, at, open) : Announces(text.Value, start, open, words);
                    if (announced && !PointsElsewhere(text.Value, start, end, words))
                    {
                        looked++;
                        titles ??= new TitleIndex(facts.Documents[document]);
                        if (Of(text, document, open, close, titles) is { } finding)
                        {
                            findings.Add(finding);
                        }
                    }
                    at = close + 1;
                }
                start = end;
            }
        }
    }

    private static Finding? Of(MappedText text, int document, int open, int close, TitleIndex titles)
    {
        var quoted = text.Value.AsSpan(open + 1, close - open - 1).TrimEnd(" ,.;:");
        var name = TitleIndex.Words(quoted);
        if (name.Length < FewestWords || titles.Has(name) || titles.Nearest(name, LeastLikeness) is not { } title)
        {
            return null;
        }
        return TextFinding.Of(
            QuotedTitleDiffers.Rule,
            $"the title quoted here stands nowhere; the nearest is {TextFinding.Quote(title, 400)}",
            [$"quoted: {TextFinding.Quote(quoted, 400)}", "next: quote the title as it stands, or change the title"],
            document,
            text.Span(open, close + 1),
            [],
            title,
            quoted.ToString(),
            title
        );
    }

    private static bool TryQuote(ReadOnlySpan<char> text, int from, int end, out int open, out int close)
    {
        close = -1;
        var found = text[from..end].IndexOfAny('"', '“');
        open = from + found;
        if (found < 0)
        {
            return false;
        }
        // A sentence may end inside its last quote: the mark that closes it stands behind the stop.
        var reach = text[(open + 1)..Math.Min(text.Length, open + 1 + LongestTitle)];
        var length = text[open] == '“' ? reach.IndexOf('”') : reach.IndexOf('"');
        close = open + 1 + length;
        return length > 0;
    }

    /// <summary>True when the words before a quote say that it is a title: "the table entitled", "in the section", "two tables:".</summary>
    private static bool Announces(ReadOnlySpan<char> text, int start, int open, List<TextWord> words)
    {
        SentenceReader.Words(text, Math.Max(start, open - 120), open, words);
        if (words.Count == 0)
        {
            return false;
        }
        var last = words[^1];
        var word = text[last.Start..last.End];
        var between = text[last.End..open].Trim();
        if (between is not ("" or ":" or ","))
        {
            return false;
        }
        if (between is "" && SentenceLexicon.Part.Contains(word))
        {
            return true;
        }
        return (between is ":" || SentenceLexicon.Titled.Contains(word)) && NamesPart(text, words);
    }

    private static bool NamesPart(ReadOnlySpan<char> text, List<TextWord> words)
    {
        foreach (var word in words)
        {
            if (SentenceLexicon.Part.Contains(text[word.Start..word.End]))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"..., and "the next title"".</summary>
    private static bool Continues(ReadOnlySpan<char> text, int from, int open) => text[from..open].Trim(" ,;") is "" or "and" or "or";

    private static bool PointsElsewhere(ReadOnlySpan<char> text, int start, int end, List<TextWord> words)
    {
        SentenceReader.Words(text, start, end, words);
        foreach (var word in words)
        {
            if (SentenceLexicon.Elsewhere.Contains(text[word.Start..word.End]))
            {
                return true;
            }
        }
        return false;
    }
}
