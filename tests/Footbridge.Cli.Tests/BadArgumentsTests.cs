namespace Footbridge.Cli.Tests;

public sealed class BadArgumentsTests : IDisposable
{
    private readonly Footbridge _fb = new Footbridge().With("release.md", "Revenue was $69.7 million.\n");

    public void Dispose() => _fb.Dispose();

    [Theory]
    [InlineData("check", "check")]
    [InlineData("chekc release.md", "chekc")]
    [InlineData("", "name a command")]
    [InlineData("check release.md --frobnicate", "--frobnicate")]
    [InlineData("check release.md --format", "--format")]
    [InlineData("check release.md --format xml", "xml")]
    [InlineData("check release.md . -o out.xlsx", "out.xlsx: holds one package, and 2")]
    [InlineData("check release.md . -o out.html", "out.html: holds one package, and 2")]
    [InlineData("check release.md -o out", "out")]
    [InlineData("check release.md -o missing/out.json", "missing/out.json")]
    [InlineData("check release.md -o a.json -o a.json", "a.json")]
    [InlineData("check release.md --select FB999", "FB999")]
    [InlineData("check release.md --ignore nonsense", "nonsense")]
    [InlineData("check release.md --fail-on sometimes", "sometimes")]
    [InlineData("check release.md --min-coverage 101", "101")]
    [InlineData("check release.md --min-coverage -1", "-1")]
    [InlineData("check release.md --min-coverage x", "x")]
    [InlineData("check release.md --threads 0", "0")]
    [InlineData("check release.md --threads many", "many")]
    [InlineData("check release.md -q -v", "-q")]
    [InlineData("show release.md", "show")]
    [InlineData("show release.md sentences", "sentences")]
    [InlineData("show release.md tables --format html", "html")]
    [InlineData("show missing.md tables", "missing.md")]
    [InlineData("why release.md", "why")]
    [InlineData("why missing.md 1", "missing.md")]
    [InlineData("why release.md 123456789", "123456789")]
    [InlineData("explain FB999", "FB999")]
    [InlineData("explain", "explain")]
    public void Are_one_line_with_exit_code_2(string line, string subject) =>
        _fb.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Refused(subject);

    [Fact]
    public void An_output_that_is_also_an_input_is_refused()
    {
        _fb.With("in.txt", "Revenue was $69.7 million.\n");
        _fb.Run("check", "in.txt", "-o", "./in.txt").Refused("./in.txt");
        Assert.Equal("Revenue was $69.7 million.\n", File.ReadAllText(_fb.At("in.txt")));
    }

    [Fact]
    public void A_name_cannot_break_the_line()
    {
        var line = _fb.Run("check", "a\nb\u001b[31m.md").Refused("no such file");
        Assert.DoesNotContain('\u001b', line);
    }

    [Fact]
    public void A_name_may_start_with_a_sign()
    {
        _fb.With("@list", "Revenue was $69.7 million.\n").With("-x", "Revenue was $69.7 million.\n");
        Assert.Equal((0, ""), Code(_fb.Run("check", "@list")));
        Assert.Equal((0, ""), Code(_fb.Run("check", "--", "-x")));

        static (int, string) Code(Outcome run) => (run.Code, run.Errors);
    }
}
