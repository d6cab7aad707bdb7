using System.IO.Compression;
using Footbridge.Tests;

namespace Footbridge.Cli.Tests;

/// <summary>A workpaper as the process writes it.</summary>
public sealed class WorkpaperTests : IDisposable
{
    private readonly Footbridge _fb = new Footbridge().With(
        "release.md",
        File.ReadAllText(ProjectFolder.PathOf("examples", "internap-1q13", "published.md"))
    );

    public void Dispose() => _fb.Dispose();

    [Fact]
    public void It_is_written_beside_the_report_and_the_exit_code_stays()
    {
        var run = _fb.Run("check", "release.md", "-o", "paper.xlsx", "-o", "paper.json");
        Assert.Equal((1, ""), (run.Code, run.Errors));
        Assert.StartsWith("405 financial figures", run.Output);
        using var zip = ZipFile.OpenRead(_fb.At("paper.xlsx"));
        Assert.Contains(zip.Entries, entry => entry.FullName == "xl/workbook.xml");
        // No macro, nothing embedded, nothing outside.
        Assert.All(zip.Entries, entry => Assert.Matches(@"\.(xml|rels)$", entry.FullName));
    }

    [Theory]
    [InlineData("TZ", "Pacific/Kiritimati")]
    [InlineData("LC_ALL", "de_DE.UTF-8")]
    public void It_has_the_same_bytes_everywhere(string name, string value)
    {
        _fb.Run("check", "release.md", "-o", "one.xlsx");
        _fb.Run(["check", "release.md", "-o", "two.xlsx"], input: [], [(name, value)]);
        Assert.Equal(File.ReadAllBytes(_fb.At("one.xlsx")), File.ReadAllBytes(_fb.At("two.xlsx")));
    }

    [Fact]
    public void Several_releases_are_refused_before_anything_is_written()
    {
        _fb.With("in/a.md", "Revenue was $69.7 million.\n").With("in/b.md", "Revenue was $69.7 million.\n");
        _fb.Run("check", "in", "-o", "paper.xlsx", "-o", "all.json").Refused("paper.xlsx");
        Assert.False(File.Exists(_fb.At("paper.xlsx")) || File.Exists(_fb.At("all.json")));
    }
}
