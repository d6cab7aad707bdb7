using Footbridge.Core.Facts;
using Footbridge.Core.Ties;

namespace Footbridge.Measure.Corpus;

/// <summary>Every finding with all its details, for a person who judges whether it is right. It quotes documents, so it is never committed.</summary>
internal static class FindingList
{
    /// <summary>Writes failures, findings and reading notes, document by document.</summary>
    public static void Write(IEnumerable<CorpusDocument> documents, TextWriter writer)
    {
        foreach (var document in documents)
        {
            if (document.Failure is { } failure)
            {
                writer.Write($"== {document.File.Name}\nexception {failure}\n\n");
            }
            if (document.Proof is not { } proof || proof.Findings.Length + document.Notes == 0)
            {
                continue;
            }
            writer.Write($"== {document.File.Name}\n");
            foreach (var finding in proof.Findings)
            {
                var place = proof.Documents[finding.Document].Places.PlaceOf(finding.Span);
                var severity = finding.Severity.ToString().ToLowerInvariant();
                writer.Write($"\n{severity} {finding.Rule.Code} {finding.Rule.Name}  {document.File.Name}:{place.Describe()}\n");
                writer.Write($"  {finding.Message}\n");
                foreach (var detail in finding.Details)
                {
                    writer.Write($"  {detail}\n");
                }
                Line(writer, "expected", finding.Expected);
                Line(writer, "explanation", finding.Explanation);
                Line(writer, "fingerprint", finding.Fingerprint);
                Figures(writer, "suspect", proof, finding.Suspects);
                Figures(writer, "figure", proof, finding.Figures);
            }
            foreach (var part in proof.Documents)
            {
                foreach (var note in part.Notes)
                {
                    writer.Write($"\nreading note {note}\n");
                }
            }
            writer.Write("\n");
        }
    }

    private static void Line(TextWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.Write($"  {name}: {value}\n");
        }
    }

    private static void Figures(TextWriter writer, string name, Proof proof, IEnumerable<int> indices)
    {
        foreach (var index in indices)
        {
            writer.Write($"    {name} {Describe(proof, proof.Figures[index])}\n");
        }
    }

    private static string Describe(Proof proof, Figure figure)
    {
        var place = proof.Documents[figure.Document].Places.PlaceOf(figure.Span).Describe();
        var table = figure.Table is { } index ? $" in \"{proof.Tables[index].Title}\"" : "";
        return $"{figure.Id} {place} \"{figure.Text}\" row \"{figure.Label}\" {figure.Period}{table}";
    }
}
