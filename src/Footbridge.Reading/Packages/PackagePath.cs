namespace Footbridge.Reading.Packages;

/// <summary>Paths that a package's files name.</summary>
internal static class PackagePath
{
    /// <summary>What is wrong with a path; null for one that stays inside the package.</summary>
    internal static string? Fault(string path) =>
        path.Length == 0 ? "is empty"
        : path.Length > 255 ? "is too long"
        : path.Any(character => char.IsControl(character) || character is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|')
            ? "holds a character that a path must not have"
        : path[0] == '/' || path.Split('/').Any(part => part is "" or "." or "..") ? "leads out of the package"
        : null;

    /// <summary>What to write instead.</summary>
    internal const string Remedy = "write the path from the package's folder, with forward slashes";
}
