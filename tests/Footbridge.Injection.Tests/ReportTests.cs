using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Footbridge.Bench;
using Footbridge.Bench.Results;
using Footbridge.Injection.Files;
using Footbridge.Injection.Reports;
using Footbridge.Injection.Statistics;
using Footbridge.Injection.Trials;
using Footbridge.Tests;

namespace Footbridge.Injection.Tests;

public sealed class ReportTests
{
    private const string Release = """
        # Results

        (In thousands)

        | | Three Months Ended June 30, 2024 | Three Months Ended June 30, 2023 |
        |---|--:|--:|
        | Water | 61,204 | 51,187 |
        | Heat | 8,522 | 9,011 |
        | Revenue | 69,726 | 60,198 |

        Revenue was $69.7 million in the second quarter of 2024. A plan of $3.3 million stands in no table.
        """;

    [Fact]
    public void A_report_counts_every_mistake_once_and_says_what_was_found()
    {
        var run = Run();
        var report = InjectionReport.Of([run], [], "footbridge-injection");
        var facts = report.Facts.ToDictionary(fact => fact.Key, fact => fact.Value);
        Assert.Equal(run.Cases.Length, facts["mistakes made"]);
        Assert.Equal(0, facts["errors on unmodified documents"]);
        foreach (var key in new[] { "classes", "mistakes", "mistakes and classes", "documents" })
        {
            var table = report.Tables.Single(table => table.Key == key);
            var at = table.Columns.ToList().IndexOf("all");
            Assert.Equal(run.Cases.Length, table.Rows.Sum(row => (int)row[at]!));
        }
        // A leaf of a sum of two columns whose total stands: a lost digit cannot hide.
        Assert.All(
            run.Cases.Where(each =>
                each.Trial.Change is { Kind: Changes.Mistake.Dropped } && each.HasTie && each.Class == Figures.FigureClass.Leaf
            ),
            each => Assert.True(each.Trial.IsDetected)
        );
        Assert.Contains(run.Cases, each => !each.HasTie && !each.Trial.IsDetected);
    }

    [Fact]
    public void The_chart_is_a_picture_with_a_bar_for_every_rate()
    {
        var report = InjectionReport.Of([Run()], [], "footbridge-injection");
        var svg = XDocument.Parse(Chart.Of(report)).Root!;
        var bars = svg.Elements().Count(element => element.Name.LocalName == "rect") - 2;
        var rates = report
            .Tables.Where(table => table.Key is "classes" or "mistakes")
            .SelectMany(table => table.Rows)
            .Sum(row => new[] { row[2], row[4] }.Count(value => value is Rate { Value: not null }));
        Assert.Equal(rates, bars);
    }

    [Fact]
    public void The_accuracy_section_of_the_readme_comes_from_the_committed_results()
    {
        var section = AccuracySection.Of(File.ReadAllText(ProjectFolder.PathOf("bench/results/injection.json")));
        var page = File.ReadAllText(ProjectFolder.PathOf("README.md")).ReplaceLineEndings("\n");
        Assert.Equal(AccuracySection.Replace(page, section), page);
        Assert.Contains("the development set", section, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => AccuracySection.Replace("# A page without the place", section));
    }

    [Fact]
    public void The_results_are_the_same_bytes_every_time_apart_from_times()
    {
        var (first, second) = (Result(), Result());
        Assert.Equal(first, second);

        static string Result()
        {
            var report = InjectionReport.Of([Run()], [], "footbridge-injection");
            report.Facts.RemoveAll(fact => fact.Key.StartsWith("documents a second", StringComparison.Ordinal));
            return Encoding.UTF8.GetString(JsonReport.Write(report));
        }
    }

    [Fact]
    public void Companies_are_drawn_again_with_all_their_trials()
    {
        Assert.Null(Bootstrap.Interval([]));
        Assert.Equal((0.5m, 0.5m), Bootstrap.Interval([(5, 10), (50, 100), (1, 2)]));
        var (low, high) = Bootstrap.Interval([(10, 10), (0, 10), (10, 10), (0, 10)])!.Value;
        Assert.Equal((0m, 1m), (low, high));
        Assert.Equal((low, high), Bootstrap.Interval([(10, 10), (0, 10), (10, 10), (0, 10)]));
    }

    [Fact]
    public void A_list_in_the_folder_says_whose_the_documents_are()
    {
        var folder = Directory.CreateTempSubdirectory("footbridge-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "a.md"), Release);
            File.WriteAllText(Path.Combine(folder.FullName, "b.md"), Release + "\nPrepared under IFRS.\n");
            File.WriteAllText(
                Path.Combine(folder.FullName, Company.List),
                JsonSerializer.Serialize(new { file = "releases/a.md", company = "Water\u00a0Works Inc. 10-Q" }) + "\n"
            );
            var files = ReleaseFile.Load([folder]).ToList();
            Assert.Equal(
                [("a.md", "Water Works Inc.", "US GAAP"), ("b.md", "b.md", "IFRS")],
                files.Select(file => (file.Name, file.Company, file.Framework))
            );
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static DocumentRun Run() =>
        DocumentRun.Of(new ReleaseFile(new InputFile("release.md", Encoding.UTF8.GetBytes(Release), "made"), "Made"), new Sample(2, 1));
}
