using System.Collections.Immutable;
using System.Security.Cryptography;
using Footbridge.Core.Packages;

namespace Footbridge.Reading.Packages;

/// <summary>Reads the files of a package, keeps the hash of each, and reports those that cannot be had.</summary>
internal sealed class PackageSources(PackageFiles files, ProblemList problems)
{
    /// <summary>The largest file of declarations or text.</summary>
    internal const int MostTextBytes = 1024 * 1024;

    /// <summary>The largest file of data.</summary>
    internal const int MostDataBytes = 256 * 1024 * 1024;

    private readonly SortedDictionary<string, string> _hashes = new(StringComparer.Ordinal);
    private ImmutableArray<string> _topNames;

    internal ImmutableArray<PackageSource> Read => [.. _hashes.Select(pair => new PackageSource(pair.Key, pair.Value))];

    /// <summary>The names of the files at the top of the package.</summary>
    internal ImmutableArray<string> TopNames => _topNames.IsDefault ? _topNames = [.. files.TopNames()] : _topNames;

    /// <summary>The bytes of a file that need not be there; null when it is not, or a problem was reported.</summary>
    internal byte[]? Bytes(string path, int maxBytes) => Open(path, maxBytes, new PackagePlace(path)).Bytes;

    /// <summary>The bytes of a file that must be there; null when a problem was reported.</summary>
    /// <param name="path">Relative to the package.</param>
    /// <param name="maxBytes">A larger file is refused.</param>
    /// <param name="named">Where the file is asked for; null when every package has it.</param>
    internal byte[]? RequiredBytes(string path, int maxBytes, PackagePlace? named = null)
    {
        var file = Open(path, maxBytes, named ?? new PackagePlace(path));
        if (file.IsMissing)
        {
            var near = NearWord.Of(path, TopNames);
            var remedy =
                near is not null ? $"there is {Quoted.Text(near)}: rename it"
                : named is null ? "add the file"
                : "add the file, or name another";
            if (named is null)
            {
                problems.Error(new PackagePlace(path), "there is no such file", remedy);
            }
            else
            {
                problems.Error(named, $"there is no file {Quoted.Text(path)}", near is null ? remedy : $"write {near}");
            }
        }
        return file.Bytes;
    }

    /// <summary>The text of a file; null when it is not there, or a problem was reported.</summary>
    internal string? Text(string path) => Bytes(path, MostTextBytes) is { } bytes ? PackageText.Decode(path, bytes, problems) : null;

    /// <summary>The text of a file that must be there; null when a problem was reported.</summary>
    internal string? RequiredText(string path, PackagePlace? named = null) =>
        RequiredBytes(path, MostTextBytes, named) is { } bytes ? PackageText.Decode(path, bytes, problems) : null;

    private PackageFile Open(string path, int maxBytes, PackagePlace place)
    {
        var file = files.Read(path, maxBytes);
        if (file.Refusal is { } refusal)
        {
            problems.Error(place, place.File == path ? refusal : $"{Quoted.Text(path)} {refusal}", file.Remedy!);
        }
        if (file.Bytes is { } bytes)
        {
            _hashes[path] = Convert.ToHexStringLower(SHA256.HashData(bytes));
        }
        return file;
    }
}
