namespace Footbridge.Core.Packages;

/// <summary>A file that a package was read from.</summary>
/// <param name="Path">Relative to the package's folder, with forward slashes.</param>
/// <param name="Sha256">Lower-case hexadecimal SHA-256 of its bytes.</param>
public sealed record PackageSource(string Path, string Sha256);
