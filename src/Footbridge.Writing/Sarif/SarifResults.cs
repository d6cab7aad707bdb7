using System.Globalization;
using System.Text.Json;
using Footbridge.Core.Facts;
using Footbridge.Core.Findings;
using Footbridge.Core.Ties;
using Footbridge.Writing.Text;

namespace Footbridge.Writing.Sarif;

/// <summary>The results of one package: a finding each, at its figure, with the other figures as related locations.</summary>
internal sealed class SarifResults(Proof proof, Dictionary<string, int> ruleNumbers)
{
    public PooledBuffer Written()
    {
        var buffer = new PooledBuffer(proof.Findings.Length * 2048);
        using var writer = new Utf8JsonWriter(buffer, CheckSarif.Options);
        foreach (var finding in proof.Findings)
        {
            if (buffer.Length > 0)
            {
                System.Buffers.BuffersExtensions.Write(buffer, ",\n"u8);
            }
            writer.Reset();
            Result(writer, finding);
            writer.Flush();
        }
        return buffer;
    }

    private void Result(Utf8JsonWriter writer, Finding finding)
    {
        var at = FindingText.Subject(proof, finding);
        writer.WriteStartObject();
        writer.WriteString("ruleId"u8, finding.Rule.Code);
        if (ruleNumbers.TryGetValue(finding.Rule.Code, out var number))
        {
            writer.WriteNumber("ruleIndex"u8, number);
        }
        writer.WriteString("level"u8, SarifText.Level(finding.Severity));
        SarifText.Message(writer, "message"u8, string.Join('\n', finding.Details.Insert(0, finding.Message)));
        writer.WriteStartArray("locations"u8);
        writer.WriteStartObject();
        SarifPlaces.Physical(writer, proof.Documents[finding.Document], finding.Span);
        SarifPlaces.Logical(writer, proof, finding.Document, at is { } index ? proof.Figures[index] : null);
        writer.WriteEndObject();
        writer.WriteEndArray();
        Related(writer, finding, at);
        writer.WriteStartObject("partialFingerprints"u8);
        writer.WriteString("footbridge/v1"u8, finding.Fingerprint);
        writer.WriteEndObject();
        Suppressions(writer, finding.Waiver);
        Properties(writer, finding);
        writer.WriteEndObject();
    }

    private void Related(Utf8JsonWriter writer, Finding finding, int? at)
    {
        writer.WriteStartArray("relatedLocations"u8);
        var id = 0;
        foreach (var index in finding.Suspects.Concat(finding.Figures).Distinct())
        {
            if (index == at)
            {
                continue;
            }
            var figure = proof.Figures[index];
            writer.WriteStartObject();
            writer.WriteNumber("id"u8, ++id);
            SarifPlaces.Physical(writer, proof.Documents[figure.Document], figure.Span);
            SarifPlaces.Logical(writer, proof, figure.Document, figure);
            SarifText.Message(writer, "message"u8, About(figure, finding.Suspects.IndexOf(index)));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private string About(Figure figure, int suspect)
    {
        var meaning = PlaceText.Meaning(proof, figure);
        var text = meaning.Length == 0 ? figure.Text : $"{figure.Text}, {meaning}";
        return suspect < 0 ? text : string.Create(CultureInfo.InvariantCulture, $"suspect {suspect + 1}: {text}");
    }

    // SARIF wants suppressions on all results of a run or on none; an empty list says that nothing was waived.
    private static void Suppressions(Utf8JsonWriter writer, Waiver? waiver)
    {
        writer.WriteStartArray("suppressions"u8);
        if (waiver is not null)
        {
            writer.WriteStartObject();
            writer.WriteString("kind"u8, "external"u8);
            writer.WriteString("status"u8, "accepted"u8);
            writer.WriteString("justification"u8, waiver.Reason);
            writer.WriteStartObject("properties"u8);
            writer.WriteString("who"u8, waiver.Who);
            if (waiver.Expires is { } expires)
            {
                writer.WriteString("expires"u8, WaiverText.Day(expires));
            }
            writer.WriteEndObject();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void Properties(Utf8JsonWriter writer, Finding finding)
    {
        if (finding is { Expected: null, Explanation: null })
        {
            return;
        }
        writer.WriteStartObject("properties"u8);
        if (finding.Expected is { } expected)
        {
            writer.WriteString("expected"u8, expected);
        }
        if (finding.Explanation is { } explanation)
        {
            writer.WriteString("explanation"u8, explanation);
        }
        writer.WriteEndObject();
    }
}
