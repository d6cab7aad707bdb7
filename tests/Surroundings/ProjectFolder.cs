namespace Footbridge.Tests;

/// <summary>The folder that holds the solution, and what stands in and beside it.</summary>
internal static class ProjectFolder
{
    /// <summary>The folder of Footbridge.slnx.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path inside the project, in the form of this machine.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>
    /// A file of the collection of real documents that may stand beside the project. Skips the running test when it does not.
    /// FOOTBRIDGE_SHARED names the collection when it stands elsewhere.
    /// </summary>
    public static string SharedOrSkip(params string[] parts)
    {
        var folder = Environment.GetEnvironmentVariable("FOOTBRIDGE_SHARED") ?? Path.Combine(Root, "..", "shared");
        var path = Path.Combine([folder, .. parts]);
        Assert.SkipUnless(Path.Exists(path), $"needs {string.Join('/', parts)} in ../shared");
        return path;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Footbridge.slnx")))
            {
                return folder.FullName;
            }
        }
        throw new InvalidOperationException($"Footbridge.slnx is in no folder above {AppContext.BaseDirectory}.");
    }
}
