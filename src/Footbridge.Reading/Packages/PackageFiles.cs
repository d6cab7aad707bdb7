using System.Globalization;

namespace Footbridge.Reading.Packages;

/// <summary>The files of a package by their paths: those of a folder, or of memory.</summary>
public abstract class PackageFiles
{
    /// <summary>What the package is called where it is meant as a whole.</summary>
    public abstract string Name { get; }

    /// <summary>Reads one file. It never throws for what the file is.</summary>
    /// <param name="path">Relative to the package, with forward slashes, without "." and "..".</param>
    /// <param name="maxBytes">A larger file is refused.</param>
    public abstract PackageFile Read(string path, int maxBytes);

    /// <summary>The names of the files at the top of the package, in ordinal order.</summary>
    public abstract IReadOnlyList<string> TopNames();

    /// <summary>The refusal of a file beyond the bound.</summary>
    protected static PackageFile TooLarge(int maxBytes) =>
        PackageFile.Refused(
            string.Create(CultureInfo.InvariantCulture, $"is larger than {maxBytes / (1024 * 1024)} MB"),
            "leave out what the release does not need"
        );
}
