namespace Footbridge.Writing.Sarif;

/// <summary>Paths as URIs: relative paths stay relative, so that a log says nothing of the machine.</summary>
internal static class SarifUri
{
    /// <summary>The URI of a path as given on the command line.</summary>
    public static string Of(string path)
    {
        if (Path.DirectorySeparatorChar != '/')
        {
            path = path.Replace(Path.DirectorySeparatorChar, '/');
        }
        var rooted = Path.IsPathRooted(path);
        var segments = path.Split('/').Where(static segment => segment.Length > 0 && segment != ".").Select(Uri.EscapeDataString);
        return (rooted ? "file:///" : "") + string.Join('/', segments);
    }

    /// <summary>True for a relative URI that does not leave the folder that it starts from.</summary>
    public static bool IsBelowRoot(string uri) =>
        !uri.StartsWith("file:", StringComparison.Ordinal) && !uri.Split('/').Contains("..", StringComparer.Ordinal);
}
