using System.Collections.Immutable;
using Footbridge.Checking.Facts;
using Footbridge.Checking.Tables;
using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>Tells what had to be repaired or left out while a document was read, and what could not be read for certain.</summary>
internal static class ReadingFindings
{
    private const int LongestName = 60;

    /// <summary>One note for each thing that the reader reports, and at most one for a table.</summary>
    public static List<Finding> Of(DraftDocument document, int index, ImmutableArray<Figure> figures)
    {
        var findings = new List<Finding>();
        foreach (var note in document.Source.Notes)
        {
            findings.Add(Note(InputRepaired.Rule, note.Message, index, note.Span, document, ""));
        }
        foreach (var table in document.Tables)
        {
            if (ScaleUnclear.Applies(table, document.Units))
            {
                findings.Add(
                    Note(
                        ScaleUnclear.Rule,
                        $"{NameOf(table)}: nothing says in which unit these amounts are printed",
                        index,
                        table.Span,
                        document,
                        PlaceOf(table)
                    )
                );
            }
            else if (PeriodUnclear.Applies(table))
            {
                findings.Add(
                    Note(
                        PeriodUnclear.Rule,
                        $"{NameOf(table)}: nothing says for which period or day these figures hold",
                        index,
                        table.Span,
                        document,
                        PlaceOf(table)
                    )
                );
            }
        }
        foreach (var prose in TableNotUnderstood.Find(document.Source, index, figures))
        {
            findings.Add(
                Note(
                    TableNotUnderstood.Rule,
                    "a table has lost its columns here: its figures are listed, but nothing in it is added up",
                    index,
                    prose.Text.Whole,
                    document,
                    prose.Text.Value.Length <= LongestName ? prose.Text.Value : prose.Text.Value[..LongestName]
                )
            );
        }
        return findings;
    }

    private static Finding Note(Rule rule, string message, int index, SourceSpan span, DraftDocument document, string place) =>
        new(
            "",
            rule,
            rule.Severity,
            message,
            [],
            index,
            span,
            [],
            [],
            null,
            null,
            Fingerprints.Of(rule, document.Source.Part ?? "", place.Length > 0 ? place : message, "")
        );

    /// <summary>Title and first row: tables without titles are told apart by what they begin with.</summary>
    private static string PlaceOf(DraftTable table) => table.Title + "/" + (table.Rows.Find(static row => row.HasFigures)?.Label ?? "");

    private static string NameOf(DraftTable table) =>
        table.Title.Length == 0 ? "a table without a title"
        : table.Title.Length <= LongestName ? $"\"{table.Title}\""
        : $"\"{table.Title.AsSpan(0, LongestName).TrimEnd()}...\"";
}
