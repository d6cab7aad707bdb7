namespace Footbridge.Checking.Tests.Figures;

/// <summary>Finds the folder with real documents that stands beside the project, or skips the test.</summary>
internal static class Shared
{
    public static string PathOf(string relative)
    {
        var path = Path.Combine(Root() ?? "", relative);
        if (!Path.Exists(path))
        {
            Assert.Skip($"'{relative}' is not beside the project (set FOOTBRIDGE_SHARED to its folder).");
        }
        return path;
    }

    private static string? Root()
    {
        if (Environment.GetEnvironmentVariable("FOOTBRIDGE_SHARED") is { Length: > 0 } named)
        {
            return named;
        }
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Footbridge.slnx")))
            {
                return Path.Combine(folder.Parent?.FullName ?? "", "shared");
            }
        }
        return null;
    }
}
