using System.Security.Cryptography;
using Footbridge.Core.Facts;
using Footbridge.Core.Measures;
using Footbridge.Core.Packages;
using Footbridge.Core.Periods;
using Footbridge.Core.Releases;
using Footbridge.Core.Tables;

namespace Footbridge.Reading.Tests.Packages;

/// <summary>A package without a fault is read whole.</summary>
public class GoodPackageTests
{
    private static readonly ReleasePackage s_package = SamplePackage.Good.Package();

    [Fact]
    public void Settings_are_as_written()
    {
        var settings = s_package.Settings;
        Assert.Equal(
            ("Harbor Lights Corporation", "Harbor Lights", "NYSE: HLT", "USD"),
            (settings.Entity, settings.Name, settings.Ticker, settings.Currency)
        );
        Assert.Equal(new FiscalYearRule(9, DayOfWeek.Saturday, false, 0), settings.FiscalYear);
        Assert.Equal(FiscalPeriod.OfQuarter(2025, 2), settings.Quarter);
        Assert.Equal("release.yaml:9:10", settings.QuarterPlace.ToString());
        Assert.Equal((3, 6), (settings.Scale, settings.DataScale));
        Assert.Equal(
            ["stores Stores release.yaml:15:3", "online Online release.yaml:16:3"],
            settings.Segments.Select(segment => $"{segment.Name} {segment.Caption} {segment.Place}")
        );
        Assert.Equal([new Written("other_net", new PackagePlace("release.yaml", 18, 10))], settings.Rounding.Plugs);
        Assert.Equal(new GrowthPolicy(true, 9.99m, true, "n/m"), settings.Growth);
        Assert.Equal(BasisPointConvention.Exact, settings.BasisPoints);
        Assert.Equal(["html", "json"], settings.Outputs);
    }

    [Fact]
    public void What_is_left_out_has_its_usual_value()
    {
        var settings = SamplePackage
            .Good.With("release.yaml", "entity: A\ncurrency: USD\nfiscal_year: { ends: December 31 }\nquarter: 2024-Q4\nscale: units\n")
            .Package()
            .Settings;
        Assert.Equal(("A", null), (settings.Name, settings.Ticker));
        Assert.Equal(FiscalYearRule.Calendar, settings.FiscalYear);
        Assert.Equal((0, 0), (settings.Scale, settings.DataScale));
        Assert.Empty(settings.Segments);
        Assert.Empty(settings.Rounding.Plugs);
        Assert.Equal(new GrowthPolicy(false, null, false, "NM"), settings.Growth);
        Assert.Equal(BasisPointConvention.Printed, settings.BasisPoints);
        Assert.Empty(settings.Outputs);
    }

    [Theory]
    [InlineData("December 31", "end", 12, null, false, 0)]
    [InlineData("December 31", "start", 12, null, false, 0)]
    [InlineData("june 30", "start", 6, null, false, -1)]
    [InlineData("February 28", "end", 2, null, false, 0)]
    [InlineData("February 29", "end", 2, null, false, 0)]
    [InlineData("last Saturday of September", "end", 9, DayOfWeek.Saturday, false, 0)]
    [InlineData("Saturday nearest January 31", "start", 1, DayOfWeek.Saturday, true, -1)]
    [InlineData("Sunday nearest December 31", "start", 12, DayOfWeek.Sunday, true, 0)]
    public void A_fiscal_year_ends_by_its_rule(string ends, string named, int month, DayOfWeek? weekday, bool isNearest, int shift) =>
        Assert.Equal(
            new FiscalYearRule(month, weekday, isNearest, shift),
            SamplePackage
                .Good.Changed("release.yaml", "last Saturday of September", ends)
                .Changed("release.yaml", "named_after: end", $"named_after: {named}")
                .Package()
                .Settings.FiscalYear
        );

    [Fact]
    public void Concepts_say_what_data_do_not()
    {
        Assert.Equal(
            [
                new ConceptDefinition("customers", "Customers", UnitKind.Count, true, false, new PackagePlace("statements.yaml", 2, 3)),
                new ConceptDefinition("basic_shares", "Basic", UnitKind.Shares, null, null, new PackagePlace("statements.yaml", 3, 3)),
            ],
            s_package.Concepts
        );
    }

    [Fact]
    public void A_statement_has_columns_and_lines_in_order()
    {
        var statement = s_package.Statements[0];
        Assert.Equal(
            ("operations", StatementKind.Income, 6, HeadStyle.Compact),
            (statement.Name, statement.Kind, statement.Scale, statement.HeadStyle)
        );
        Assert.Equal("statements.yaml:7:12 Statements of Operations", $"{statement.Title.Place} {statement.Title.Text}");
        Assert.Equal("(In thousands, except per share amounts)", statement.Note?.Text);
        Assert.Equal(
            ["quarter ", "quarter-1y 2Q24", "yoy "],
            statement.Columns.Select(column => $"{column.Selector.Text} {column.Head?.Text}")
        );
        Assert.Equal("statements.yaml:9:34", statement.Columns[1].Selector.Place.ToString());

        Assert.Equal(6, statement.Lines.Length);
        var revenues = Assert.IsType<LineGroup>(statement.Lines[0]);
        Assert.Equal("statements.yaml:13:19 Revenues:", $"{revenues.Heading!.Place} {revenues.Heading.Text}");
        Assert.Equal(LineFormat.Usual with { Decimals = 1 }, Assert.IsType<SegmentLines>(Assert.Single(revenues.Lines)).Format);
        Assert.Equal("Total revenues", revenues.Total!.Caption!.Text);
        Assert.Equal(LineRule.SingleRule, revenues.Total.Format.Rule);

        var costs = Assert.IsType<LineGroup>(statement.Lines[1]);
        Assert.Equal(["cost_of_sales", "selling"], costs.Lines.Cast<ItemLine>().Select(line => line.Name.Text));
        Assert.Equal(new LineFormat(true, null, false, null, false), ((ItemLine)costs.Lines[0]).Format);
        Assert.Equal(LineFormat.Usual, ((ItemLine)costs.Lines[1]).Format);
        Assert.Equal("total_costs", costs.Total!.Name.Text);

        var income = Assert.IsType<ItemLine>(statement.Lines[2]);
        Assert.Equal("statements.yaml:22:78 total_revenues - total_costs", $"{income.Formula!.Place} {income.Formula.Text}");
        Assert.Equal(new LineFormat(false, null, true, LineRule.DoubleRule, false), income.Format);

        var bare = Assert.IsType<LineGroup>(statement.Lines[3]);
        Assert.Null(bare.Heading);
        Assert.Null(bare.Total);
        Assert.Equal("statements.yaml:23:19 revenues[stores]", Shown(Assert.IsType<ItemLine>(Assert.Single(bare.Lines)).Name));

        Assert.Equal("Per share", Assert.IsType<HeadingLine>(statement.Lines[4]).Caption.Text);
        Assert.Equal(new LineFormat(false, 2, null, LineRule.None, true), Assert.IsType<ItemLine>(statement.Lines[5]).Format);
    }

    [Fact]
    public void A_reconciliation_is_a_line_of_its_own()
    {
        var lines = Assert.IsType<ReconciliationLines>(Assert.Single(s_package.Statements[1].Lines));
        Assert.Equal(("adjusted_ebitda", "Adjusted EBITDA"), (lines.Measure.Text, lines.Caption?.Text));
        Assert.Equal("{{ name }}: reconciliation", s_package.Statements[1].Title.Text);
        Assert.Null(s_package.Statements[1].Scale);
        Assert.Equal(HeadStyle.Full, s_package.Statements[1].HeadStyle);
    }

    [Fact]
    public void A_measure_goes_from_its_anchor_through_its_adjustments()
    {
        var measure = s_package.Measures[0];
        Assert.Equal(("adjusted_ebitda", "Adjusted EBITDA", true), (measure.Name, measure.Label, measure.IsNonGaap));
        Assert.Null(measure.Formula);
        Assert.Equal("measures.yaml:4:22 operating_income", Shown(measure.Anchor!));
        Assert.Equal("Income from operations (GAAP)", measure.AnchorCaption?.Text);
        // What is subtracted is added with the opposite sign, and its place moves back by what stands before it.
        Assert.Equal(
            ["measures.yaml:6:16 depreciation", "measures.yaml:7:20 -gain_on_disposal", "measures.yaml:8:17 -(gains + 2)"],
            measure.Adjustments.Select(adjustment => Shown(adjustment.Formula))
        );
        Assert.Equal(["Depreciation and amortization", null, null], measure.Adjustments.Select(adjustment => adjustment.Caption?.Text));
        Assert.Equal("measures.yaml:10:7 Income from operations before depreciation.", Shown(measure.Definition!));
        Assert.Equal("It shows what operations earn.", measure.Usefulness?.Text);
    }

    [Fact]
    public void A_measure_may_be_a_formula()
    {
        var measure = s_package.Measures[1];
        Assert.Equal("measures.yaml:12:37 adjusted_ebitda / total_revenues", Shown(measure.Formula!));
        Assert.True(measure.IsNonGaap);
        Assert.Null(measure.Anchor);
        Assert.Empty(measure.Adjustments);
        Assert.False(SamplePackage.Good.Changed("measures.yaml", ", non_gaap: true", "").Package().Measures[1].IsNonGaap);
    }

    [Fact]
    public void A_release_may_have_no_measures()
    {
        Assert.Empty(SamplePackage.Good.Without("measures.yaml").Package().Measures);
        Assert.Empty(SamplePackage.Good.With("measures.yaml", "# none yet\n").Package().Measures);
        Assert.Empty(SamplePackage.Good.With("measures.yaml", "measures:\n").Package().Measures);
    }

    [Fact]
    public void Facts_are_as_written()
    {
        Assert.Equal(
            [
                new("revenues", "2025-Q2", "stores", 1234.5m, UnitKind.Money, new("facts.csv", 2)),
                new("revenues", "2025-Q2", "online", -16m, UnitKind.Money, new("facts.csv", 3)),
                new("basic_shares", "2025-03-30/2025-06-28", null, 50.25m, UnitKind.Shares, new("facts.csv", 4)),
                new("customers", "2025-06-28", null, 3700m, UnitKind.Count, new("facts.csv", 5)),
                new("yield", "2025-FY", null, 0.04m, UnitKind.Percent, new("facts.csv", 6)),
            ],
            s_package.Dataset.Points
        );
    }

    [Fact]
    public void The_text_has_its_bindings_and_what_it_includes()
    {
        var blocks = s_package.Narrative;
        Assert.Equal(5, blocks.Length);
        Assert.Equal(
            [
                new BindingRun(new Written("name", new("narrative.md", 1, 6))),
                new TextRun(" Reports ", Place: new("narrative.md", 1, 13)),
                new BindingRun(new Written("period | capitalize", new("narrative.md", 1, 25))),
            ],
            Assert.IsType<HeadingBlock>(blocks[0]).Runs
        );
        Assert.Equal(
            [
                new TextRun("Revenue was ", Place: new("narrative.md", 3, 1)),
                new BindingRun(new Written("total_revenues | millions", new("narrative.md", 3, 18)), RunStyle.Strong),
                new TextRun(", ", Place: new("narrative.md", 3, 48)),
                new BindingRun(new Written("total_revenues | change yoy", new("narrative.md", 3, 53))),
                new TextRun(".", Place: new("narrative.md", 3, 83)),
            ],
            Assert.IsType<ParagraphBlock>(blocks[1]).Runs
        );
        Assert.Equal(new BindingBlock(new Written("table operations", new("narrative.md", 5, 4))), blocks[2]);
        Assert.Equal([new TextRun("About", Place: new("boilerplate/about.md", 1, 4))], Assert.IsType<HeadingBlock>(blocks[3]).Runs);
        Assert.Equal(
            [new TextRun("Founded in 1996.", Place: new("boilerplate/about.md", 3, 1))],
            Assert.IsType<ParagraphBlock>(blocks[4]).Runs
        );
    }

    [Fact]
    public void Every_file_that_was_read_is_listed_with_its_hash() =>
        Assert.Equal(
            SamplePackage.Good.Paths.Select(path => $"{path} {Convert.ToHexStringLower(SHA256.HashData(SamplePackage.Good.Bytes(path)))}"),
            s_package.Sources.Select(source => $"{source.Path} {source.Sha256}")
        );

    private static string Shown(Written written) => $"{written.Place} {written.Text}";
}
