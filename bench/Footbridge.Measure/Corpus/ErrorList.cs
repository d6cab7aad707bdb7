using System.Globalization;
using Footbridge.Core.Findings;
using Footbridge.Measure.Results;

namespace Footbridge.Measure.Corpus;

/// <summary>Every error on the unmodified documents beside its judgement, and what is left to judge.</summary>
internal sealed class ErrorList
{
    private readonly List<(CorpusDocument Document, Finding Finding, string Place, Judgement? Judgement)> _errors = [];
    private readonly List<Judgement> _stale;

    /// <summary>Brings errors and judgements together.</summary>
    public ErrorList(IEnumerable<CorpusDocument> documents, IReadOnlyList<Judgement> judgements)
    {
        var byKey = judgements.ToDictionary(judgement => judgement.Key);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in documents.Where(document => document.Proof is not null))
        {
            names.Add(document.File.Name);
            foreach (var finding in document.Proof!.Findings.Where(finding => finding.Severity == Severity.Error))
            {
                var place = document.Proof.Documents[finding.Document].Places.PlaceOf(finding.Span).Describe();
                byKey.TryGetValue((document.File.Name, finding.Rule.Code, place), out var judgement);
                _errors.Add((document, finding, place, judgement));
            }
        }
        var used = _errors.Select(error => error.Judgement).ToHashSet();
        // A judgement of a document that was not given says nothing about this run.
        _stale = [.. judgements.Where(judgement => names.Contains(judgement.Document) && !used.Contains(judgement))];
    }

    /// <summary>Errors that nobody has judged.</summary>
    public int Open => _errors.Count(error => error.Judgement is null);

    /// <summary>Adds facts and tables to a report.</summary>
    public void AddTo(Report report)
    {
        foreach (var verdict in new[] { Judgement.Misread, Judgement.Issuer, Judgement.Rounding })
        {
            report.Fact($"errors judged: {verdict}", _errors.Count(error => error.Judgement?.Verdict == verdict));
        }
        report.Fact("errors without a judgement", Open);
        report.Fact("judgements without an error", _stale.Count);
        var table = report.Table("errors", "Errors", "document", "code", "place", "suspected", "expected", "judgement");
        foreach (var (document, finding, place, judgement) in _errors)
        {
            table.Add(
                document.File.Name,
                finding.Rule.Code,
                place,
                Printed(document, finding),
                finding.Expected,
                judgement?.Verdict ?? "none"
            );
        }
        if (_stale.Count > 0)
        {
            var stale = report.Table("stale", "Judgements of what is no longer found", "document", "code", "place", "judgement");
            _stale.ForEach(judgement => stale.Add(judgement.Document, judgement.Code, judgement.Place, judgement.Verdict));
        }
    }

    // Digits only: results never quote a document.
    private static string Printed(CorpusDocument document, Finding finding)
    {
        var figures = document.Proof!.Figures;
        return finding.Suspects is [var first, ..] ? Text(first)
            : finding.Figures is [.., var last] ? Text(last)
            : "";

        string Text(int index) => figures[index].Number.Value.ToString("#,0.########", CultureInfo.InvariantCulture);
    }
}
