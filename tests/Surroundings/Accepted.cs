namespace Footbridge.Tests;

/// <summary>Files that hold what a program once wrote and a person accepted. FOOTBRIDGE_ACCEPT=1 accepts what it writes now.</summary>
internal static class Accepted
{
    /// <summary>True when this run rewrites the files.</summary>
    public static bool Rewrite { get; } = Environment.GetEnvironmentVariable("FOOTBRIDGE_ACCEPT") == "1";

    /// <summary>Compares a file with what it should hold; writes it instead when this run accepts.</summary>
    public static void Compare(string path, string actual)
    {
        var name = Path.GetRelativePath(ProjectFolder.Root, path).Replace('\\', '/');
        var expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null;
        if (expected == actual)
        {
            return;
        }
        if (Rewrite)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }
        Assert.Fail(
            (expected is null ? $"{name} is missing." : $"{name} is stale. {FirstDifference(expected, actual)}")
                + " Look at it, and accept it by running the test with FOOTBRIDGE_ACCEPT=1."
        );
    }

    private static string FirstDifference(string expected, string actual)
    {
        var before = expected.Split('\n');
        var now = actual.Split('\n');
        var line = 0;
        while (line < before.Length && line < now.Length && before[line] == now[line])
        {
            line++;
        }
        string At(string[] lines) => line < lines.Length ? lines[line] : "(end)";
        return $"Line {line + 1} was\n  {At(before)}\nand is now\n  {At(now)}\n";
    }
}
