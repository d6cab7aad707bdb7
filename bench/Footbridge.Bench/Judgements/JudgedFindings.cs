using System.Globalization;
using Footbridge.Bench.Results;
using Footbridge.Core.Findings;
using Footbridge.Core.Ties;

namespace Footbridge.Bench.Judgements;

/// <summary>Every error and warning on the unmodified documents beside its judgement, and what is left to judge.</summary>
internal sealed class JudgedFindings
{
    private readonly List<(string Name, Proof Proof, Finding Finding, string Place, Judgement? Judgement)> _findings = [];
    private readonly List<Judgement> _stale;

    /// <summary>Brings findings and judgements together.</summary>
    /// <param name="documents">The proofs of the unmodified documents, by file name.</param>
    /// <param name="judgements">What a person found about their findings.</param>
    public JudgedFindings(IEnumerable<(string Name, Proof Proof)> documents, IReadOnlyList<Judgement> judgements)
    {
        var byKey = judgements.ToDictionary(judgement => judgement.Key);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, proof) in documents)
        {
            names.Add(name);
            foreach (var finding in proof.Findings.Where(finding => finding.Severity != Severity.Note))
            {
                var place = proof.Documents[finding.Document].Places.PlaceOf(finding.Span).Describe();
                byKey.TryGetValue((name, finding.Rule.Code, place), out var judgement);
                _findings.Add((name, proof, finding, place, judgement));
            }
        }
        var used = _findings.Select(each => each.Judgement).ToHashSet();
        // A judgement of a document that was not given says nothing about this run.
        _stale = [.. judgements.Where(judgement => names.Contains(judgement.Document) && !used.Contains(judgement))];
    }

    /// <summary>Findings that nobody has judged.</summary>
    public int Open => _findings.Count(each => each.Judgement is null);

    /// <summary>The number of findings of a severity, or of those that were judged so.</summary>
    public int Count(Severity severity, string? verdict = null) =>
        _findings.Count(each => each.Finding.Severity == severity && (verdict is null || each.Judgement?.Verdict == verdict));

    /// <summary>Adds facts and tables to a report.</summary>
    public void AddTo(Report report)
    {
        foreach (var (severity, word) in new[] { (Severity.Error, "errors"), (Severity.Warning, "warnings") })
        {
            foreach (var verdict in Judgement.Verdicts)
            {
                report.Fact($"{word} judged: {verdict}", Count(severity, verdict));
            }
        }
        report.Fact("findings without a judgement", Open);
        report.Fact("judgements without a finding", _stale.Count);
        var table = report.Table(
            "findings",
            "Errors and warnings on the unmodified documents",
            "document",
            "severity",
            "code",
            "place",
            "suspected",
            "expected",
            "judgement"
        );
        foreach (var (name, proof, finding, place, judgement) in _findings)
        {
            table.Add(
                name,
                finding.Severity == Severity.Error ? "error" : "warning",
                finding.Rule.Code,
                place,
                Printed(proof, finding),
                Digits(finding.Expected),
                judgement?.Verdict ?? "none"
            );
        }
        if (_stale.Count > 0)
        {
            var stale = report.Table("stale", "Judgements of what is no longer found", "document", "code", "place", "judgement");
            _stale.ForEach(judgement => stale.Add(judgement.Document, judgement.Code, judgement.Place, judgement.Verdict));
        }
    }

    // Results never quote a document: figures, not words.
    private static string? Digits(string? expected) => expected?.Any(char.IsAsciiDigit) == true ? expected : null;

    private static string Printed(Proof proof, Finding finding)
    {
        return finding.Suspects is [var first, ..] ? Text(first)
            : finding.Figures is [.., var last] ? Text(last)
            : "";

        string Text(int index) => proof.Figures[index].Number.Value.ToString("#,0.########", CultureInfo.InvariantCulture);
    }
}
