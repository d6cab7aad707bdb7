namespace Footbridge.Cli.Inputs;

/// <summary>A file that governs documents: beside them, or in a folder above them up to the one that the program runs in.</summary>
internal static class NearestFile
{
    /// <summary>The path of the nearest file of that name, as a user would write it; null when there is none.</summary>
    public static string? Find(string document, string name)
    {
        var folder = FolderOf(document);
        var top = Path.GetFullPath(".");
        for (var here = Path.GetFullPath(folder.Length == 0 ? "." : folder); ; )
        {
            var path = Path.Combine(folder, name);
            if (File.Exists(path))
            {
                return path;
            }
            var isBelow =
                here.Length > top.Length
                && here.StartsWith(Path.TrimEndingDirectorySeparator(top) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
            if (!isBelow)
            {
                return null;
            }
            here = Path.GetDirectoryName(here)!;
            folder = Path.GetRelativePath(top, here);
            folder = folder == "." ? "" : folder;
        }
    }

    /// <summary>The folder of a document; the working folder for standard input.</summary>
    public static string FolderOf(string document) => document == InputArguments.StandardInput ? "" : Path.GetDirectoryName(document) ?? "";
}
