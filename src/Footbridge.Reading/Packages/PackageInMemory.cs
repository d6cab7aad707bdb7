using System.Text;

namespace Footbridge.Reading.Packages;

/// <summary>A package whose files are not on a disk.</summary>
/// <param name="files">The bytes of each file by its path.</param>
public sealed class PackageInMemory(IReadOnlyDictionary<string, byte[]> files) : PackageFiles
{
    /// <inheritdoc/>
    public override string Name => "the package";

    /// <summary>A package of texts, in UTF-8.</summary>
    public static PackageInMemory OfTexts(IEnumerable<KeyValuePair<string, string>> texts) =>
        new(texts.ToDictionary(pair => pair.Key, pair => Encoding.UTF8.GetBytes(pair.Value), StringComparer.Ordinal));

    /// <inheritdoc/>
    public override PackageFile Read(string path, int maxBytes) =>
        !files.TryGetValue(path, out var bytes) ? PackageFile.Missing
        : bytes.Length > maxBytes ? TooLarge(maxBytes)
        : PackageFile.Of(bytes);

    /// <inheritdoc/>
    public override IReadOnlyList<string> TopNames() => [.. files.Keys.Where(path => !path.Contains('/')).Order(StringComparer.Ordinal)];
}
