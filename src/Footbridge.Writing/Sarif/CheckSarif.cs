using System.Text.Encodings.Web;
using System.Text.Json;
using Footbridge.Core.Findings;
using Footbridge.Core.Ties;

namespace Footbridge.Writing.Sarif;

/// <summary>
/// The findings of a check as a SARIF 2.1.0 log with one run, however many packages there are. Findings only: figures and ties are
/// no part of SARIF.
/// </summary>
/// <param name="rules">Every rule that a finding may come from, in the order of their codes.</param>
/// <param name="version">The version of the program.</param>
public sealed class CheckSarif(IReadOnlyList<Rule> rules, string version) : CheckFormat
{
    private const int Artifacts = 0;
    private const int Results = 1;

    private readonly Dictionary<string, int> _ruleNumbers = rules
        .Select((rule, index) => (rule.Code, index))
        .ToDictionary(static rule => rule.Code, static rule => rule.index, StringComparer.Ordinal);

    /// <inheritdoc />
    public override int SectionCount => 2;

    /// <inheritdoc />
    public override ReadOnlySpan<byte> Separator => ",\n"u8;

    /// <inheritdoc />
    public override CheckPart Render(Proof proof, int? package)
    {
        ArgumentNullException.ThrowIfNull(proof);
        return new CheckPart([SarifArtifacts.Of(proof, package), new SarifResults(proof, _ruleNumbers).Written()], proof.Coverage);
    }

    /// <inheritdoc />
    public override void Write(Stream output, CheckParts parts)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(parts);
        output.Write(
            """
            {
            "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            "version": "2.1.0",
            "runs": [{
            "tool": 
            """u8
        );
        Object(output, writer => SarifTool.Write(writer, rules, version));
        output.Write(",\n\"invocations\": "u8);
        Object(output, writer => Invocation(writer, parts.Problems));
        // The places of a document count UTF-16 code units, and a lone carriage return ends a line.
        output.Write(
            """
            ,
            "columnKind": "utf16CodeUnits",
            "newlineSequences": ["\r\n", "\n", "\r"],
            "originalUriBaseIds": {"%SRCROOT%": {"description": {"text": "The folder that the check ran in."}}},
            "artifacts": 
            """u8
        );
        Section(output, parts, Artifacts);
        output.Write(",\n\"results\": "u8);
        Section(output, parts, Results);
        output.Write("\n}]\n}\n"u8);
    }

    /// <summary>The file is UTF-8 and no part of a web page: dashes and umlauts stay readable.</summary>
    internal static JsonWriterOptions Options => new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static void Invocation(Utf8JsonWriter writer, IReadOnlyList<string> problems)
    {
        writer.WriteStartArray();
        writer.WriteStartObject();
        writer.WriteBoolean("executionSuccessful"u8, problems.Count == 0);
        if (problems.Count > 0)
        {
            writer.WriteStartArray("toolExecutionNotifications"u8);
            foreach (var problem in problems)
            {
                writer.WriteStartObject();
                writer.WriteString("level"u8, "error"u8);
                SarifText.Message(writer, "message"u8, problem);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void Object(Stream output, Action<Utf8JsonWriter> write)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        write(writer);
    }

    private static void Section(Stream output, CheckParts parts, int section)
    {
        output.Write("["u8);
        if (!parts.IsEmpty(section))
        {
            output.Write("\n"u8);
            parts.CopySection(section, output);
            output.Write("\n"u8);
        }
        output.Write("]"u8);
    }
}
