using Footbridge.Building.Tests.Releases;
using Footbridge.Core.Releases;

namespace Footbridge.Building.Tests.Narrative;

public class NarrativeTextTests
{
    private static readonly PackageTexts s_package = new()
    {
        Facts = "sales,2025-Q2,,1500000\nsales,2024-Q2,,1000000",
        Statements = """
            statements:
              - name: operations
                kind: income
                title: Operations
                columns: [quarter]
                lines: [sales]
            """,
    };

    [Fact]
    public void Headings_lists_quotations_and_tables_stand_as_they_are_written() =>
        Page.AssertDrawn(
            """
            # Harbor Lights: Results for the Second Quarter of 2025

            Sales were $1.5 million,
            up 50%.

            - Up 50%
            - 50%
              more

            > Sales were higher.

            ---

            Operations
            (In thousands)
                   Three Months Ended June 30, 2025
            Sales                            $1,500
            """,
            Page.Of(
                (
                    s_package with
                    {
                        Narrative = """
                        # {{ name }}: Results for the {{ period | title }}

                        Sales were *{{ sales | millions }}*,\
                        {{ sales | change yoy }}.

                        - {{ sales | change yoy | capitalize }}
                        - {{ sales | growth yoy }}

                          more

                        > Sales were {{ sales | direction yoy "higher" "lower" "unchanged" }}.

                        ***

                        {{ table operations }}
                        """,
                    }
                ).Built()
            )
        );

    [Fact]
    public void A_figure_keeps_the_style_around_it()
    {
        var paragraph = Assert.IsType<ParagraphBlock>(
            Assert.Single((s_package with { Narrative = "**{{ sales | change yoy }}**", Statements = "" }).Built().Blocks)
        );
        Assert.Equal(
            [RunStyle.Strong, RunStyle.Strong],
            paragraph.Runs.Select(run => run is FigureRun figure ? figure.Style : ((TextRun)run).Style)
        );
    }

    [Fact]
    public void Typed_digits_are_told_of_but_not_dates_links_included_files_and_what_is_meant()
    {
        var package = s_package with
        {
            Statements = "",
            Narrative = """
                # Results of Q2

                On July 24, 2025 sales were $1.5 million, [see page 2](https://example.com/1), <https://example.com/2>,
                and {{ literal "Top 40" }}, at 5:00 p.m. In 2024 they were {{ sales@-1y | millions }}.

                {{ include boilerplate/about.md }}
                """,
            Others = s_package.Others.Add("boilerplate/about.md", "Founded in 1996, with 3 stores."),
        };
        Page.AssertDrawn(
            """
            narrative.md:1:15: 2 is typed; bind it to a formula, or write {{ literal "2" }} when its digits are meant
            narrative.md:3:30: 1.5 is typed; bind it to a formula, or write {{ literal "1.5" }} when its digits are meant
            narrative.md:4:32: 5:00 is typed; bind it to a formula, or write {{ literal "5:00" }} when its digits are meant
            narrative.md:4:45: 2024 is typed; bind it to a formula, or write {{ literal "2024" }} when its digits are meant
            """,
            package.Told()
        );
        Assert.NotNull(package.Build().Release);
    }

    [Theory]
    [InlineData("{{ sale | millions }}", "narrative.md:1:4: there is no concept sale; ")]
    [InlineData("{{ sales + 1 | milions }}", "narrative.md:1:16: there is no filter milions; use ")]
    [InlineData(
        "{{ sales | percent }}",
        "narrative.md:1:4: sales is an amount of money, and percent does not print that; use millions, thousands, billions or units"
    )]
    [InlineData(
        "{{ sales / sales@-1y | millions }}",
        "narrative.md:1:4: sales / sales@-1y is a percentage, and millions does not print that; use percent"
    )]
    [InlineData(
        "{{ sales | millions | change yoy }}",
        "narrative.md:1:4: millions has no effect before change, which prints percent; leave it out"
    )]
    [InlineData(
        "{{ sales | columns }}",
        "narrative.md:1:4: columns stands outside a caption, where there are none; name the periods: x, x@-1y"
    )]
    [InlineData(
        "{{ period | millions }}",
        "narrative.md:1:4: period is words, and takes only capitalize and title; leave the other filters out"
    )]
    [InlineData("{{ period@-2m }}", "narrative.md:1:4: period takes no @-2m; write period, period@-1y, ")]
    [InlineData("{{ entity@-1y }}", "narrative.md:1:4: entity takes no @-1y; leave it out")]
    [InlineData("{{ literal Top }}", "narrative.md:1:4: literal has no text; ")]
    [InlineData("{{ sales * 1000000000000000 }}", "narrative.md:1:4: sales * 1000000000000000 is too large to be printed; ")]
    [InlineData("{{ sales@-1q }}", "")]
    [InlineData("{{ sales@ytd | change qoq }}", "")]
    [InlineData("{{ definitions }}", "narrative.md:1:4: no measure has a definition; ")]
    [InlineData("{{ table sales }}", "narrative.md:1:4: there is no statement sales; name one of operations")]
    public void Each_fault_is_told_with_its_place_and_remedy(string narrative, string problem)
    {
        var told = (s_package with { Narrative = narrative + "\n\nAnd:\n\n{{ table operations }}" }).Told();
        Assert.StartsWith(problem, told, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', told);
    }

    [Fact]
    public void A_year_to_date_has_no_quarter_before_it() =>
        Assert.Equal(
            "narrative.md:1:4: 2025-H1 is no quarter, and has none before it to compare with; compare it by yoy, or show the quarter",
            (
                s_package with
                {
                    Statements = "",
                    Facts = "sales,2025-H1,,1\nsales,2025-Q1,,1\nsales,2025-Q2,,0",
                    Narrative = "{{ sales@ytd | change qoq }}",
                }
            ).Told()
        );

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var told = (
            s_package with
            {
                Facts = "sales,2025-Q2,,1\ncosts,2025-Q2,,1\nsales,2025-Q1,,1",
                Statements = """
                    statements:
                      - name: operations
                        kind: income
                        title: "{{ sales | milions }}"
                        columns: [quarter, quarter-1q, quarter-1y, half]
                        lines: [sales, costs, profits]
                      - name: forgotten
                        kind: income
                        title: Forgotten
                        columns: [quarter]
                        lines: [sales]
                    """,
                Narrative = """
                    {{ table operations }}

                    {{ table operations }}

                    In 2025: {{ sale }} and {{ sales | change yoy }}, {{ costs | millions "x" }}.
                    """,
            }
        ).Told();
        Page.AssertDrawn(
            """
            narrative.md:3:4: table operations stands at narrative.md:1:4 already; leave one of them out
            narrative.md:5:4: 2025 is typed; bind it to a formula, or write {{ literal "2025" }} when its digits are meant
            narrative.md:5:13: there is no concept sale; did you mean sales?
            narrative.md:5:62: millions takes no "x"; give it nothing, or the number of digits after the point, 0 to 8
            statements.yaml:4:24: there is no filter milions; use millions, thousands, billions, units, percent, per_share, count, number, abs, change, growth, direction, either, columns, capitalize or title
            statements.yaml:5:48: there is no column half; use quarter, ytd or year, with an offset such as -1y or -1q, or yoy or qoq
            statements.yaml:6:13: sales has no value for 2024-Q2; add it to facts.csv: sales,2024-Q2,
            statements.yaml:6:20: costs has no value for 2024-Q2; add it to facts.csv: costs,2024-Q2,
            statements.yaml:6:20: costs has no value for 2025-Q1; add it to facts.csv: costs,2025-Q1,
            statements.yaml:6:27: there is no concept profits; give it data, a formula in a statement, or a measure of that name
            statements.yaml:7:5: the text does not place the statement forgotten; write {{ table forgotten }} on a line of narrative.md, or leave the statement out
            """,
            told
        );
    }
}
