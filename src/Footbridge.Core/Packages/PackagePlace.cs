using System.Globalization;

namespace Footbridge.Core.Packages;

/// <summary>Where in a package something is written. It is a place in a source file, never a figure's place in a release.</summary>
/// <param name="File">Path of the file, relative to the package's folder, with forward slashes.</param>
/// <param name="Line">One-based; 0 when the file as a whole is meant.</param>
/// <param name="Column">One-based; 0 when the line as a whole is meant.</param>
public sealed record PackagePlace(string File, int Line = 0, int Column = 0)
{
    /// <summary>"statements.yaml:14:9", "facts.csv:3", "release.yaml".</summary>
    public override string ToString() =>
        Line == 0 ? File
        : Column == 0 ? string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}")
        : string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");
}
