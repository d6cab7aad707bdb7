namespace Footbridge.Measure.Tests;

/// <summary>The folder of real documents that may stand beside the project.</summary>
internal static class Shared
{
    /// <summary>A folder of it; the test is skipped where it is absent.</summary>
    public static string Folder(string path)
    {
        var found = Path.Combine(Root() ?? "absent", path);
        if (!Directory.Exists(found))
        {
            Assert.Skip($"shared/{path} is absent: it stands beside the project, or where FOOTBRIDGE_SHARED says.");
        }
        return found;
    }

    private static string? Root()
    {
        if (Environment.GetEnvironmentVariable("FOOTBRIDGE_SHARED") is { Length: > 0 } given)
        {
            return given;
        }
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Footbridge.slnx")))
        {
            folder = folder.Parent;
        }
        return folder?.Parent is { } parent ? Path.Combine(parent.FullName, "shared") : null;
    }
}
