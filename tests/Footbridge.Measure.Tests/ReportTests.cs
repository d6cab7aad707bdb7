using System.Text;
using System.Text.Json;
using Footbridge.Bench;
using Footbridge.Bench.Judgements;
using Footbridge.Bench.Results;
using Footbridge.Core.Ties;
using Footbridge.Measure.Corpus;

namespace Footbridge.Measure.Tests;

public sealed class ReportTests
{
    [Fact]
    public void A_report_reads_the_same_for_a_person_and_for_a_program()
    {
        var report = new Report("made", "Made", "footbridge-measure made");
        report.Fact("right", new Share(2, 3));
        report.Fact("nothing", new Share(0, 0));
        var table = report.Table("rows", "Rows", "name", "count", "ratio");
        table.Add("a|b", 12345, 1.25m);

        var markdown = MarkdownReport.Write(report);
        Assert.Contains("| right | 66.67 % |\n| nothing | - |\n", markdown, StringComparison.Ordinal);
        Assert.Contains("| name | count | ratio |\n| --- | ---: | ---: |\n| a\\|b | 12,345 | 1.25 |\n", markdown, StringComparison.Ordinal);

        var json = JsonDocument.Parse(JsonReport.Write(report)).RootElement;
        Assert.Equal(0.6667m, json.GetProperty("figures").GetProperty("right").GetDecimal());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("figures").GetProperty("nothing").ValueKind);
        Assert.Equal(12345, json.GetProperty("tables").GetProperty("rows")[0].GetProperty("count").GetInt32());
        Assert.Equal($"{Environment.ProcessorCount}", json.GetProperty("machine").GetProperty("cores").GetString());
    }

    [Theory]
    [InlineData(0, 10, 0, 0.2775)]
    [InlineData(5, 10, 0.2366, 0.7634)]
    [InlineData(10, 10, 0.7225, 1)]
    [InlineData(81, 263, 0.2553, 0.3662)]
    public void A_rate_carries_the_interval_that_its_trials_allow(long part, long whole, double low, double high)
    {
        Assert.Equal(((decimal)low, (decimal)high), new Rate(part, whole).Interval);
    }

    [Fact]
    public void A_rate_shows_its_interval_and_nothing_where_nothing_was_tried()
    {
        Assert.Equal("50.0 % (23.7–76.3)", ReportValue.Show(new Rate(5, 10)));
        Assert.Equal("-", ReportValue.Show(new Rate(0, 0)));
        Assert.Null(new Rate(0, 0).Interval);
    }

    [Fact]
    public void A_row_of_the_wrong_width_is_refused() => Assert.Throws<ArgumentException>(() => new ReportTable("t", "T", "a", "b").Add(1));

    [Fact]
    public void Footing_coverage_counts_cells_in_ties_that_hold()
    {
        var proof = Made.Proof(
            "1 2 3 4",
            [Made.Figure(0, 1, 1), Made.Figure(2, 3, 2), Made.Figure(4, 5, 3), Made.Figure(6, 7, 4)],
            [Made.Footing(2, [0, 1]), Made.Footing(3, [2], Verdict.Broken), Made.Footing(3, [3], rule: "growth")],
            Made.Error("x", [3], 3)
        );
        var document = new CorpusDocument(new InputFile("a.md", new byte[7]), proof, null);
        var failed = new CorpusDocument(new InputFile("b.md", new byte[5]), null, "boom");
        var report = CorpusReport.Of([document, failed], new JudgedFindings([("a.md", proof)], []), "corpus");
        var figures = report.Facts.ToDictionary(fact => fact.Key, fact => fact.Value);
        Assert.Equal(new Share(3, 4), figures["footing coverage"]);
        Assert.Equal(1, figures["exceptions"]);
        Assert.Equal(0.5m, figures["error findings a document"]);

        var text = new StringWriter();
        FindingList.Write([document, failed], text);
        Assert.Contains("error FB101 column-does-not-foot  a.md:1:1", text.ToString(), StringComparison.Ordinal);
        Assert.Contains("boom", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_text_is_measured_like_any_other()
    {
        var document = CorpusDocument.Of(new InputFile("noise.txt", Encoding.Latin1.GetBytes("\0ÿþ\u0001<td")));
        Assert.Null(document.Failure);
    }
}
