using Footbridge.Core.Ties;

namespace Footbridge.Writing.Json;

/// <summary>What was read, as JSON: schema "footbridge/show/1". Its items have the shapes of <see cref="CheckJson"/>.</summary>
public static class ShowJson
{
    /// <summary>Writes the documents and their tables.</summary>
    public static void Tables(Stream output, Proof proof) =>
        Write(output, proof, "tables"u8, new ProofJson(proof, package: null).Tables());

    /// <summary>Writes the documents and their figures.</summary>
    public static void Figures(Stream output, Proof proof) =>
        Write(output, proof, "figures"u8, new ProofJson(proof, package: null).Figures());

    private static void Write(
        Stream output,
        Proof proof,
        ReadOnlySpan<byte> name,
        ReadOnlyMemory<byte> items
    )
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write("{\n  \"schema\": \"footbridge/show/1\",\n  \"documents\": "u8);
        Array(output, new ProofJson(proof, package: null).Documents());
        output.Write(",\n  \""u8);
        output.Write(name);
        output.Write("\": "u8);
        Array(output, items);
        output.Write("\n}\n"u8);
    }

    private static void Array(Stream output, ReadOnlyMemory<byte> items)
    {
        if (items.IsEmpty)
        {
            output.Write("[]"u8);
            return;
        }
        output.Write("[\n    "u8);
        output.Write(items.Span);
        output.Write("\n  ]"u8);
    }
}
