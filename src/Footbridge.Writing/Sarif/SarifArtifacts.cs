using System.Text.Json;
using Footbridge.Core.Ties;

namespace Footbridge.Writing.Sarif;

/// <summary>The files that were checked, each once, with the hash of its bytes.</summary>
internal static class SarifArtifacts
{
    public static PooledBuffer Of(Proof proof, int? package)
    {
        var buffer = new PooledBuffer(1024);
        using var writer = new Utf8JsonWriter(buffer, CheckSarif.Options);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in proof.Documents)
        {
            // The documents of a submission share its file.
            if (!taken.Add(document.Path))
            {
                continue;
            }
            if (buffer.Length > 0)
            {
                System.Buffers.BuffersExtensions.Write(buffer, ",\n"u8);
            }
            writer.Reset();
            writer.WriteStartObject();
            SarifPlaces.Artifact(writer, "location"u8, document.Path);
            writer.WriteStartArray("roles"u8);
            writer.WriteStringValue("analysisTarget"u8);
            writer.WriteEndArray();
            writer.WriteStartObject("hashes"u8);
            writer.WriteString("sha-256"u8, document.Sha256);
            writer.WriteEndObject();
            // A file may be named twice, as a file and below a folder; an artifact may not.
            writer.WriteStartObject("properties"u8);
            writer.WriteNumber("package"u8, (package ?? 0) + 1);
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.Flush();
        }
        return buffer;
    }
}
