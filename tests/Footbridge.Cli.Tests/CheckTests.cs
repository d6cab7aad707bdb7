using System.Text.Json;

namespace Footbridge.Cli.Tests;

public sealed class CheckTests : IDisposable
{
    private const string Release = """
        # Results

        | (in thousands) | 1Q 2013 | 1Q 2012 |
        |---|--:|--:|
        | Services | 44,392 | 39,938 |
        | Products | 25,307 | 27,090 |
        | Total revenue | 69,699 | 67,028 |

        """;

    private readonly Footbridge _fb = new();

    public void Dispose() => _fb.Dispose();

    [Fact]
    public void A_release_that_ties_gives_0_and_coverage_first()
    {
        var run = _fb.With("release.md", Release).Run("check", "release.md");
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Matches("^[0-9,]+ financial figures?: ", run.Output);
    }

    [Fact]
    public void Json_goes_to_standard_output_as_utf8_without_a_mark()
    {
        var run = _fb.With("release.md", Release).Run("check", "release.md", "--format", "json");
        Assert.Equal(0, run.Code);
        Assert.Equal((byte)'{', run.Bytes[0]);
        var json = JsonDocument.Parse(run.Bytes).RootElement;
        Assert.Equal("footbridge/check/1", json.GetProperty("schema").GetString());
        Assert.Equal("release.md", json.GetProperty("documents")[0].GetProperty("path").GetString());
    }

    [Fact]
    public void A_name_in_html_gets_the_review_page()
    {
        var run = _fb.With("release.md", Release).Run("check", "release.md", "-q", "-o", "review.html");
        Assert.Equal((0, ""), (run.Code, run.Errors));
        var page = File.ReadAllText(Path.Combine(_fb.Folder, "review.html"));
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.Contains(">69,699</data>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_review_page_holds_one_package_and_several_files_are_one()
    {
        _fb.With("a/a.md", Release).With("a/b.md", Release);
        var corpus = _fb.Run("check", "a", "-o", "review.html");
        var line = corpus.Refused("review.html");
        Assert.Contains("holds one package, and 2 are to be checked", line, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_fb.Folder, "review.html")));
        Assert.Equal(0, _fb.Run("check", "a/a.md", "a/b.md", "-q", "-o", "review.html").Code);
        Assert.Contains("id=\"page2\"", File.ReadAllText(Path.Combine(_fb.Folder, "review.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_a_file_named_minus()
    {
        var run = _fb.Run(["check", "-", "--format", "json"], System.Text.Encoding.UTF8.GetBytes(Release));
        Assert.Equal(0, run.Code);
        Assert.Equal("-", JsonDocument.Parse(run.Bytes).RootElement.GetProperty("documents")[0].GetProperty("path").GetString());
    }

    [Fact]
    public void Several_files_are_one_package()
    {
        var run = _fb.With("a.md", Release).With("b.txt", "Revenue was $69.7 million.\n").Run("check", "b.txt", "a.md", "--format", "json");
        var documents = JsonDocument.Parse(run.Bytes).RootElement.GetProperty("documents");
        Assert.Equal(["b.txt", "a.md"], documents.EnumerateArray().Select(document => document.GetProperty("path").GetString()));
        Assert.Equal(["d1", "d2"], documents.EnumerateArray().Select(document => document.GetProperty("id").GetString()));
    }

    [Fact]
    public void A_package_is_one_proof_and_every_figure_of_a_tie_names_its_document()
    {
        var run = _fb.With("a.md", Release).With("b.md", Release).Run("check", "a.md", "b.md", "--format", "json");
        var json = JsonDocument.Parse(run.Bytes).RootElement;
        Assert.Equal(12, json.GetProperty("summary").GetProperty("financial").GetInt32());
        var documents = json.GetProperty("figures")
            .EnumerateArray()
            .ToDictionary(figure => figure.GetProperty("id").GetString()!, figure => figure.GetProperty("document").GetString()!);
        Assert.Equal(["d1", "d2"], documents.Values.Distinct());
        Assert.All(
            json.GetProperty("ties").EnumerateArray(),
            tie =>
                Assert.All(
                    tie.GetProperty("operands").EnumerateArray(),
                    operand => Assert.Contains(operand.GetProperty("figure").GetString()!, (IDictionary<string, string>)documents)
                )
        );
        Assert.Equal(
            [("a.md", 1), ("b.md", 1)],
            json.GetProperty("documents")
                .EnumerateArray()
                .Select(document => (document.GetProperty("path").GetString()!, document.GetProperty("package").GetInt32()))
        );
    }

    [Fact]
    public void The_text_of_a_package_names_its_documents_and_leads_on_with_all_of_them()
    {
        var run = _fb.With("a.md", Release).With("b.md", Release + "\nWe have about 3,700 customers.\n").Run("check", "a.md", "b.md");
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Contains("\na.md  ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nb.md  ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nall prose ", run.Output, StringComparison.Ordinal);
        var next = run.Output.Split('\n').Single(line => line.StartsWith("  footbridge why ", StringComparison.Ordinal)).Trim();
        Assert.Contains(" --with ", next, StringComparison.Ordinal);
        var why = _fb.Run(next.Split("  ")[0]["footbridge ".Length..].Split(' '));
        Assert.Equal((0, ""), (why.Code, why.Errors));
    }

    [Fact]
    public void A_folder_stands_for_the_releases_below_it_in_ordinal_order()
    {
        _fb.With("in/b.md", Release)
            .With("in/B.HTM", "<p>Revenue was $1.5 million.</p>")
            .With("in/a/z.txt", "Revenue was $1.5 million.\n")
            .With("in/a.text", "Revenue was $1.5 million.\n")
            .With("in/logo.jpg", [0xFF, 0xD8])
            .With("in/data.xml", "<xbrl/>")
            .With("in/.hidden/c.md", Release);
        var run = _fb.Run("check", "in", "--format", "json");
        Assert.Equal((0, ""), (run.Code, run.Errors));
        var documents = JsonDocument.Parse(run.Bytes).RootElement.GetProperty("documents");
        Assert.Equal(
            ["in/B.HTM", "in/a.text", "in/a/z.txt", "in/b.md"],
            documents.EnumerateArray().Select(document => document.GetProperty("path").GetString())
        );
        Assert.Equal(
            ["p1.d1", "p2.d1", "p3.d1", "p4.d1"],
            documents.EnumerateArray().Select(document => document.GetProperty("id").GetString())
        );
    }

    [Theory]
    [InlineData("json")]
    [InlineData("text")]
    public void The_output_does_not_depend_on_the_number_of_threads(string format)
    {
        for (var file = 0; file < 60; file++)
        {
            _fb.With($"in/{file:00}.md", file % 7 == 3 ? "" : string.Concat(Enumerable.Repeat(Release, 1 + file * 13 % 17)));
        }
        var expected = _fb.Run("check", "in", "--format", format, "--threads", "1");
        foreach (var threads in new[] { "2", "3", "16" })
        {
            var run = _fb.Run("check", "in", "--format", format, "--threads", threads);
            Assert.Equal(expected.Bytes, run.Bytes);
            Assert.Equal(expected.Errors, run.Errors);
            Assert.Equal(expected.Code, run.Code);
        }
    }

    [Fact]
    public void A_file_is_written_by_its_extension_beside_the_report()
    {
        var run = _fb.With("release.md", Release).Run("check", "release.md", "-o", "out.json", "-o", "out.txt");
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Equal(
            "footbridge/check/1",
            JsonDocument.Parse(File.ReadAllBytes(_fb.At("out.json"))).RootElement.GetProperty("schema").GetString()
        );
        Assert.Equal(run.Output, File.ReadAllText(_fb.At("out.txt")));
        Assert.Equal(["out.json", "out.txt", "release.md"], Names());
    }

    [Fact]
    public void A_link_given_as_output_stays_a_link()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Links need rights on Windows.");
        }
        _fb.With("release.md", Release).With("real.json", "old");
        File.CreateSymbolicLink(_fb.At("out.json"), "real.json");
        Assert.Equal(0, _fb.Run("check", "release.md", "-o", "out.json").Code);
        Assert.NotNull(new FileInfo(_fb.At("out.json")).LinkTarget);
        Assert.StartsWith("{", File.ReadAllText(_fb.At("real.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Too_little_coverage_gives_1_and_says_so()
    {
        _fb.With("prose.txt", "Revenue was $69.7 million.\n");
        var run = _fb.Run("check", "prose.txt", "--min-coverage", "50");
        Assert.Equal(1, run.Code);
        Assert.Equal("footbridge: prose.txt: coverage 0 % is below the minimum of 50 %", run.OneLine("prose.txt"));
        Assert.Equal(0, _fb.Run("check", "prose.txt", "--min-coverage", "50", "--exit-zero").Code);
        Assert.Equal(0, _fb.Run("check", "prose.txt", "--min-coverage", "0").Code);
    }

    [Fact]
    public void A_broken_sum_gives_1_unless_told_otherwise()
    {
        _fb.With("broken.md", Release.Replace("67,028", "67,082", StringComparison.Ordinal));
        var run = _fb.Run("check", "broken.md");
        Assert.Equal((1, ""), (run.Code, run.Errors));
        Assert.Contains("error FB101 column-does-not-foot\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("67,028", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, _fb.Run("check", "broken.md", "--exit-zero").Code);
        Assert.Equal(0, _fb.Run("check", "broken.md", "--fail-on", "never").Code);
        Assert.Equal(1, _fb.Run("check", "broken.md", "--fail-on", "warning").Code);
        Assert.Equal(0, _fb.Run("check", "broken.md", "--ignore", "FB1").Code);
        Assert.Equal(0, _fb.Run("check", "broken.md", "--select", "FB9,FB102").Code);
        Assert.Equal(1, _fb.Run("check", "broken.md", "--select", "column-does-not-foot").Code);
    }

    [Fact]
    public void There_is_no_colour_in_a_pipe() =>
        Assert.DoesNotContain('\u001b', _fb.With("release.md", Release).Run("check", "release.md").Output);

    [Theory]
    [InlineData("", "", true)]
    [InlineData("NO_COLOR=1", "", false)]
    [InlineData("TERM=dumb", "", false)]
    [InlineData("", "--no-color", false)]
    public void A_terminal_gets_colour_unless_it_is_refused(string environment, string option, bool colour)
    {
        if (!File.Exists("/usr/bin/script"))
        {
            Assert.Skip("Needs the command script, which plays a terminal.");
        }
        _fb.With("release.md", Release);
        var run = _fb.Shell(
            $"export TERM=xterm; {(environment.Length == 0 ? "" : $"export {environment};")} "
                + $"script -qec \"'{DotNetPath()}' '{Path.Combine(AppContext.BaseDirectory, "footbridge.dll")}' check release.md {option}\" /dev/null"
        );
        Assert.Equal(colour, run.Output.Contains("\u001b[1m", StringComparison.Ordinal));
    }

    [Fact]
    public void A_reader_that_leaves_early_is_no_error()
    {
        _fb.With("release.md", string.Concat(Enumerable.Repeat(Release, 2000)));
        var run = _fb.Shell("fb check release.md --format json | head -c 10");
        Assert.Equal(("", 10), (run.Errors, run.Bytes.Length));
    }

    [Fact]
    public void A_full_disk_is_one_line()
    {
        if (!File.Exists("/dev/full"))
        {
            Assert.Skip("Needs /dev/full.");
        }
        _fb.With("release.md", Release);
        var run = _fb.Shell("fb check release.md > /dev/full");
        Assert.Equal(2, run.Code);
        run.OneLine("cannot write the result");
    }

    [Fact]
    public void Quiet_is_shorter_and_says_what_is_missing()
    {
        _fb.With("release.md", Release);
        var quiet = _fb.Run("check", "release.md", "-q").Output;
        Assert.True(quiet.Length < _fb.Run("check", "release.md").Output.Length);
        Assert.Contains("Left out by -q", quiet, StringComparison.Ordinal);
    }

    private static string DotNetPath() => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private IEnumerable<string?> Names() =>
        Directory.GetFileSystemEntries(_fb.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
