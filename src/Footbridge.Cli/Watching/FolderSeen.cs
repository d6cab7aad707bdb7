using System.Globalization;
using System.IO.Enumeration;
using System.Text;

namespace Footbridge.Cli.Watching;

/// <summary>The files of a package with their sizes and times, to see whether one has changed.</summary>
internal static class FolderSeen
{
    /// <summary>What stands in <paramref name="folder"/>; hidden files and what stands in <paramref name="output"/> do not count.</summary>
    public static string Of(string folder, string output)
    {
        var excluded = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        var files = new FileSystemEnumerable<string>(
            Path.GetFullPath(folder),
            (ref FileSystemEntry entry) =>
                string.Create(CultureInfo.InvariantCulture, $"{entry.ToFullPath()}|{entry.Length}|{entry.LastWriteTimeUtc.UtcTicks}\n"),
            new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }
        )
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref FileSystemEntry entry) =>
                (entry.Attributes & FileAttributes.ReparsePoint) == 0 && entry.ToFullPath() != excluded,
        };
        try
        {
            return files.Order(StringComparer.Ordinal).Aggregate(new StringBuilder("."), (state, file) => state.Append(file)).ToString();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The folder is gone, or being replaced: that is a state like another, and building tells what is wrong.
            return error.GetType().Name;
        }
    }
}
