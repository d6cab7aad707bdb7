using System.Collections.Immutable;
using Footbridge.Checking;
using Footbridge.Core.Documents;
using Footbridge.Core.Ties;
using Footbridge.Reading;

namespace Footbridge.Measure;

/// <summary>The product as its user sees it. All measurements go through here.</summary>
internal static class Product
{
    /// <summary>Reads a file; a refused one has no documents.</summary>
    public static ImmutableArray<Document> Read(string path, byte[] bytes) =>
        DocumentReader.Read(path, bytes).Documents;

    /// <summary>Checks a package.</summary>
    public static Proof Check(ImmutableArray<Document> documents) => ReleaseCheck.Run(documents);

    /// <summary>Writes a proof as JSON; null while the product has no JSON to write.</summary>
    public static Action<Proof, Stream>? WriteJson => null;

    /// <summary>Reads and checks a file.</summary>
    public static Proof Check(string path, byte[] bytes) => Check(Read(path, bytes));
}
