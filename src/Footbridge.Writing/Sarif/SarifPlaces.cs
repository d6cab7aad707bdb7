using System.Text.Json;
using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Core.Ties;
using Footbridge.Writing.Text;

namespace Footbridge.Writing.Sarif;

/// <summary>Where something stands: the file, the region of its text, and the words around a figure as a logical location.</summary>
internal static class SarifPlaces
{
    // A snippet is there to be recognised; a whole table is not repeated.
    private const int LongestSnippet = 200;

    public static void Artifact(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string path)
    {
        var uri = SarifUri.Of(path);
        writer.WriteStartObject(name);
        writer.WriteString("uri"u8, uri);
        if (SarifUri.IsBelowRoot(uri))
        {
            writer.WriteString("uriBaseId"u8, "%SRCROOT%"u8);
        }
        writer.WriteEndObject();
    }

    public static void Physical(Utf8JsonWriter writer, Document document, SourceSpan span)
    {
        writer.WriteStartObject("physicalLocation"u8);
        Artifact(writer, "artifactLocation"u8, document.Path);
        writer.WriteStartObject("region"u8);
        if (
            document.Places.PlaceOf(span) is TextPlace start
            && document.Places.PlaceOf(new SourceSpan(span.End, span.End)) is TextPlace end
        )
        {
            writer.WriteNumber("startLine"u8, start.Line);
            writer.WriteNumber("startColumn"u8, start.Column);
            writer.WriteNumber("endLine"u8, end.Line);
            writer.WriteNumber("endColumn"u8, end.Column);
        }
        writer.WriteNumber("charOffset"u8, span.Start);
        writer.WriteNumber("charLength"u8, span.Length);
        if (span.Length is > 0 and <= LongestSnippet)
        {
            writer.WriteStartObject("snippet"u8);
            writer.WriteString("text"u8, document.Source.AsSpan(span.Start, span.Length));
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>"Balance sheet > Cash, March 31, 2013" for a cell; the part of a submission; nothing for other prose.</summary>
    public static void Logical(Utf8JsonWriter writer, Proof proof, int document, Figure? figure)
    {
        var part = proof.Documents[document].Part;
        var cell = figure is { Table: { } table } ? $"{PlaceText.Title(proof, table)} > {PlaceText.Path(proof, figure)}" : null;
        if (part is null && cell is null)
        {
            return;
        }
        writer.WriteStartArray("logicalLocations"u8);
        writer.WriteStartObject();
        writer.WriteString(
            "fullyQualifiedName"u8,
            part is null ? cell
                : cell is null ? part
                : $"{part} > {cell}"
        );
        writer.WriteEndObject();
        writer.WriteEndArray();
    }
}
