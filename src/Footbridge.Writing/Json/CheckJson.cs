using System.Buffers;
using System.Text.Json;
using Footbridge.Core.Ties;

namespace Footbridge.Writing.Json;

/// <summary>
/// The published JSON of a check, schema "footbridge/check/1" (docs/schema/check-1.schema.json). Within a version properties
/// are added, never changed. In a corpus the ids of each package carry its number: "p3.f17".
/// </summary>
public sealed class CheckJson : CheckFormat
{
    /// <summary>The name of the schema.</summary>
    public const string SchemaName = "footbridge/check/1";

    private const int Documents = 0;
    private const int Tables = 1;
    private const int Figures = 2;
    private const int Ties = 3;
    private const int Claims = 4;
    private const int Findings = 5;

    /// <inheritdoc />
    public override int SectionCount => 6;

    /// <inheritdoc />
    public override ReadOnlySpan<byte> Separator => JsonItems.Separator;

    /// <inheritdoc />
    public override CheckPart Render(Proof proof, int? package)
    {
        ArgumentNullException.ThrowIfNull(proof);
        var shapes = new ProofJson(proof, package);
        return new CheckPart(
            [shapes.Documents(), shapes.Tables(), shapes.Figures(), shapes.Ties(), shapes.Claims(), shapes.Findings()],
            CoverageByDocument.Whole(proof)
        );
    }

    /// <inheritdoc />
    public override void Write(Stream output, CheckParts parts)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(parts);
        output.Write("{\n  \"schema\": \""u8);
        output.Write("footbridge/check/1"u8);
        output.Write("\",\n  \"documents\": "u8);
        Section(output, parts, Documents);
        output.Write(",\n  \"summary\": "u8);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            ProofJson.Summary(writer, parts.Coverage);
        }
        output.Write(buffer.WrittenSpan);
        output.Write(",\n  \"tables\": "u8);
        Section(output, parts, Tables);
        output.Write(",\n  \"figures\": "u8);
        Section(output, parts, Figures);
        output.Write(",\n  \"ties\": "u8);
        Section(output, parts, Ties);
        output.Write(",\n  \"claims\": "u8);
        Section(output, parts, Claims);
        output.Write(",\n  \"findings\": "u8);
        Section(output, parts, Findings);
        output.Write("\n}\n"u8);
    }

    private static void Section(Stream output, CheckParts parts, int section)
    {
        if (parts.IsEmpty(section))
        {
            output.Write("[]"u8);
            return;
        }
        output.Write("[\n    "u8);
        parts.CopySection(section, output);
        output.Write("\n  ]"u8);
    }
}
