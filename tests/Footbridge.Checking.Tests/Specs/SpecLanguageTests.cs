using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Core.Findings;
using Footbridge.Core.Numbers;
using Footbridge.Core.Periods;
using Footbridge.Core.Tables;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Tests.Specs;

/// <summary>The language of the specs can say yes and no, on a proof made by hand.</summary>
public class SpecLanguageTests
{
    [Theory]
    [InlineData("tables: 1")]
    [InlineData("table 1: 2 columns, 3 rows")]
    [InlineData("title: Revenue")]
    [InlineData("layout: pipe")]
    [InlineData("statement: other")]
    [InlineData("scale: 3")]
    [InlineData("format: markdown")]
    [InlineData("documents: 1")]
    [InlineData("column 1: 2024-01-01/2024-12-31, given")]
    [InlineData("column 1: given")]
    [InlineData("column 2: no period, percent")]
    [InlineData("column 1 head: 2024")]
    [InlineData("row 3: Total - all")]
    [InlineData("row 1: Revenue / North")]
    [InlineData("figures: 4 financial, 1 other")]
    [InlineData("figure \"$ 40\": value 40000, unit USD, scale 3, decimals -3, place table")]
    [InlineData("figure \"$40\": row North, column 1, status proved, period 2024-01-01/2024-12-31")]
    [InlineData("not financial \"2024\": year")]
    [InlineData("no figure \"41\"")]
    [InlineData("foots: \"Total - all\" = North + South")]
    [InlineData("foots: Revenue / Total - all = South + North")]
    [InlineData("not summed: column 2")]
    [InlineData("finding FB101 error \"90\" suspects \"90\", \"$40\"")]
    [InlineData("finding FB101 error first suspect \"90\"")]
    [InlineData("finding FB101 error")]
    public void True_lines_hold(string line) => Assert.Null(Expectation.Test(line, Sample()));

    [Theory]
    [InlineData("tables: 2")]
    [InlineData("table 1: 3 columns, 3 rows")]
    [InlineData("table 1: 2 columns, 4 rows")]
    [InlineData("table 2: 2 columns, 3 rows")]
    [InlineData("title: Costs")]
    [InlineData("layout: html")]
    [InlineData("statement: income")]
    [InlineData("scale: 6")]
    [InlineData("format: html")]
    [InlineData("documents: 2")]
    [InlineData("part 1: EX-99.1")]
    [InlineData("noted")]
    [InlineData("column 1: 2023-01-01/2023-12-31")]
    [InlineData("column 1: difference")]
    [InlineData("column 1: no period")]
    [InlineData("column 3: given")]
    [InlineData("column 1: ")]
    [InlineData("column 1 head: 2023")]
    [InlineData("row 2: North")]
    [InlineData("figures: 5 financial")]
    [InlineData("figures: 4 financial, 2 other")]
    [InlineData("figure \"41\": value 41")]
    [InlineData("figure \"$40\": value 40")]
    [InlineData("figure \"$40\": unit EUR")]
    [InlineData("figure \"$40\": place prose")]
    [InlineData("figure \"$40\": weight 7")]
    [InlineData("figure \"$40\": scale 3, weight 7")]
    [InlineData("figure \"2024\": value 2024")]
    [InlineData("not financial \"2024\": date")]
    [InlineData("not financial \"$40\": year")]
    [InlineData("no figure \"$40\"")]
    [InlineData("foots: Total = North + South")]
    [InlineData("foots: \"Total - all\" = North - South")]
    [InlineData("foots: \"Total - all\" = North")]
    [InlineData("foots: \"Total - all\" = North + South + West")]
    [InlineData("foots: North = South")]
    [InlineData("foots within rounding: \"Total - all\" = North + South")]
    [InlineData("breaks: \"Total - all\" = North + South")]
    [InlineData("cross-foots: column 2 = column 1")]
    [InlineData("nothing foots")]
    [InlineData("not summed: column 1")]
    [InlineData("not summed: row North")]
    [InlineData("finding FB102 error \"90\"")]
    [InlineData("finding FB101 warning \"90\"")]
    [InlineData("finding FB101 error \"60\"")]
    [InlineData("finding FB101 error \"90\" suspects \"90\"")]
    [InlineData("finding FB101 error first suspect \"$40\"")]
    [InlineData("no errors")]
    [InlineData("no findings")]
    public void False_lines_fail(string line) => Assert.NotNull(Expectation.Test(line, Sample()));

    [Theory]
    [InlineData("the total foots")]
    [InlineData("Foots: A = B")]
    [InlineData("finding FB101 grave")]
    [InlineData("tables: several")]
    [InlineData("no errors at all")]
    public void Lines_that_are_not_understood_fail(string line) =>
        Assert.Contains("no form", Expectation.Test(line, Sample()), StringComparison.Ordinal);

    [Theory]
    [InlineData("## A\n```md\n| a |\n```\n", "expects nothing")]
    [InlineData("## A\n```md\n| a |\n```\n```expect\n```\n", "expects nothing")]
    [InlineData("## A\n```expect\nno errors\n```\n", "does not belong here")]
    [InlineData("## A\n```pdf\nx\n```\n", "does not belong here")]
    [InlineData("## A\n```md\nx\n", "never closed")]
    public void A_spec_with_a_hole_is_refused(string content, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => SpecFile.Read("a.md", content)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_case_knows_its_place()
    {
        var found = Assert.Single(
            SpecFile.Read("a.md", "# T\n\n## Case\n\nwords\n\n````md\n```\nx\n```\n````\n\n```expect\nno errors\n```\n")
        );
        Assert.Equal(("Case", 3, "md", "```\nx\n```\n"), (found.Heading, found.Line, found.Kind, found.Text));
        Assert.Equal([(14, "no errors")], found.Expectations);
    }

    [Fact]
    public void The_sample_is_sound() => Assert.Empty(ProofInvariants.Faults(Sample().Proof));

    private static CheckedText Sample()
    {
        const string source = "2024 $40 60 100 90%";
        var year = Period.Duration(new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31));
        Figure Cell(int id, string text, int row, int column) =>
            new()
            {
                Id = $"f{id}",
                Document = 0,
                Span = At(source, text),
                Text = text.TrimEnd('%'),
                Place = FigurePlace.Table,
                Number = new PrintedNumber(long.Parse(text.Trim('$', '%'), System.Globalization.CultureInfo.InvariantCulture), 0),
                Unit = column == 0 ? Unit.Usd : Unit.Percent,
                Scale = column == 0 ? 3 : -2,
                Period = year,
                Table = 0,
                Row = row,
                Column = column,
            };
        Figure[] figures =
        [
            new()
            {
                Id = "f1",
                Document = 0,
                Span = At(source, "2024"),
                Text = "2024",
                Place = FigurePlace.Header,
                Number = new PrintedNumber(2024, 0),
                Kind = FigureKind.Year,
            },
            Cell(2, "$40", 0, 0),
            Cell(3, "60", 1, 0),
            Cell(4, "100", 2, 0),
            Cell(5, "90%", 2, 1),
        ];
        var rule = new Rule("FB101", "column-does-not-foot", Severity.Error, "", "", "", "", "");
        return new CheckedText(
            new Proof(
                [new Document("a.md", null, "", DocumentFormat.Markdown, source, [], [], new LinePlaceMap(source))],
                [
                    new Table(
                        "table1",
                        0,
                        new SourceSpan(0, source.Length),
                        GridLayout.Pipe,
                        "Revenue",
                        StatementKind.Other,
                        [new TableColumn("2024", year, ColumnKind.Given), new TableColumn("Share", null, ColumnKind.Percent)],
                        [
                            new TableRow("North", "Revenue:", 0),
                            new TableRow("South", "Revenue:", 0),
                            new TableRow("Total - all", "Revenue:", 0),
                        ],
                        3
                    ),
                ],
                [.. figures],
                [null, Status.Proved, Status.Proved, Status.Proved, Status.Unsupported],
                [new Tie("t1", "footing", Verdict.Exact, 3, [new Operand(1, 1), new Operand(2, 1)], "", 100_000, 100_000)],
                [],
                [new Finding("x1", rule, Severity.Error, "", [], 0, default, [4], [4, 1], null, null, "")]
            )
        );
    }

    private static SourceSpan At(string source, string text)
    {
        var start = source.IndexOf(text, StringComparison.Ordinal);
        return new SourceSpan(start, start + text.Length);
    }
}
