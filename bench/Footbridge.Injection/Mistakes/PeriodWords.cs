using System.Globalization;
using Footbridge.Core.Documents;
using Footbridge.Core.Ties;
using Footbridge.Injection.Changes;
using Footbridge.Injection.Figures;

namespace Footbridge.Injection.Mistakes;

/// <summary>Another period in the words beside a figure: the quarter after, the year before, sequentially for year-over-year.</summary>
internal static class PeriodWords
{
    private static readonly (string Word, string Before, string Other)[] s_words =
    [
        ("first", "quarter", "second"),
        ("second", "quarter", "third"),
        ("third", "quarter", "second"),
        ("fourth", "quarter", "third"),
        ("three", "months", "six"),
        ("six", "months", "nine"),
        ("nine", "months", "three"),
        ("twelve", "months", "three"),
        ("sequentially", "", "year-over-year"),
        ("year-over-year", "", "sequentially"),
        ("Q1", "", "Q2"),
        ("Q2", "", "Q3"),
        ("Q3", "", "Q2"),
        ("Q4", "", "Q3"),
    ];

    /// <summary>The changes of a block of running text, in reading order.</summary>
    public static IEnumerable<Change> Of(Proof proof, FiguredText block)
    {
        var text = block.Prose.Text;
        foreach (var clause in Clause.Of(text.Value, Clause.Thoughts))
        {
            var inside = clause.Figures(proof, block);
            if (inside.IsEmpty)
            {
                continue;
            }
            foreach (var (start, end, other) in Words(text.Value, clause))
            {
                var span = text.Span(start, end);
                if (block.Document.Source[span.Start..span.End] == text.Value[start..end])
                {
                    yield return new Change(
                        Mistake.PeriodWord,
                        inside,
                        [new Edit(span.Start, span.Length, other)],
                        [],
                        text.Value[start..end],
                        other
                    );
                }
            }
        }
    }

    private static IEnumerable<(int Start, int End, string Other)> Words(string text, Clause clause)
    {
        for (var index = clause.Start; index < clause.End; index++)
        {
            if (index > 0 && char.IsLetterOrDigit(text[index - 1]))
            {
                continue;
            }
            if (Year(text, index, clause.End) is { } year)
            {
                yield return (index, index + 4, (year - 1).ToString(CultureInfo.InvariantCulture));
                continue;
            }
            foreach (var (word, before, other) in s_words)
            {
                var end = index + word.Length;
                if (
                    end <= clause.End
                    && string.Compare(text, index, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
                    && (end == text.Length || !char.IsLetterOrDigit(text[end]))
                    && (before.Length == 0 || IsNext(text, end, before))
                )
                {
                    yield return (index, end, char.IsUpper(text[index]) ? char.ToUpperInvariant(other[0]) + other[1..] : other);
                }
            }
        }
    }

    // A year of its own: not part of a longer number, of an amount or of a percentage.
    private static int? Year(string text, int start, int limit)
    {
        var end = start + 4;
        if (
            end > limit
            || text[start] is not ('1' or '2')
            || !text.AsSpan(start, 4).ContainsAnyInRange('0', '9')
            || text.AsSpan(start, 4).ContainsAnyExceptInRange('0', '9')
            || (start > 0 && text[start - 1] is '$' or '.' or ',' or '-')
            || (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '%'))
            || (end + 1 < text.Length && text[end] is '.' or ',' && char.IsAsciiDigit(text[end + 1]))
        )
        {
            return null;
        }
        var year = int.Parse(text.AsSpan(start, 4), CultureInfo.InvariantCulture);
        return year is > 1985 and < 2050 ? year : null;
    }

    private static bool IsNext(string text, int from, string word)
    {
        while (from < text.Length && text[from] is ' ' or '-' or '\u00a0')
        {
            from++;
        }
        return string.Compare(text, from, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
    }
}
