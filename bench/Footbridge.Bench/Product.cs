using System.Collections.Immutable;
using Footbridge.Checking;
using Footbridge.Core.Documents;
using Footbridge.Core.Ties;
using Footbridge.Reading;
using Footbridge.Writing;
using Footbridge.Writing.Json;

namespace Footbridge.Bench;

/// <summary>The product as its user sees it. All measurements go through here.</summary>
internal static class Product
{
    /// <summary>Reads a file; a refused one has no documents.</summary>
    public static ImmutableArray<Document> Read(string path, byte[] bytes) => DocumentReader.Read(path, bytes).Documents;

    /// <summary>Checks a package.</summary>
    public static Proof Check(ImmutableArray<Document> documents) => ReleaseCheck.Run(documents);

    /// <summary>Writes a proof as JSON.</summary>
    public static void WriteJson(Proof proof, Stream stream)
    {
        var format = new CheckJson();
        using var parts = new CheckParts(format);
        parts.Add(format.Render(proof, null));
        format.Write(stream, parts);
    }

    /// <summary>Reads and checks a file.</summary>
    public static Proof Check(string path, byte[] bytes) => Check(Read(path, bytes));
}
