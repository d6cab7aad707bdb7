using System.Collections.Immutable;
using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Core.Ties;

namespace Footbridge.Measure.Perturb;

/// <summary>Words of direction turned round, one at a time, where a financial figure stands in the same clause.</summary>
internal static class DirectionChanges
{
    private const string Sentences = ".:;!?";

    // A comma inside a number has no blank after it.
    private const string Clauses = ".:;!?,—";

    /// <summary>The changes of a block of running text, in reading order.</summary>
    /// <param name="proof">The proof of the unmodified file.</param>
    /// <param name="document">The document that it stands in.</param>
    /// <param name="prose">The text.</param>
    /// <param name="figures">Indices of the financial figures that stand in it, in reading order.</param>
    public static IEnumerable<Change> Of(Proof proof, Document document, Prose prose, IReadOnlyList<int> figures)
    {
        var text = prose.Text.Value;
        var starts = new HashSet<int>(figures.Select(figure => proof.Figures[figure].Span.Start));
        var ends = new HashSet<int>(figures.Select(figure => proof.Figures[figure].Span.End));
        var clauses = Clause.Of(text, Clauses).ToList();
        foreach (var sentence in Clause.Of(text, Sentences))
        {
            var around = Inside(sentence);
            if (around.IsEmpty)
            {
                continue;
            }
            foreach (var clause in clauses.FindAll(clause => clause.Start >= sentence.Start && clause.End <= sentence.End))
            {
                var inside = Inside(clause);
                var (kind, meant) = inside.IsEmpty ? (Alteration.DistantDirection, around) : (Alteration.Direction, inside);
                foreach (var (start, end) in Words(text, clause))
                {
                    if (
                        Turned(prose.Text, start, end, starts, ends) is { } other
                        && Edit(document.Source, prose.Text, start, end, other) is { } edit
                    )
                    {
                        yield return new Change(kind, meant, edit, [], text[start..end], other);
                    }
                }
            }
        }

        ImmutableArray<int> Inside(Clause part)
        {
            var span = prose.Text.Span(part.Start, part.End);
            return [.. figures.Where(figure => proof.Figures[figure].Span.Start < span.End && proof.Figures[figure].Span.End > span.Start)];
        }
    }

    private static IEnumerable<(int Start, int End)> Words(string text, Clause clause)
    {
        for (var index = clause.Start; index < clause.End; )
        {
            var end = index;
            while (end < clause.End && char.IsAsciiLetter(text[end]))
            {
                end++;
            }
            if (end > index && !IsJoined(text, index - 1) && !IsJoined(text, end))
            {
                yield return (index, end);
            }
            index = Math.Max(end, index + 1);
        }
    }

    // "higher-margin", "follow-up" and "fall's" are other words.
    private static bool IsJoined(string text, int index) =>
        index >= 0 && index < text.Length && (text[index] is '-' or '\'' or '’' or '&' || char.IsLetterOrDigit(text[index]));

    private static string? Turned(MappedText text, int start, int end, HashSet<int> starts, HashSet<int> ends)
    {
        var word = text.Value[start..end];
        if (!DirectionWords.TryOpposite(word.ToLowerInvariant(), out var opposite) || !IsMovement())
        {
            return null;
        }
        return char.IsUpper(word[0]) ? char.ToUpperInvariant(opposite.Other[0]) + opposite.Other[1..] : opposite.Other;

        bool IsMovement() =>
            opposite.Needs switch
            {
                DirectionWords.Needs.FigureAfter => After(skips: true),
                DirectionWords.Needs.FigureBefore => Before(),
                DirectionWords.Needs.FigureAround => Before() || After(skips: true) || DirectionWords.Around.Contains(Next(end)),
                _ => !Next(end).Equals("of", StringComparison.Ordinal) || word.ToLowerInvariant() is not ("higher" or "lower"),
            };

        bool Before()
        {
            var last = start - 1;
            while (last > 0 && text.Value[last] == ' ')
            {
                last--;
            }
            return last >= 0 && ends.Contains(text.Span(last, last + 1).End);
        }

        bool After(bool skips)
        {
            var first = end;
            while (first < text.Value.Length && text.Value[first] == ' ')
            {
                first++;
            }
            if (first >= text.Value.Length)
            {
                return false;
            }
            if (starts.Contains(text.Span(first, first + 1).Start))
            {
                return true;
            }
            var next = Next(first);
            if (!skips || !DirectionWords.Between.Contains(next))
            {
                return false;
            }
            end = first + next.Length;
            return After(skips: true);
        }

        string Next(int from)
        {
            while (from < text.Value.Length && text.Value[from] == ' ')
            {
                from++;
            }
            var until = from;
            while (until < text.Value.Length && char.IsAsciiLetter(text.Value[until]))
            {
                until++;
            }
            return text.Value[from..until].ToLowerInvariant();
        }
    }

    // The article goes with the word: "an increase", "a decrease".
    private static ImmutableArray<Edit>? Edit(string source, MappedText text, int start, int end, string other)
    {
        var span = text.Span(start, end);
        if (source[span.Start..span.End] != text.Value[start..end])
        {
            return null;
        }
        var edits = ImmutableArray.Create(new Edit(span.Start, span.Length, other));
        var wantsN = "aeiou".Contains(char.ToLowerInvariant(other[0]));
        foreach (var (article, replaced) in new[] { ("an ", "a "), ("a ", "an ") })
        {
            var from = start - article.Length;
            var stands = from >= 0 && text.Value.AsSpan(from, article.Length).SequenceEqual(article) && !IsJoined(text.Value, from - 1);
            if (stands && wantsN == (replaced == "an "))
            {
                var place = text.Span(from, start);
                return source[place.Start..place.End] == article ? [new Edit(place.Start, place.Length, replaced), .. edits] : edits;
            }
        }
        return edits;
    }
}
