using System.Collections.Immutable;
using Footbridge.Core.Documents;
using Footbridge.Core.Ties;
using Footbridge.Injection.Changes;
using Footbridge.Injection.Figures;

namespace Footbridge.Injection.Mistakes;

/// <summary>Words of direction turned round, one at a time, where a financial figure stands in the same clause.</summary>
internal static class DirectionChanges
{
    /// <summary>The changes of a block of running text, in reading order.</summary>
    public static IEnumerable<Change> Of(Proof proof, FiguredText block)
    {
        var text = block.Prose.Text;
        var starts = new HashSet<int>(block.Figures.Select(figure => proof.Figures[figure].Span.Start));
        var ends = new HashSet<int>(block.Figures.Select(figure => proof.Figures[figure].Span.End));
        foreach (var clause in Clause.Of(text.Value, Clause.Thoughts))
        {
            var inside = clause.Figures(proof, block);
            if (inside.IsEmpty)
            {
                continue;
            }
            foreach (var (start, end) in clause.Words(text.Value))
            {
                if (Turned(text, start, end, starts, ends) is { } other && Edit(block.Document.Source, text, start, end, other) is { } edit)
                {
                    yield return new Change(Mistake.Direction, inside, edit, [], text.Value[start..end], other);
                }
            }
        }
    }

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
            var stands =
                from >= 0 && text.Value.AsSpan(from, article.Length).SequenceEqual(article) && !Clause.IsJoined(text.Value, from - 1);
            if (stands && wantsN == (replaced == "an "))
            {
                var place = text.Span(from, start);
                return source[place.Start..place.End] == article ? [new Edit(place.Start, place.Length, replaced), .. edits] : edits;
            }
        }
        return edits;
    }
}
