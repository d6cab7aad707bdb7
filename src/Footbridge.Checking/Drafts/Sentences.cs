using Footbridge.Core.Documents;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Drafts;

/// <summary>Cuts the prose of a draft into sentences with their figures.</summary>
internal static class Sentences
{
    /// <summary>The sentences that have figures, in reading order.</summary>
    public static SentenceList Of(Proof proof)
    {
        var sentences = new List<Sentence>();
        var figures = FiguresByDocument(proof);
        for (var document = 0; document < proof.Documents.Length; document++)
        {
            var next = 0;
            foreach (var block in proof.Documents[document].Blocks)
            {
                var inside = new List<int>();
                while (next < figures[document].Count && proof.Figures[figures[document][next]].Span.Start < block.Span.End)
                {
                    if (proof.Figures[figures[document][next]].Span.Start >= block.Span.Start)
                    {
                        inside.Add(figures[document][next]);
                    }
                    next++;
                }
                if (inside.Count > 0)
                {
                    Cut(proof, block, inside, sentences);
                }
            }
        }
        return new SentenceList(proof, sentences);
    }

    private static List<int>[] FiguresByDocument(Proof proof)
    {
        var figures = proof.Documents.Select(static _ => new List<int>()).ToArray();
        for (var index = 0; index < proof.Figures.Length; index++)
        {
            if (proof.Figures[index].Table is null)
            {
                figures[proof.Figures[index].Document].Add(index);
            }
        }
        foreach (var list in figures)
        {
            list.Sort((left, right) => proof.Figures[left].Span.Start.CompareTo(proof.Figures[right].Span.Start));
        }
        return figures;
    }

    // Between figures stand words; a full stop, colon or semicolon before a blank ends a sentence there. Figures hold stops of their own.
    private static void Cut(Proof proof, Block block, List<int> inside, List<Sentence> sentences)
    {
        var source = proof.Documents[proof.Figures[inside[0]].Document].Source;
        var text = block is Prose prose ? prose.Text : MappedText.Verbatim(source[block.Span.Start..block.Span.End], block.Span.Start);
        var words = new List<string>();
        var figures = new List<int>();
        var at = 0;
        foreach (var figure in inside)
        {
            var span = proof.Figures[figure].Span;
            var start = Math.Max(at, TextOffset.Of(text, span.Start));
            Words(text.Value.AsSpan(at, start - at), words, figures, sentences);
            words.Add(Sentence.Mark);
            figures.Add(figure);
            at = Math.Max(start, TextOffset.Of(text, span.End));
        }
        Words(text.Value.AsSpan(at), words, figures, sentences);
        End(words, figures, sentences);
    }

    private static void Words(ReadOnlySpan<char> text, List<string> words, List<int> figures, List<Sentence> sentences)
    {
        var start = 0;
        for (var index = 0; index < text.Length; index++)
        {
            var ends = text[index] is '.' or '!' or '?' or ';' && (index + 1 == text.Length || char.IsWhiteSpace(text[index + 1]));
            // "Inc." and "Mr." end no sentence, nor does what goes on in small letters.
            if (ends && index + 2 < text.Length && !char.IsLower(text[index + 2]) && index - start > 3 || text[index] == '\n')
            {
                words.AddRange(Plain.Words(text[start..index].ToString()));
                End(words, figures, sentences);
                start = index + 1;
            }
        }
        words.AddRange(Plain.Words(text[start..].ToString()));
    }

    private static void End(List<string> words, List<int> figures, List<Sentence> sentences)
    {
        if (figures.Count > 0)
        {
            sentences.Add(new Sentence([.. words], [.. figures]));
        }
        words.Clear();
        figures.Clear();
    }
}
