using System.Text.Json;

namespace Footbridge.Cli.Tests;

/// <summary>SARIF and GitHub annotations through the process.</summary>
public sealed class FindingFormatsTests : IDisposable
{
    private const string Broken = """
        # Results

        | (in thousands) | 1Q 2013 | 1Q 2012 |
        |---|--:|--:|
        | Services | 44,392 | 39,938 |
        | Products | 25,307 | 27,090 |
        | Total revenue | 69,699 | 67,082 |

        """;

    private readonly Footbridge _fb = new();

    public void Dispose() => _fb.Dispose();

    [Fact]
    public void Sarif_goes_to_standard_output_or_to_a_file_and_the_exit_code_stays()
    {
        _fb.With("broken.md", Broken);
        var run = _fb.Run("check", "broken.md", "--format", "sarif", "-o", "out.sarif");
        Assert.Equal((1, ""), (run.Code, run.Errors));
        Assert.Equal(run.Bytes, File.ReadAllBytes(_fb.At("out.sarif")));
        var log = JsonDocument.Parse(run.Bytes).RootElement;
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        var result = log.GetProperty("runs")[0].GetProperty("results")[0];
        Assert.Equal("FB101", result.GetProperty("ruleId").GetString());
        Assert.Equal(0, _fb.Run("check", "broken.md", "--format", "sarif", "--exit-zero").Code);
    }

    [Fact]
    public void A_log_says_which_file_could_not_be_read()
    {
        var run = _fb.With("in/a.md", Broken).With("in/b.md", "").Run("check", "in", "--format", "sarif");
        Assert.Equal(2, run.Code);
        var invocation = JsonDocument.Parse(run.Bytes).RootElement.GetProperty("runs")[0].GetProperty("invocations")[0];
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Contains("in/b.md", invocation.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sarif")]
    [InlineData("github")]
    public void The_output_does_not_depend_on_the_number_of_threads(string format)
    {
        for (var file = 0; file < 20; file++)
        {
            _fb.With($"in/{file:00}.md", Broken.Replace("27,090", $"27,{file:000}", StringComparison.Ordinal));
        }
        var expected = _fb.Run("check", "in", "--format", format, "--threads", "1");
        Assert.Equal(1, expected.Code);
        Assert.Equal(expected.Bytes, _fb.Run("check", "in", "--format", format, "--threads", "7").Bytes);
    }

    [Fact]
    public void An_annotation_stands_at_the_line_of_the_figure()
    {
        var run = _fb.With("broken.md", Broken).Run("check", "broken.md", "--format", "github");
        Assert.Equal((1, ""), (run.Code, run.Errors));
        Assert.Matches(
            @"^::error file=broken\.md,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=FB101 column-does-not-foot::",
            run.Output
        );
    }
}
