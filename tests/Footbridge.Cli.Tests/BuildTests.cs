using System.Text.Json;

namespace Footbridge.Cli.Tests;

/// <summary>From a package to its release, as a user gets it.</summary>
public sealed class BuildTests : IDisposable
{
    private static readonly string[] s_all =
    [
        "facts.csv",
        "facts.json",
        "facts.xsd",
        "manifest.json",
        "release.html",
        "release.md",
        "release.txt",
    ];

    private readonly Footbridge _fb = new();

    public void Dispose() => _fb.Dispose();

    [Fact]
    public void A_new_package_builds_with_every_figure_sure()
    {
        Init();
        var run = _fb.Run("build", "p", "-o", "out");
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Equal(s_all, Files("out"));
        using var manifest = JsonDocument.Parse(File.ReadAllText(_fb.At("out/manifest.json")));
        foreach (var page in manifest.RootElement.GetProperty("coverage").EnumerateArray())
        {
            int Of(string name) => page.GetProperty(name).GetInt32();
            Assert.True(Of("financial") > 150);
            Assert.Equal(Of("financial"), Of("proved") + Of("rounded") + Of("onData"));
            Assert.InRange(Of("onData"), 0, 3);
            Assert.Equal(0, Of("findings"));
        }
        Assert.Equal("2025-Q2", manifest.RootElement.GetProperty("quarter").GetString());
    }

    [Fact]
    public void Check_finds_nothing_in_what_build_writes()
    {
        Init();
        _fb.Run("build", "p", "-o", "out");
        foreach (var page in new[] { "release.html", "release.md", "release.txt" })
        {
            var run = _fb.Run("check", $"out/{page}", "--fail-on", "warning", "--min-coverage", "98");
            Assert.True(run.Code == 0, run.Output + run.Errors);
        }
    }

    [Fact]
    public void The_output_stands_in_the_package_unless_told_and_is_no_part_of_it()
    {
        Init();
        Assert.Equal(0, _fb.Run("build", "p").Code);
        Assert.Equal(s_all, Files("p/out"));
        var first = File.ReadAllBytes(_fb.At("p/out/manifest.json"));
        Assert.Equal(0, _fb.Run("build", "p").Code);
        Assert.Equal(first, File.ReadAllBytes(_fb.At("p/out/manifest.json")));
    }

    [Fact]
    public void The_same_package_gives_the_same_bytes_wherever_it_stands()
    {
        Init();
        Init("elsewhere/q");
        _fb.Run("build", "p", "-o", "one");
        _fb.Run("build", _fb.At("elsewhere/q"), "-o", "two");
        Assert.All(s_all, name => Assert.Equal(File.ReadAllBytes(_fb.At($"one/{name}")), File.ReadAllBytes(_fb.At($"two/{name}"))));
    }

    [Fact]
    public void Only_what_is_asked_for_is_written_and_other_files_stay()
    {
        Init();
        _fb.With("out/notes.txt", "mine").With("out/release.txt", "older");
        var run = _fb.Run("build", "p", "-o", "out", "--only", "md,csv");
        Assert.Equal(0, run.Code);
        Assert.Equal(["facts.csv", "manifest.json", "notes.txt", "release.md", "release.txt"], Files("out"));
        Assert.Equal("mine", File.ReadAllText(_fb.At("out/notes.txt")));
        Assert.Equal("older", File.ReadAllText(_fb.At("out/release.txt")));
    }

    [Fact]
    public void Its_facts_can_be_the_data_of_the_next_build()
    {
        Init();
        _fb.Run("build", "p", "-o", "one");
        File.Copy(_fb.At("one/facts.csv"), _fb.At("p/facts.csv"), overwrite: true);
        var run = _fb.Run("build", "p", "-o", "two");
        Assert.True(run.Code == 0, run.Output + run.Errors);
        Assert.Equal(File.ReadAllBytes(_fb.At("one/release.md")), File.ReadAllBytes(_fb.At("two/release.md")));
    }

    [Fact]
    public void Facts_of_another_scale_are_refused_instead_of_shifted()
    {
        Init();
        _fb.Run("build", "p", "-o", "one");
        File.Copy(_fb.At("one/facts.csv"), _fb.At("p/facts.csv"), overwrite: true);
        Replace("p/release.yaml", "  scale: thousands", "  scale: millions");
        var run = _fb.Run("build", "p", "-o", "two");
        Assert.Equal(2, run.Code);
        Assert.Contains(
            "facts.csv:2: the row is in the scale \"3\", the data are read in millions; set the scale under data in release.yaml to that of the file, or leave the column out",
            run.Errors,
            StringComparison.Ordinal
        );
        Assert.False(Directory.Exists(_fb.At("two")));
    }

    [Fact]
    public void Quiet_says_nothing_of_a_release_that_is_sure()
    {
        Init();
        var run = _fb.Run("build", "p", "-q");
        Assert.Equal((0, "", ""), (run.Code, run.Output, run.Errors));
    }

    [Fact]
    public void A_typed_figure_fails_the_build_and_nothing_is_written()
    {
        Init();
        Append("p/narrative.md", "\nThe order backlog stood at $99.9 million.\n");
        _fb.With("out/release.html", "older");
        var run = _fb.Run("build", "p", "-o", "out");
        Assert.Equal(1, run.Code);
        Assert.Contains("typed-figure", run.Output, StringComparison.Ordinal);
        Assert.Contains("$99.9 million", run.Output, StringComparison.Ordinal);
        Assert.Contains("narrative.md:", run.OneLine("warning: "), StringComparison.Ordinal);
        Assert.Equal(["release.html"], Files("out"));
        Assert.Equal("older", File.ReadAllText(_fb.At("out/release.html")));
    }

    [Fact]
    public void Keep_writes_what_is_not_sure_and_still_fails()
    {
        Init();
        Append("p/narrative.md", "\nThe order backlog stood at $99.9 million.\n");
        var run = _fb.Run("build", "p", "-o", "out", "--keep");
        Assert.Equal(1, run.Code);
        Assert.Equal(s_all, Files("out"));
    }

    [Fact]
    public void A_sentence_that_its_table_contradicts_fails_the_build_with_the_finding()
    {
        Init();
        Append(
            "p/narrative.md",
            "\nTotal revenues were {{ literal \"$14.9 million\" }} for the second quarter of {{ literal \"2025\" }}.\n"
        );
        var run = _fb.Run("build", "p", "-o", "out");
        Assert.Equal(1, run.Code);
        Assert.Contains("error FB201", run.Output, StringComparison.Ordinal);
        Assert.Contains("13,623", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_fb.At("out")));
    }

    [Theory]
    [InlineData("release.yaml", "quarter: 2025-Q2", "quarter: 2025-Q5", "release.yaml:")]
    [InlineData("release.yaml", "currency: USD", "curency: USD", "release.yaml:")]
    [InlineData("release.yaml", "entity: Harbor", "entity: [Harbor", "release.yaml:")]
    [InlineData("facts.csv", "cash,2025-06-30,,6983,", "cash,2025-06-30,,6983,\ncash,2025-06-30,,6984,", "facts.csv:")]
    [InlineData("facts.csv", "interest_expense,2025-Q2,,97,", "", "interest_expense")]
    [InlineData("facts.csv", "cash,2025-06-30,,6983,", "cash,2025-06-30,,\"6983,", "facts.csv:")]
    [InlineData("statements.yaml", "formula: total_revenues - total_costs", "formula: total_revenue - total_costs", "statements.yaml:")]
    [InlineData("statements.yaml", "formula: total_revenues - total_costs", "formula: total_revenues - basic_shares", "statements.yaml:")]
    [InlineData("statements.yaml", "formula: total_revenues - total_costs", "formula: net_income + income_tax", "statements.yaml:")]
    [InlineData("measures.yaml", "adjusted_ebitda / total_revenues", "adjusted_ebitda / (total_revenues", "measures.yaml:")]
    [InlineData("narrative.md", "{{ table summary }}", "{{ table sumary }}", "narrative.md:")]
    [InlineData("narrative.md", "boilerplate/about.md", "../secret.md", "narrative.md:")]
    public void A_bad_package_gives_a_line_with_place_and_remedy_and_leaves_the_output_untouched(
        string file,
        string written,
        string instead,
        string subject
    )
    {
        Init();
        Replace($"p/{file}", written, instead);
        _fb.With("out/release.html", "older");
        var run = _fb.Run("build", "p", "-o", "out");
        Assert.Equal((2, ""), (run.Code, run.Output));
        run.NoTrace();
        Assert.NotEmpty(run.ErrorLines);
        Assert.All(run.ErrorLines, line => Assert.Matches(@"^footbridge: (warning: )?[\w./-]+(:\d+){0,2}: .+; .+$", line));
        Assert.Contains(run.ErrorLines, line => line.Contains(subject, StringComparison.Ordinal));
        Assert.Equal(["release.html"], Files("out"));
        Assert.Equal("older", File.ReadAllText(_fb.At("out/release.html")));
    }

    [Fact]
    public void Several_faults_are_told_at_once()
    {
        Init();
        Replace("p/facts.csv", "cash,2025-06-30,,6983,", "cash,2025-06-30,,much,");
        Replace("p/statements.yaml", "kind: income", "kind: incomes");
        Replace("p/measures.yaml", "label: Operating margin", "lable: Operating margin");
        Replace("p/narrative.md", "{{ table summary }}", "{{ table summary");
        var run = _fb.Run("build", "p");
        Assert.Equal(2, run.Code);
        Assert.All(
            new[] { "facts.csv:", "statements.yaml:", "measures.yaml:", "narrative.md:" },
            file => Assert.Contains(run.ErrorLines, line => line.StartsWith($"footbridge: {file}", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void A_missing_folder() =>
        Assert.Contains("footbridge init", _fb.Run("build", "nowhere").Refused("nowhere"), StringComparison.Ordinal);

    [Fact]
    public void A_folder_without_a_package()
    {
        Directory.CreateDirectory(_fb.At("empty"));
        var run = _fb.Run("build", "empty", "-o", "out");
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains("release.yaml", run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_fb.At("out")));
    }

    [Fact]
    public void The_package_itself_is_no_output()
    {
        Init();
        _fb.Run("build", "p", "-o", "p/.").Refused("is the package itself");
        _fb.Run("build", "p", "-o", "p/facts.csv").Refused("is a file");
    }

    [Fact]
    public void A_form_that_does_not_exist()
    {
        Init();
        Assert.Contains("html, md, txt, csv, json", _fb.Run("build", "p", "--only", "pdf").Refused("--only pdf"), StringComparison.Ordinal);
        _fb.Run("build", "p", "--only", ",").Refused("--only is empty");
    }

    [Fact]
    public void A_folder_in_the_place_of_an_output_changes_nothing()
    {
        Init();
        Directory.CreateDirectory(_fb.At("out/release.txt"));
        _fb.Run("build", "p", "-o", "out").Refused("release.txt");
        Assert.Empty(Files("out"));
    }

    [Fact]
    public void Watch_builds_again_when_a_file_changes_survives_an_error_and_ends_by_an_interrupt()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "sends a POSIX signal");
        Init();
        var entity = "entity: Harbor Lights Corporation";
        using var watch = _fb.Start("build", "p", "-o", "out", "--watch");
        watch.WaitFor("watching", 1);
        Replace("p/release.yaml", entity, "entity: [");
        watch.WaitFor("watching", 2);
        Replace("p/release.yaml", "entity: [", "entity: Other Lights Inc.");
        watch.WaitFor("watching", 3);
        Assert.Equal(0, watch.Interrupt());
        Assert.Contains("release.yaml:", watch.Errors, StringComparison.Ordinal);
        Assert.Contains("Other Lights Inc.", File.ReadAllText(_fb.At("out/release.html")), StringComparison.Ordinal);
        Assert.Equal(2, watch.Output.Split("wrote out").Length - 1);
    }

    [Fact]
    public void Init_refuses_to_write_over_a_file()
    {
        _fb.With("p/narrative.md", "mine");
        _fb.Run("init", "p").Refused("narrative.md");
        Assert.Equal(["narrative.md"], Files("p"));
        Assert.Equal("mine", File.ReadAllText(_fb.At("p/narrative.md")));
    }

    [Fact]
    public void Init_tells_what_it_laid_out_and_what_to_do_next()
    {
        var run = _fb.Run("init", "my package");
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Contains("  statements.yaml\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("footbridge build 'my package'", run.Output, StringComparison.Ordinal);
    }

    private void Init(string folder = "p") => Assert.Equal(0, _fb.Run("init", folder).Code);

    private string[] Files(string folder) =>
        [.. Directory.GetFiles(_fb.At(folder)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private void Append(string file, string text) => File.AppendAllText(_fb.At(file), text);

    private void Replace(string file, string written, string instead)
    {
        var text = File.ReadAllText(_fb.At(file));
        Assert.Contains(written, text, StringComparison.Ordinal);
        File.WriteAllText(_fb.At(file), text.Replace(written, instead, StringComparison.Ordinal));
    }
}
