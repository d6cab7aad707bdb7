using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Footbridge.Core.Findings;
using Footbridge.Core.Ties;
using Footbridge.Writing.Json;
using Footbridge.Writing.Text;

namespace Footbridge.Writing.Review.Data;

/// <summary>The findings for the page, and the texts of the rules that they come from.</summary>
internal sealed class ReviewFindings(Proof proof, Utf8JsonWriter writer)
{
    public void Write()
    {
        writer.WriteStartArray("findings");
        foreach (var finding in proof.Findings)
        {
            Finding(finding);
        }
        writer.WriteEndArray();
        writer.WriteStartObject("rules");
        foreach (var rule in proof.Findings.Select(finding => finding.Rule).DistinctBy(rule => rule.Code))
        {
            writer.WriteStartObject(rule.Code);
            writer.WriteString("name", rule.Name);
            writer.WriteString("what", rule.What);
            writer.WriteString("why", rule.Why);
            writer.WriteString("example", rule.Example);
            writer.WriteString("remedy", rule.Remedy);
            writer.WriteString("reference", rule.Reference);
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
    }

    private void Finding(Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("id", finding.Id);
        writer.WriteString("code", finding.Rule.Code);
        writer.WriteString("severity", JsonWords.Of(finding.Severity));
        writer.WriteString("message", finding.Message);
        writer.WriteStartArray("details");
        foreach (var detail in finding.Details)
        {
            writer.WriteStringValue(detail);
        }
        writer.WriteEndArray();
        writer.WriteNumber("document", finding.Document);
        writer.WriteString("where", PlaceText.Short(proof, finding.Document, finding.Span));
        Indices("figures", finding.Figures);
        Indices("suspects", finding.Suspects);
        if (finding.Figures.AddRange(finding.Suspects).FirstOrDefault(index => Stands(finding, index), -1) is var at and >= 0)
        {
            writer.WriteNumber("at", at);
        }
        writer.WriteString("expected", finding.Expected);
        writer.WriteString("explanation", finding.Explanation);
        writer.WriteString("fingerprint", finding.Fingerprint);
        if (finding.Waiver is { } waiver)
        {
            writer.WriteStartObject("waiver");
            writer.WriteString("reason", waiver.Reason);
            writer.WriteString("who", waiver.Who);
            writer.WriteString("expires", waiver.Expires?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
    }

    // The figure that the finding stands at; a finding about a sentence or a whole table has none.
    private bool Stands(Finding finding, int index) =>
        proof.Figures[index].Document == finding.Document && proof.Figures[index].Span == finding.Span;

    private void Indices(string name, ImmutableArray<int> figures)
    {
        writer.WriteStartArray(name);
        foreach (var index in figures)
        {
            writer.WriteNumberValue(index);
        }
        writer.WriteEndArray();
    }
}
