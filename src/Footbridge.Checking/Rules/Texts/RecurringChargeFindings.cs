using Footbridge.Checking.Definitions;
using Footbridge.Checking.Facts;
using Footbridge.Checking.Lexicons;
using Footbridge.Checking.Wording;
using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Core.Findings;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Rules.Texts;

/// <summary>
/// Holds "non-recurring" and its like against the adjustment that it is said of. Only a line that a measure leaves out counts: a
/// one-time gain may well stand in a line that has gains every year.
/// </summary>
internal static class RecurringChargeFindings
{
    private const int ClauseWords = 14;
    private const int PhraseWords = 5;

    /// <summary>No release adjusts in more lines.</summary>
    private const int MostAdjustments = 200;

    /// <summary>One finding for each adjustment of a document, with every sentence that says it.</summary>
    public static void Find(FactBook facts, int document, BridgeIndex bridges, MeasureNames names, List<Finding> findings)
    {
        List<Adjustment>? adjustments = null;
        var said = new Dictionary<string, List<(MappedText Text, int Start, int End)>>(StringComparer.OrdinalIgnoreCase);
        var rows = new List<LineItem>();
        var words = new List<TextWord>();
        foreach (var block in facts.Documents[document].Source.Blocks)
        {
            if (block is not Prose { Text: var text } || !SentenceLexicon.Recurrence.MayStandIn(text.Value))
            {
                continue;
            }
            for (var start = 0; start < text.Value.Length; )
            {
                var end = SentenceReader.End(text.Value, start);
                words.Clear();
                if (end - start <= SentenceReader.Longest && SentenceLexicon.Recurrence.MayStandIn(text.Value.AsSpan(start, end - start)))
                {
                    SentenceReader.Words(text.Value, start, end, words);
                }
                foreach (var saying in Sayings(text.Value, words))
                {
                    adjustments ??= Adjustments(facts, document, bridges, names);
                    if (Charge(facts, text.Value, words, saying, adjustments, names) is not { } row)
                    {
                        continue;
                    }
                    if (!said.TryGetValue(row.Row.Label, out var sayings))
                    {
                        said.Add(row.Row.Label, sayings = []);
                        rows.Add(row);
                    }
                    sayings.Add((text, words[saying.Start].Start, words[saying.End - 1].End));
                }
                start = end;
            }
        }
        foreach (var row in rows)
        {
            findings.Add(Of(facts, document, row, said[row.Row.Label]));
        }
    }

    /// <summary>The lines by which measures that no standard defines differ from what they start from.</summary>
    private static List<Adjustment> Adjustments(FactBook facts, int document, BridgeIndex bridges, MeasureNames names)
    {
        var adjustments = new List<Adjustment>();
        foreach (var line in facts.Lines)
        {
            if (line.Document == document && names.IsAdjusted(line) && bridges.Of(line) is { } bridge)
            {
                // Tax, interest and depreciation are left out for what they are, not because they would not come back.
                adjustments.AddRange(
                    bridge
                        .Terms.Skip(1)
                        .Where(static term => term.Line.Standard is null)
                        .Select(term => new Adjustment(term.Line, line, names.Telling(term.Line), RecursEverywhere(term.Line)))
                );
                if (adjustments.Count >= MostAdjustments)
                {
                    break;
                }
            }
        }
        return adjustments;
    }

    /// <summary>The places in a sentence that say of something that it will not come back.</summary>
    private static List<(int Start, int End)> Sayings(string text, List<TextWord> list)
    {
        var sayings = new List<(int, int)>();
        var words = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list);
        foreach (var word in words)
        {
            if (SentenceLexicon.Hedge.Contains(Word(text, word)))
            {
                return sayings;
            }
        }
        for (var index = 0; index < words.Length; index++)
        {
            var kind = SentenceLexicon.Recurrence.At(text, words, index, out var length);
            if (kind is null || index + length < words.Length && SentenceLexicon.Unsaid.Contains(Word(text, words[index + length])))
            {
                continue;
            }
            var denied = -1;
            for (var at = index - 1; at >= 0 && at >= index - PhraseWords; at--)
            {
                if (SentenceLexicon.Denial.Contains(Word(text, words[at])))
                {
                    denied = at;
                }
            }
            if (kind == "return" && denied >= 0)
            {
                sayings.Add((denied, index + length));
            }
            else if (kind == "once" && denied < 0)
            {
                sayings.Add((index, index + length));
            }
        }
        return sayings;
    }

    /// <summary>The adjustment that a saying is about; null when the sentence names none, or one that does not stand in every period.</summary>
    private static LineItem? Charge(
        FactBook facts,
        string text,
        List<TextWord> words,
        (int Start, int End) saying,
        List<Adjustment> adjustments,
        MeasureNames names
    )
    {
        var subject = Subject(text, words, saying.Start);
        var before = facts.Words.Words(text.AsSpan(subject, words[saying.Start].Start - subject));
        var until = Math.Min(words.Count, saying.End + PhraseWords) - 1;
        var behind = facts.Words.Words(text.AsSpan(words[saying.End - 1].End, words[until].End - words[saying.End - 1].End));
        foreach (var adjustment in adjustments)
        {
            if (adjustment.Recurs && (Names(adjustment.Words, before) || Names(adjustment.Words, behind)))
            {
                return adjustment.Row;
            }
        }
        return Remainder(facts, text, words, saying, adjustments, names);
    }

    /// <summary>True when words name a line: half of what its caption tells, and more than one word unless it has no other.</summary>
    private static bool Names(int[] label, int[] words)
    {
        var shared = MeasureNames.Overlap(label, words);
        return shared > 0 && 2 * shared >= label.Length && (shared > 1 || label.Length == 1);
    }

    /// <summary>
    /// "X, which excludes B and items that we consider non-recurring": the one adjustment of X that the sentence does not name is
    /// what it calls so.
    /// </summary>
    private static LineItem? Remainder(
        FactBook facts,
        string text,
        List<TextWord> list,
        (int Start, int End) saying,
        List<Adjustment> adjustments,
        MeasureNames names
    )
    {
        var words = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list);
        var leaving = -1;
        for (var at = 0; at < saying.Start && leaving < 0; at++)
        {
            leaving = SentenceLexicon.Leaving.At(text, words, at, out _) is null ? -1 : at;
        }
        if (
            leaving <= 0
            || Clause(text, list, saying.Start) is var clause && !NamesItems(text.AsSpan(clause, words[saying.Start].Start - clause))
        )
        {
            return null;
        }
        var measure = names.Of(text.AsSpan(words[0].Start, words[leaving - 1].End - words[0].Start));
        var named = facts.Words.Words(text.AsSpan(words[leaving].Start, words[saying.Start].Start - words[leaving].Start));
        Adjustment? left = null;
        var rest = 0;
        LineItem? chosen = null;
        foreach (var adjustment in adjustments)
        {
            if ((chosen ?? adjustment.Measure) != adjustment.Measure || !MeasureNames.AreSame(names.Of(adjustment.Measure), measure))
            {
                continue;
            }
            chosen = adjustment.Measure;
            if (!Names(adjustment.Words, named))
            {
                left = adjustment;
                rest++;
            }
        }
        return rest == 1 && left!.Recurs ? left.Row : null;
    }

    private static ReadOnlySpan<char> Word(string text, TextWord word) => text.AsSpan(word.Start, word.End - word.Start);

    private static bool NamesItems(ReadOnlySpan<char> clause) =>
        clause.Contains("items", StringComparison.OrdinalIgnoreCase) || clause.Contains("charges", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the clause before a word begins: behind a comma or the like, or a few words back.</summary>
    private static int Clause(string text, List<TextWord> words, int index)
    {
        var first = index;
        while (
            first > 0
            && index - first < ClauseWords
            && text.AsSpan(words[first - 1].End, words[first].Start - words[first - 1].End).IndexOfAny(",;:") < 0
        )
        {
            first--;
        }
        return words[first].Start;
    }

    /// <summary>
    /// Where that begins of which something is said: the clause; in "costs of A and items that we consider unusual" the items alone.
    /// </summary>
    private static int Subject(string text, List<TextWord> words, int saying)
    {
        var clause = Clause(text, words, saying);
        var relative = -1;
        for (var at = saying - 1; at >= 0 && words[at].Start >= clause; at--)
        {
            var word = Word(text, words[at]);
            if (relative < 0)
            {
                relative = word is "that" or "which" ? at : -1;
            }
            else if (SentenceLexicon.Link.Contains(word))
            {
                return clause;
            }
            else if (word is "and" or "or")
            {
                return words[at + 1].Start;
            }
        }
        return clause;
    }

    /// <summary>True for a line with an amount in every period shown, of which at least two do not overlap.</summary>
    private static bool RecursEverywhere(LineItem row)
    {
        var apart = false;
        Fact? first = null;
        for (var index = 0; index < row.Facts.Length; index++)
        {
            if (row.Table.Columns[index].Kind != ColumnKind.Given || row.Facts[index] is { Unit.Kind: not UnitKind.Money })
            {
                continue;
            }
            if (row.Facts[index] is not { Value: not 0m, Period.Start: not null } fact)
            {
                return false;
            }
            first ??= fact;
            apart |= fact.Period!.End < first.Period!.Start || first.Period.End < fact.Period.Start;
        }
        return apart;
    }

    private static Finding Of(FactBook facts, int document, LineItem row, List<(MappedText Text, int Start, int End)> sayings)
    {
        var amounts = Array.FindAll(row.Facts, static fact => fact is not null);
        var printed = string.Join(", ", amounts.Select(fact => $"{facts.TextOf(fact!.Figure)} ({TextFinding.Column(fact)})"));
        var (text, start, end) = sayings[0];
        var details = new List<string> { $"table {TextFinding.Quote(row.Table.Title)}, row {TextFinding.Quote(row.Row.Label)}: {printed}" };
        var places = facts.Documents[document].Source.Places;
        foreach (var (other, from, to) in sayings.Skip(1))
        {
            details.Add($"also {places.PlaceOf(other.Span(from, to)).Describe()} {TextFinding.Quote(other.Value.AsSpan(from, to - from))}");
        }
        details.Add("next: drop the word, or show that the charge did not occur within two years and is not likely to within the next two");
        return TextFinding.Of(
            NonRecurringRecurs.Rule,
            $"{TextFinding.Quote(text.Value.AsSpan(start, end - start))} is said of {TextFinding.Quote(row.Row.Label)}, which stands in every period shown",
            details,
            document,
            text.Span(start, end),
            amounts.Select(static fact => fact!.Figure),
            row.Table.Title,
            row.Row.Label
        );
    }

    /// <summary>A line by which a measure differs from what it starts from.</summary>
    /// <param name="Row">The line.</param>
    /// <param name="Measure">The line of the measure.</param>
    /// <param name="Words">What the caption of the line tells.</param>
    /// <param name="Recurs">True when it has an amount in every period shown.</param>
    private sealed record Adjustment(LineItem Row, LineItem Measure, int[] Words, bool Recurs);
}
