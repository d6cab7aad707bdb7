namespace Footbridge.Reading.Tests.Html;

/// <summary>Real documents, where they are at hand.</summary>
internal static class Shared
{
    public static string? Folder { get; } = Find();

    /// <summary>HTML documents of the corpus; skips the test when there are none.</summary>
    public static IEnumerable<string> HtmlFiles()
    {
        if (Folder is null)
        {
            Assert.Skip("The shared documents are not here: set FOOTBRIDGE_SHARED to their folder.");
        }
        return Directory
            .EnumerateFiles(Path.Combine(Folder!, "corpus"), "*.html", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal);
    }

    private static string? Find()
    {
        var given = Environment.GetEnvironmentVariable("FOOTBRIDGE_SHARED");
        if (!string.IsNullOrEmpty(given) && Directory.Exists(given))
        {
            return given;
        }
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Footbridge.slnx")))
            {
                var shared = Path.Combine(folder.FullName, "..", "shared");
                return Directory.Exists(Path.Combine(shared, "corpus")) ? shared : null;
            }
        }
        return null;
    }
}
