using System.Text.Json;

namespace Footbridge.Cli.Tests;

public sealed class OtherCommandsTests : IDisposable
{
    private readonly Footbridge _fb = new();

    public void Dispose() => _fb.Dispose();

    [Fact]
    public void Rules_lists_every_code()
    {
        var run = _fb.Run("rules");
        Assert.Equal((0, ""), (run.Code, run.Errors));
        foreach (var code in new[] { "FB101", "FB102", "FB901", "FB902", "FB903", "FB904" })
        {
            Assert.Contains(code, run.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("FB101")]
    [InlineData("fb101")]
    [InlineData("column-does-not-foot")]
    public void Explain_takes_code_or_name(string name)
    {
        var run = _fb.Run("explain", name);
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.StartsWith("FB101 column-does-not-foot (error)\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Version_is_one_line() => Assert.Matches("^footbridge [0-9]+\\.[0-9]+\\.[0-9]+\n$", _fb.Run("--version").Output);

    [Theory]
    [InlineData("--help")]
    [InlineData("check --help")]
    [InlineData("why -h")]
    public void Help_goes_to_standard_output(string line)
    {
        var run = _fb.Run(line.Split(' '));
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Contains("Usage:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_json_lists_documents_and_figures()
    {
        _fb.With("release.txt", "Revenue was $69.7 million.\n");
        var figures = JsonDocument.Parse(_fb.Run("show", "release.txt", "figures", "--format", "json").Bytes).RootElement;
        Assert.Equal("footbridge/show/1", figures.GetProperty("schema").GetString());
        Assert.Equal("$69.7 million", figures.GetProperty("figures")[0].GetProperty("text").GetString());
        var tables = JsonDocument.Parse(_fb.Run("show", "release.txt", "tables", "--format", "json").Bytes).RootElement;
        Assert.Empty(tables.GetProperty("tables").EnumerateArray());
    }

    [Fact]
    public void Show_json_lists_claims()
    {
        _fb.With("release.txt", "Revenue was $69.7 million.\n");
        var run = _fb.Run("show", "release.txt", "claims", "--format", "json");
        Assert.Equal((0, ""), (run.Code, run.Errors));
        var shown = JsonDocument.Parse(run.Bytes).RootElement;
        Assert.Equal(JsonValueKind.Array, shown.GetProperty("claims").ValueKind);
        Assert.Single(shown.GetProperty("figures").EnumerateArray());
    }

    [Fact]
    public void Show_lists_claims_with_their_count_first()
    {
        var run = _fb.With("release.txt", "Revenue was $69.7 million.\n").Run("show", "release.txt", "claims");
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Matches("^[0-9,]+ claims?: ", run.Output);
    }

    [Fact]
    public void Why_and_show_read_the_rest_of_a_package_too()
    {
        _fb.With("a.md", "| (in thousands) | 2013 |\n|---|--:|\n| Revenue | 69,699 |\n").With("b.md", "Revenue was $69.7 million.\n");
        Assert.StartsWith("b.md:1:13  ", _fb.Run("why", "b.md", "$69.7 million", "--with", "a.md").Output, StringComparison.Ordinal);
        // A place with a path means that file alone.
        var why = _fb.Run("why", "b.md", "a.md:3:13", "--with", "a.md").Output;
        Assert.StartsWith("a.md:3:13  \"69,699\"", why, StringComparison.Ordinal);
        var shown = JsonDocument.Parse(_fb.Run("show", "b.md", "figures", "--with", "a.md", "--format", "json").Bytes).RootElement;
        Assert.Equal(
            ["b.md", "a.md"],
            shown.GetProperty("documents").EnumerateArray().Select(document => document.GetProperty("path").GetString())
        );
        _fb.Run("why", "b.md", "$69.7 million", "--with", "c.md").Refused("c.md");
    }

    [Theory]
    [InlineData("$69.7 million")]
    [InlineData("1:13")]
    [InlineData("69.7 million")]
    public void Why_shows_the_figure_that_is_meant(string query)
    {
        var run = _fb.With("release.txt", "Revenue was $69.7 million.\n").Run("why", "release.txt", query);
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.StartsWith("release.txt:1:13  \"$69.7 million\"\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Why_names_the_nearest_figure_when_none_is_meant()
    {
        var line = _fb.With("release.txt", "Revenue was $69.7 million.\n")
            .Run("why", "release.txt", "$67.9 million")
            .Refused("release.txt");
        Assert.Contains("\"$69.7 million\" at 1:13", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_of_the_rules_are_written_into_a_folder()
    {
        Directory.CreateDirectory(_fb.At("rules"));
        Assert.Equal(0, _fb.Run("rules", "--write-docs", "rules").Code);
        Assert.StartsWith("# FB101 column-does-not-foot\n", File.ReadAllText(_fb.At("rules/FB101.md")), StringComparison.Ordinal);
        _fb.Run("rules", "--write-docs", "missing").Refused("missing");
    }
}
