using Footbridge.Bench;
using Footbridge.Bench.Results;
using Footbridge.Core.Periods;
using Footbridge.Core.Tables;
using Footbridge.Measure.Statements;

namespace Footbridge.Measure.Tests;

public sealed class StatementsTests
{
    private const string Release = """
        **Statements of Income**

        (In thousands)

        | | Year ended December 31, 2024 | Year ended December 31, 2023 | Change |
        |---|--:|--:|--:|
        | Revenues | $ 30,000 | $ 28,000 | 7.1% |
        | Cost of sales | 24,000 | 22,600 | 6.2% |
        | Income before income taxes | 6,000 | 5,400 | 11.1% |
        | Income taxes | 2,000 | 1,800 | 11.1% |
        | Net income | $ 4,000 | $ 3,600 | 11.1% |
        """;

    private static readonly string[] s_list =
    [
        "# List",
        "",
        "## Releases",
        "",
        "| document | statement | place | periods | scale | currency |",
        "| --- | --- | --- | --- | --- | --- |",
        "| a.md | income | 7:14 | 2024-01-01..2024-12-31, 2023-01-01..2023-12-31, - | 3 | USD |",
        "| a.md | balance sheet | none |  |  |  |",
        "",
        "| document | drawn like | place | what it is |",
        "| --- | --- | --- | --- |",
        "| a.md | balance sheet | 7:14 | segment |",
    ];

    [Fact]
    public void A_list_holds_statements_what_documents_lack_and_lookalikes()
    {
        var truth = StatementTruth.Read(s_list);
        Assert.Equal(("releases", "a.md", StatementKind.Income, 3), Described(truth.Statements[0]));
        Assert.Equal([Year(2024), Year(2023), null], truth.Statements[0].Columns);
        Assert.Empty(truth.Statements[1].Places);
        Assert.Equal("segment", Assert.Single(truth.Lookalikes).What);

        static (string, string, StatementKind, int) Described(ListedStatement each) => (each.Group, each.Document, each.Kind, each.Scale);
    }

    [Theory]
    [InlineData("| a.md | profit | 7:14 | 2024-12-31 | 3 | USD |")]
    [InlineData("| a.md | income | seven | 2024-12-31 | 3 | USD |")]
    [InlineData("| a.md | income | 7:14 | 31.12.2024 | 3 | USD |")]
    [InlineData("| a.md | income | 7:14 | 2024-12-31 | 3 |")]
    public void A_row_that_is_not_understood_is_refused(string row) =>
        Assert.Throws<FormatException>(() => StatementTruth.Read([.. s_list[..6], row]));

    [Fact]
    public void What_is_read_right_counts_as_right()
    {
        var run = Run(s_list)!;
        Assert.True(Assert.Single(run.Judgements).IsRight);
        Assert.Equal([StatementKind.BalanceSheet], run.Absent.AsEnumerable());
        Assert.Empty(run.Others);
        var report = StatementsReport.Of([run], "statements");
        Assert.Equal(new Share(1, 1), report.Facts.Single(fact => fact.Key == "releases: all right").Value);
    }

    [Theory]
    [InlineData("cash flow", "2024-01-01..2024-12-31, 2023-01-01..2023-12-31, -", "3", "USD", "read as income", null, null)]
    [InlineData(
        "income",
        "2024-01-01..2024-12-31, 2022-01-01..2022-12-31, -",
        "3",
        "USD",
        null,
        "column 2 is 2022-01-01/2022-12-31, read as 2023-01-01/2023-12-31",
        null
    )]
    [InlineData("income", "2024-01-01..2024-12-31", "3", "USD", null, "2 columns with periods for 1", null)]
    [InlineData("income", "2024-01-01..2024-12-31, 2023-01-01..2023-12-31, -", "6", "USD", null, null, "scale 6, read as 3")]
    [InlineData("income", "2024-01-01..2024-12-31, 2023-01-01..2023-12-31, -", "3", "EUR", null, null, "EUR, read as USD")]
    public void What_is_read_wrong_has_its_cause(
        string kind,
        string periods,
        string scale,
        string currency,
        string? wrongKind,
        string? wrongPeriods,
        string? wrongScale
    )
    {
        var run = Run([.. s_list[..6], $"| a.md | {kind} | 7:14 | {periods} | {scale} | {currency} |"])!;
        var judgement = Assert.Single(run.Judgements);
        Assert.Equal((wrongKind, wrongPeriods, wrongScale), (judgement.Kind, judgement.Periods, judgement.Scale));
        Assert.Equal(wrongKind is null ? 0 : 1, run.Others.Length);
    }

    [Fact]
    public void A_place_without_a_table_and_a_document_without_a_list_are_said()
    {
        var run = Run([.. s_list[..6], "| a.md | income | 1:3 | 2024-01-01..2024-12-31 | 3 | USD |"])!;
        Assert.Equal("no table at its place", Assert.Single(run.Judgements).Kind);
        Assert.Null(Run([.. s_list[..6], "| b.md | income | 1:3 | 2024-01-01..2024-12-31 | 3 | USD |"]));
    }

    [Fact]
    public void The_committed_list_is_understood_and_knows_every_kind_of_every_document()
    {
        var file = Path.Combine(ResultFolder.Default().FullName, "statements.md");
        var truth = StatementTruth.Read(File.ReadLines(file));
        foreach (var document in truth.Statements.GroupBy(statement => statement.Document))
        {
            Assert.Equal(StatementWords.Kinds.ToHashSet(), document.Select(statement => statement.Kind).ToHashSet());
        }
        foreach (var statement in truth.Statements.Where(statement => statement.Kind == StatementKind.BalanceSheet))
        {
            Assert.All(statement.Columns, period => Assert.NotEqual(false, period?.IsInstant));
        }
    }

    private static StatementRun? Run(string[] list) =>
        StatementRun.Of(new InputFile("a.md", System.Text.Encoding.UTF8.GetBytes(Release)), StatementTruth.Read(list));

    private static Period Year(int year) => Period.Duration(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
}
