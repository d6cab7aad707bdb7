using System.Text;
using Footbridge.Core.Ties;

namespace Footbridge.Writing.Json;

/// <summary>
/// What was read, as JSON: schema "footbridge/show/1" (docs/schema/show-1.schema.json). Its items have the shapes of
/// <see cref="CheckJson"/>.
/// </summary>
public static class ShowJson
{
    /// <summary>The name of the schema.</summary>
    public const string SchemaName = "footbridge/show/1";

    /// <summary>Writes the documents and their tables.</summary>
    public static void Tables(Stream output, Proof proof)
    {
        var shapes = new ProofJson(proof, package: null);
        Write(output, shapes, ("tables", shapes.Tables()));
    }

    /// <summary>Writes the documents and their figures.</summary>
    public static void Figures(Stream output, Proof proof)
    {
        var shapes = new ProofJson(proof, package: null);
        Write(output, shapes, ("figures", shapes.Figures()));
    }

    /// <summary>Writes the documents, the claims of their prose, and the figures and ties that claims refer to.</summary>
    public static void Claims(Stream output, Proof proof)
    {
        var shapes = new ProofJson(proof, package: null);
        Write(output, shapes, ("figures", shapes.Figures()), ("ties", shapes.Ties()), ("claims", shapes.Claims()));
    }

    private static void Write(Stream output, ProofJson shapes, params ReadOnlySpan<(string Name, PooledBuffer Items)> sections)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write("{\n  \"schema\": \""u8);
        output.Write(Encoding.UTF8.GetBytes(SchemaName));
        output.Write("\",\n  \"documents\": "u8);
        Array(output, shapes.Documents());
        foreach (var (name, items) in sections)
        {
            output.Write(",\n  \""u8);
            output.Write(Encoding.UTF8.GetBytes(name));
            output.Write("\": "u8);
            Array(output, items);
        }
        output.Write("\n}\n"u8);
    }

    private static void Array(Stream output, PooledBuffer items)
    {
        if (items.Length == 0)
        {
            output.Write("[]"u8);
            return;
        }
        output.Write("[\n    "u8);
        output.Write(items.Written);
        output.Write("\n  ]"u8);
        items.Dispose();
    }
}
