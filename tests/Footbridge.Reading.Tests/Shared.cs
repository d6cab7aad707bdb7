namespace Footbridge.Reading.Tests;

/// <summary>Real documents that lie beside the repository. They are not part of it: tests that need them skip without them.</summary>
internal static class Shared
{
    internal static string Folder(string name)
    {
        var root = Environment.GetEnvironmentVariable("FOOTBRIDGE_SHARED") ?? Beside();
        var folder = root is null ? null : Path.Combine(root, name);
        if (folder is null || !Path.Exists(folder))
        {
            Assert.Skip($"The folder of real documents is not here: shared/{name}.");
        }
        return folder!;
    }

    /// <summary>Every Markdown and text file of the corpus, and the one that hides text in HTML.</summary>
    internal static IEnumerable<string> TextFiles() =>
        Directory
            .EnumerateFiles(Folder("corpus"), "*", SearchOption.AllDirectories)
            .Where(path =>
                path.EndsWith(".md", StringComparison.Ordinal)
                || path.EndsWith(".txt", StringComparison.Ordinal)
                || path.Contains("aegon", StringComparison.Ordinal)
            )
            .Append(Path.Combine(Folder("seed"), "internap-1q13.txt"))
            .Order(StringComparer.Ordinal);

    private static string? Beside()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Footbridge.slnx")))
            {
                return Path.Combine(folder.FullName, "..", "shared");
            }
        }
        return null;
    }
}
