using Footbridge.Tests;

namespace Footbridge.Cli.Tests;

/// <summary>The same files give the same bytes: in every process, on any number of threads, in any surroundings.</summary>
public sealed class SameBytesTests : IDisposable
{
    private readonly Footbridge _fb = new();

    public SameBytesTests()
    {
        var release = File.ReadAllText(ProjectFolder.PathOf("examples", "internap-1q13", "published.md"));
        // Tables, prose, statements that agree, and findings of several kinds in several files.
        (string From, string To)[] misprints =
        [
            ("44,392", "43,492"),
            ("$44.4 million", "$44.9 million"),
            ("up 11%", "down 11%"),
            (" 6,109 ", " 6,190 "),
            ("(7,438)", "7,438"),
            ("$(0.03)", "$(0.30)"),
        ];
        for (var file = 0; file < 12; file++)
        {
            var (from, to) = misprints[file % misprints.Length];
            var text = file % 4 == 0 ? release : release.Replace(from, to, StringComparison.Ordinal);
            _fb.With($"in/{file:00}.md", string.Concat(Enumerable.Repeat(text, 1 + file % 3)));
        }
    }

    public void Dispose() => _fb.Dispose();

    [Theory]
    [InlineData("json")]
    [InlineData("text")]
    public void A_folder_of_releases_gives_the_same_bytes_over_runs_and_thread_counts(string format)
    {
        var expected = Check(format, 1);
        Assert.Equal(1, expected.Code);
        Assert.True(expected.Bytes.Length > 0);
        foreach (var threads in new[] { 1, 2, 2, 7 })
        {
            Same(expected, Check(format, threads));
        }
    }

    [Fact]
    public void A_package_of_many_files_gives_the_same_bytes_over_runs()
    {
        string[] command = ["check", "in/00.md", "in/01.md", "in/02.md", "in/03.md", "--format", "json"];
        var expected = _fb.Run(command);
        Assert.True(expected.Bytes.Length > 0);
        for (var run = 0; run < 3; run++)
        {
            Same(expected, _fb.Run(command));
        }
    }

    [Theory]
    [InlineData("LC_ALL", "de_DE.UTF-8")]
    [InlineData("LC_ALL", "tr_TR.UTF-8")]
    [InlineData("TZ", "Pacific/Kiritimati")]
    [InlineData("DOTNET_TieredCompilation", "0")]
    [InlineData("DOTNET_gcServer", "1")]
    [InlineData("DOTNET_PROCESSOR_COUNT", "1")]
    public void Language_time_zone_and_runtime_settings_change_no_byte(string name, string value) =>
        Same(Check("json", 2), Check("json", 2, (name, value)));

    private Outcome Check(string format, int threads, params (string, string)[] environment) =>
        _fb.Run(["check", "in", "--format", format, "--threads", $"{threads}"], [], environment);

    private static void Same(Outcome expected, Outcome actual)
    {
        Assert.Equal(expected.Bytes, actual.Bytes);
        Assert.Equal(expected.Errors, actual.Errors);
        Assert.Equal(expected.Code, actual.Code);
    }
}
