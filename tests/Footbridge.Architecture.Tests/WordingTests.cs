using Footbridge.Tests;

namespace Footbridge.Architecture.Tests;

/// <summary>The project speaks of its subject, and knows no machine but the one it runs on.</summary>
public class WordingTests
{
    private static readonly string[] s_folders = ["src", "tests", "bench", "specs", "docs", "examples", ".ci"];

    private static readonly string[] s_kinds = [".cs", ".csproj", ".md", ".props", ".sh", ".txt", ".json"];

    [Fact]
    public void No_file_holds_a_path_of_some_machine()
    {
        // Put together here, so that this file does not hold them.
        string[] paths = ["/wo" + "rk/", "/ho" + "me/", "/Us" + "ers/", @":\Us" + @"ers\", "/tm" + "p/"];
        AssertNone(TextFiles(), paths);
    }

    [Fact]
    public void Only_tests_and_measurements_know_the_documents_beside_the_project() =>
        AssertNone(
            TextFiles()
                .Where(path =>
                    !path.StartsWith("tests/", StringComparison.Ordinal) && !path.StartsWith("bench/", StringComparison.Ordinal)
                ),
            ["../sha" + "red", "sha" + "red/corpus", "sha" + "red/seed", "sha" + "red/design"]
        );

    private static void AssertNone(IEnumerable<string> files, string[] words)
    {
        var faults = (
            from path in files
            let text = File.ReadAllText(ProjectFolder.PathOf(path))
            from word in words
            where text.Contains(word, StringComparison.Ordinal)
            select $"{path} contains {word}"
        ).ToArray();
        Assert.True(faults.Length == 0, string.Join('\n', faults));
    }

    private static IEnumerable<string> TextFiles() =>
        s_folders
            .Select(folder => ProjectFolder.PathOf(folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(ProjectFolder.Root))
            .Select(path => Path.GetRelativePath(ProjectFolder.Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or "BenchmarkDotNet.Artifacts"))
            .Where(path => s_kinds.Contains(Path.GetExtension(path)) || path == ".ci/run");
}
