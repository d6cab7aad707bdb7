using Footbridge.Core.Ties;

namespace Footbridge.Writing.Json;

/// <summary>What was read, as JSON: schema "footbridge/show/1". Its items have the shapes of <see cref="CheckJson"/>.</summary>
public static class ShowJson
{
    /// <summary>Writes the documents and their tables.</summary>
    public static void Tables(Stream output, Proof proof) => Write(output, proof, "tables"u8, new ProofJson(proof, package: null).Tables());

    /// <summary>Writes the documents and their figures.</summary>
    public static void Figures(Stream output, Proof proof) =>
        Write(output, proof, "figures"u8, new ProofJson(proof, package: null).Figures());

    private static void Write(Stream output, Proof proof, ReadOnlySpan<byte> name, PooledBuffer items)
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
