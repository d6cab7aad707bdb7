using Footbridge.Checking.Definitions;
using Footbridge.Checking.Facts;
using Footbridge.Core.Findings;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Rules.Texts;

/// <summary>Evaluates "A plus B, less C" literally on the bridge of the measure: the signs of its terms, and the lines that it leaves out.</summary>
internal static class SumDefinitions
{
    /// <summary>What a paragraph says further from a definition than this is not part of it.</summary>
    private const int Around = 1000;

    /// <summary>The findings about one definition; of several tables that show the measure the first one speaks.</summary>
    public static void Find(FactBook facts, Definition definition, BridgeIndex bridges, MeasureNames names, List<Finding> findings)
    {
        var start = names.Of(definition.Base);
        foreach (var line in names.Lines(names.Of(definition.Subject)))
        {
            if (bridges.From(term => names.IsBase(term, start), line) is not { } bridge)
            {
                continue;
            }
            var terms = Match(definition, bridge, start, names);
            if (!terms.Exists(static term => term.Term is not null))
            {
                continue;
            }
            var before = findings.Count;
            foreach (var (row, sign, term) in terms)
            {
                if (term is not null && Contradicts(row, sign, term))
                {
                    findings.Add(SignFinding(facts, definition, bridge, row, sign, term));
                }
            }
            if (definition.IsClosed)
            {
                Compare(facts, definition, bridge, terms, names, findings);
            }
            if (findings.Count > before)
            {
                return;
            }
        }
    }

    /// <summary>The rows of the bridge but for its base, each with the term of the definition that fits it best.</summary>
    private static List<(LineItem Row, int Sign, DefinitionTerm? Term)> Match(
        Definition definition,
        Bridge bridge,
        int[] start,
        MeasureNames names
    )
    {
        var rows = new List<(LineItem Row, int Sign, DefinitionTerm? Term)>();
        var based = false;
        foreach (var (row, sign) in bridge.Terms)
        {
            // "The sum of short-term and long-term borrowings" starts from two lines.
            if (names.IsBase(row, start) && (!based || MeasureNames.Overlap(names.Of(row), start) == names.Of(row).Length))
            {
                based = true;
                continue;
            }
            rows.Add((row, sign, null));
        }
        foreach (var term in definition.Terms)
        {
            var words = names.Of(term.Text);
            var best = -1;
            var most = 0m;
            for (var index = 0; index < rows.Count; index++)
            {
                var label = names.Of(rows[index].Row);
                var shared = MeasureNames.Overlap(words, label);
                if (2 * shared < words.Length || shared == 0)
                {
                    continue;
                }
                var likeness = shared + (decimal)shared / label.Length;
                if (likeness > most)
                {
                    (best, most) = (index, likeness);
                }
            }
            // Of several terms for one row the one with the sign counts: "gain (loss) on disposal of property" and "equipment".
            if (best >= 0 && (rows[best].Term is null || SignedCaption.Of(term.Text).Sign != 0))
            {
                rows[best] = rows[best] with { Term = term };
            }
        }
        return rows;
    }

    /// <summary>
    /// True when the definition adds what the table takes off, or the other way round. One of the two must name both directions:
    /// "Gain on sale (16)" below "plus" is the same thing said twice.
    /// </summary>
    private static bool Contradicts(LineItem row, int sign, DefinitionTerm term)
    {
        var printed = SignedCaption.Of(row.Row.Label);
        var said = SignedCaption.Of(term.Text);
        return printed.NamesBoth
            && said.Sign != 0
            && Literal(term, said, printed) is var literal and not 0
            && literal != sign
            && HasAmounts(row);
    }

    private static int Literal(DefinitionTerm term, SignedCaption said, SignedCaption printed) =>
        term.Operation switch
        {
            Operation.Plus => said.Sign * printed.Sign,
            Operation.Minus => -said.Sign * printed.Sign,
            _ => 0,
        };

    private static bool HasAmounts(LineItem row) =>
        Array.Exists(row.Facts, static fact => fact is { Value: not 0m, ColumnKind: ColumnKind.Given });

    /// <summary>True when neither the head of a row's caption nor half of its words stand anywhere in the paragraph of the definition.</summary>
    private static bool IsLeftOut(FactBook facts, Definition definition, LineItem row, MeasureNames names)
    {
        var text = definition.Text.Value;
        var from = Math.Max(0, definition.Start - Around);
        var said = facts.Words.Words(text.AsSpan(from, Math.Min(text.Length, definition.End + Around) - from));
        var label = names.Telling(row);
        var head = names.Head(row.Row.Label);
        return head >= 0 && Array.IndexOf(said, head) < 0 && 2 * MeasureNames.Overlap(label, said) < label.Length;
    }

    /// <summary>
    /// Tells what only one side names. Where both sides have something that the other has not, it may be one line by two names:
    /// "capital expenditures" and "Purchases of property". A term without its line is no more than noted: the line may be nil.
    /// </summary>
    private static void Compare(
        FactBook facts,
        Definition definition,
        Bridge bridge,
        List<(LineItem Row, int Sign, DefinitionTerm? Term)> rows,
        MeasureNames names,
        List<Finding> findings
    )
    {
        var unseen = definition
            .Terms.Where(term =>
                names.Of(term.Text) is { Length: > 0 } words
                && !Array.Exists(words, word => bridge.Terms.Any(line => Array.IndexOf(line.Line.Label, word) >= 0))
            )
            .ToList();
        var left = rows.FindAll(row => row.Term is null && HasAmounts(row.Row));
        if (unseen.Count == 0)
        {
            findings.AddRange(
                left.Where(row => IsLeftOut(facts, definition, row.Row, names))
                    .Select(row => MissingFinding(facts, definition, bridge, row.Row, row.Sign))
            );
        }
        else if (left.Count == 0)
        {
            findings.AddRange(unseen.Select(term => UnseenFinding(definition, bridge, term)));
        }
    }

    private static Finding UnseenFinding(Definition definition, Bridge bridge, DefinitionTerm term) =>
        TextFinding.Of(
            DefinitionTermMissing.Rule,
            $"{TextFinding.Quote(definition.Subject)} as defined names {TextFinding.Quote(term.Text)}; its table shows no such line",
            [
                $"table {TextFinding.Quote(bridge.Result.Table.Title)}, row {TextFinding.Quote(bridge.Result.Row.Label)}",
                "next: show the line, or see that it is nil in all periods",
            ],
            definition.Document,
            definition.Span,
            [],
            bridge.Result.Table.Title,
            term.Text
        ) with
        {
            Severity = Severity.Note,
        };

    private static Finding SignFinding(FactBook facts, Definition definition, Bridge bridge, LineItem row, int sign, DefinitionTerm term)
    {
        var verb = term.Operation == Operation.Plus ? "adds" : "takes off";
        var columns = Evaluate(facts, bridge, row, (total, value) => total - 2 * sign * value);
        return TextFinding.Of(
            DefinitionContradictsSign.Rule,
            $"{TextFinding.Quote(definition.Subject)} as defined {verb} {TextFinding.Quote(term.Text)}; its table counts {TextFinding.Quote(row.Row.Label)} the other way: "
                + $"by the words {columns[0].Literal}, printed {columns[0].Printed}",
            [
                .. columns.Select(static column =>
                    $"{column.Head}: the row shows {column.Row}; by the words {column.Literal}, printed {column.Printed}"
                ),
                $"table {TextFinding.Quote(row.Table.Title)}, row {TextFinding.Quote(row.Row.Label)}",
                "next: turn the sign in the definition, unless the table is wrong",
            ],
            definition.Document,
            definition.Span,
            columns.SelectMany(static column => new[] { column.Figure, column.RowFigure }),
            row.Table.Title,
            row.Row.Label
        );
    }

    private static Finding MissingFinding(FactBook facts, Definition definition, Bridge bridge, LineItem row, int sign)
    {
        var columns = Evaluate(facts, bridge, row, (total, value) => total - sign * value);
        return TextFinding.Of(
            DefinitionTermMissing.Rule,
            $"{TextFinding.Quote(definition.Subject)} as defined leaves out {TextFinding.Quote(row.Row.Label)}, {columns[0].Row}, which its table counts: "
                + $"by the words {columns[0].Literal}, printed {columns[0].Printed}",
            [
                .. columns.Select(static column =>
                    $"{column.Head}: the row shows {column.Row}; by the words {column.Literal}, printed {column.Printed}"
                ),
                $"table {TextFinding.Quote(row.Table.Title)}, row {TextFinding.Quote(row.Row.Label)}",
                "next: name the line in the definition, or take it out of the table",
            ],
            definition.Document,
            definition.Span,
            columns.SelectMany(static column => new[] { column.Figure, column.RowFigure }),
            row.Table.Title,
            row.Row.Label
        );
    }

    /// <summary>What the definition gives in each column in which the row is not zero.</summary>
    private static List<(string Head, string Row, string Literal, string Printed, int Figure, int RowFigure)> Evaluate(
        FactBook facts,
        Bridge bridge,
        LineItem row,
        Func<decimal, decimal, decimal> literal
    )
    {
        var columns = new List<(string, string, string, string, int, int)>();
        for (var index = 0; index < row.Facts.Length; index++)
        {
            if (row.Facts[index] is { Value: not 0m } value && bridge.Result.Facts[index] is { } total)
            {
                var figure = facts.Figures[total.Figure];
                columns.Add(
                    (
                        TextFinding.Column(total),
                        facts.TextOf(value.Figure),
                        TextFinding.Print(literal(total.Value, value.Value), figure),
                        facts.TextOf(total.Figure),
                        total.Figure,
                        value.Figure
                    )
                );
            }
        }
        return columns;
    }
}
