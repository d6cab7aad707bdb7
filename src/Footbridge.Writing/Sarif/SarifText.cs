using System.Text.Json;
using Footbridge.Core.Findings;

namespace Footbridge.Writing.Sarif;

/// <summary>Words of a log. What a document says stays words: it makes no placeholder and no link.</summary>
internal static class SarifText
{
    public static ReadOnlySpan<byte> Level(Severity severity) =>
        severity switch
        {
            Severity.Error => "error"u8,
            Severity.Warning => "warning"u8,
            _ => "note"u8,
        };

    public static void Message(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text"u8, Escaped(text));
        writer.WriteEndObject();
    }

    /// <summary>Plain text of a message: a brace is doubled, and where brackets could be taken for a link they are escaped.</summary>
    public static string Escaped(string text)
    {
        var escaped = text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
        return escaped.Contains("](", StringComparison.Ordinal)
            ? escaped.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal)
            : escaped;
    }
}
