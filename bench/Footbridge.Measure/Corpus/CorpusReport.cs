using Footbridge.Bench;
using Footbridge.Bench.Judgements;
using Footbridge.Bench.Results;
using Footbridge.Core.Findings;
using Footbridge.Core.Ties;

namespace Footbridge.Measure.Corpus;

/// <summary>Counts what was found in a corpus.</summary>
internal static class CorpusReport
{
    /// <summary>The report over <paramref name="documents"/>.</summary>
    /// <param name="documents">The documents, checked.</param>
    /// <param name="errors">Their errors, judged.</param>
    /// <param name="command">The command line that repeats it.</param>
    public static Report Of(IReadOnlyList<CorpusDocument> documents, JudgedFindings errors, string command)
    {
        var report = new Report("corpus", "Corpus", command);
        var rows = documents.Select(Row.Of).ToList();
        var total = rows.Aggregate(Row.None, Row.Add);
        report.Fact("documents", documents.Count);
        report.Fact("exceptions", documents.Count(document => document.Failure is not null));
        report.Fact("refused", documents.Count(document => document.Proof is { Documents.IsEmpty: true }));
        report.Fact("tables", total.Tables);
        report.Fact("coverage", total.Covered.All);
        report.Fact("coverage in cells of tables", total.Covered.Cells);
        report.Fact("coverage in captions", total.Covered.Captions);
        report.Fact("coverage in prose", total.Covered.Prose);
        report.Fact("footing coverage", total.Coverage);
        report.Fact("error findings", total.Errors);
        report.Fact("error findings a document", documents.Count == 0 ? null : Math.Round((decimal)total.Errors / documents.Count, 3));
        report.Fact("warnings", total.Warnings);
        var coverage = report.Table(
            "coverage",
            "Coverage",
            "document",
            "all",
            "cells",
            "captions",
            "prose",
            "financial",
            "in cells",
            "in captions",
            "in prose"
        );
        var table = report.Table(
            "documents",
            "By document",
            "document",
            "format",
            "bytes",
            "tables",
            "figures",
            "financial",
            "in cells",
            "exact",
            "rounded",
            "broken",
            "footing coverage",
            "errors",
            "warnings",
            "notes",
            "reading notes"
        );
        foreach (var (document, row) in documents.Zip(rows))
        {
            Add(document.File.Name, Format(document), row);
            Cover(document.File.Name, row.Covered);
        }
        Add("total", "", total);
        Cover("total", total.Covered);
        Codes(report, documents);
        errors.AddTo(report);
        report.Remarks.Add(
            "Coverage is the share of financial figures that are proved or rounded. Captions are row labels, captions of tables and column heads. "
                + "Exact, rounded and broken count footing and cross-footing ties. Footing coverage is the share of financial figures in table cells that take part in a tie that holds."
        );
        return report;

        void Cover(string name, Covered covered) =>
            coverage.Add(
                name,
                covered.All,
                covered.Cells,
                covered.Captions,
                covered.Prose,
                covered.All.Whole,
                covered.Cells.Whole,
                covered.Captions.Whole,
                covered.Prose.Whole
            );

        void Add(string name, string format, Row row) =>
            table.Add(
                name,
                format,
                row.Bytes,
                row.Tables,
                row.Figures,
                row.Financial,
                row.Cells,
                row.Exact,
                row.Rounded,
                row.Broken,
                row.Coverage,
                row.Errors,
                row.Warnings,
                row.FindingNotes,
                row.ReadingNotes
            );
    }

    private static string Format(CorpusDocument document) =>
        document switch
        {
            { Failure: not null } => "exception",
            { Proof.Documents: [var first, ..] } => first.Format.ToString().ToLowerInvariant(),
            _ => "refused",
        };

    private static void Codes(Report report, IReadOnlyList<CorpusDocument> documents)
    {
        var table = report.Table("codes", "By code", "code", "name", "severity", "findings", "documents");
        var groups = documents
            .SelectMany(document => (document.Proof?.Findings ?? []).Select(finding => (document, finding)))
            .GroupBy(pair => (pair.finding.Rule.Code, pair.finding.Rule.Name, pair.finding.Severity))
            .OrderBy(group => group.Key.Code, StringComparer.Ordinal)
            .ThenByDescending(group => group.Key.Severity);
        foreach (var group in groups)
        {
            table.Add(
                group.Key.Code,
                group.Key.Name,
                group.Key.Severity.ToString().ToLowerInvariant(),
                group.Count(),
                group.Select(pair => pair.document).Distinct().Count()
            );
        }
    }

    private sealed record Row(
        long Bytes,
        int Tables,
        int Figures,
        int Financial,
        int Cells,
        int Footed,
        int Exact,
        int Rounded,
        int Broken,
        int Errors,
        int Warnings,
        int FindingNotes,
        int ReadingNotes,
        Covered Covered
    )
    {
        public static Row None { get; } = new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Covered.None);

        public Share Coverage => new(Footed, Cells);

        public static Row Of(CorpusDocument document)
        {
            var bytes = document.File.Bytes.LongLength;
            if (document.Proof is not { } proof)
            {
                return None with { Bytes = bytes };
            }
            var footings = new Footings(proof);
            var cells = document.TableFigures.ToList();
            return new Row(
                bytes,
                proof.Tables.Length,
                proof.Figures.Length,
                proof.Coverage.Financial,
                cells.Count,
                cells.Count(footings.Held.Contains),
                footings.Count(Verdict.Exact),
                footings.Count(Verdict.Rounded),
                footings.Count(Verdict.Broken),
                document.Findings(Severity.Error),
                document.Findings(Severity.Warning),
                document.Findings(Severity.Note),
                document.Notes,
                Covered.Of(proof)
            );
        }

        public static Row Add(Row left, Row right) =>
            new(
                left.Bytes + right.Bytes,
                left.Tables + right.Tables,
                left.Figures + right.Figures,
                left.Financial + right.Financial,
                left.Cells + right.Cells,
                left.Footed + right.Footed,
                left.Exact + right.Exact,
                left.Rounded + right.Rounded,
                left.Broken + right.Broken,
                left.Errors + right.Errors,
                left.Warnings + right.Warnings,
                left.FindingNotes + right.FindingNotes,
                left.ReadingNotes + right.ReadingNotes,
                left.Covered + right.Covered
            );
    }
}
