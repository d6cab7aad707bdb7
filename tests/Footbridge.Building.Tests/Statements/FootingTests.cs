using Footbridge.Building.Tests.Releases;

namespace Footbridge.Building.Tests.Statements;

/// <summary>What rounding does to printed sums.</summary>
public class FootingTests
{
    // 1.4 + 1.4 + 1.4 is 4.2: as printed, 1 + 1 + 1 is 4.
    private static readonly PackageTexts s_package = new()
    {
        Facts = """
            rent,2025-Q2,,1400
            wages,2025-Q2,,1400
            other_net,2025-Q2,,1400
            """,
        Statements = """
            statements:
              - name: costs
                kind: income
                title: Costs
                columns: [quarter]
                lines:
                  - lines: [rent, wages, { line: other_net, caption: "Other, net" }]
                    total: { line: total_costs, caption: Total }
            """,
        Narrative = "{{ table costs }}\n\nOther costs were {{ other_net }}, or {{ other_net | units }}.",
    };

    [Fact]
    public void Without_a_policy_the_difference_stays_and_is_recorded()
    {
        var release = s_package.Built();
        Page.AssertDrawn(
            """
            Costs
            (In thousands)
                        Three Months Ended June 30, 2025
            Rent                                      $1
            Wages                                      1
            Other, net                                 1
            [Total] =                                 $4

            Other costs were $1 thousand, or $1,400.
            """,
            Page.Of(release)
        );
        var check = Assert.Single(release.Checks, check => check.Name == "rounding-difference");
        Assert.Equal("costs: total_costs", check.Subject);
        Assert.Equal("total_costs in 2025-Q2 is printed as 4, and its items as printed add up to 3.", check.Message);
    }

    [Fact]
    public void A_named_line_takes_the_difference_wherever_it_is_printed_at_that_precision()
    {
        var release = (s_package with { Release = "rounding: { plug: [other_net] }" }).Built();
        Page.AssertDrawn(
            """
            Costs
            (In thousands)
                        Three Months Ended June 30, 2025
            Rent                                      $1
            Wages                                      1
            Other, net                                 2
            [Total] =                                 $4

            Other costs were $2 thousand, or $1,400.
            """,
            Page.Of(release)
        );
        var check = Assert.Single(release.Checks, check => check.Name is "forced-footing" or "rounding-difference");
        Assert.Equal(("forced-footing", "costs: other_net"), (check.Name, check.Subject));
        Assert.Equal("other_net in 2025-Q2 rounds to 1 and is printed as 2, so that total_costs adds up.", check.Message);
        Assert.All(Page.Figures(release).Where(figure => figure.Expression == "other_net"), figure => Assert.Equal(1_400m, figure.Value));
    }

    [Fact]
    public void A_total_that_takes_a_difference_passes_it_on_to_its_own_items()
    {
        var package = s_package with
        {
            Release = "rounding: { plug: [total_costs, other_net] }",
            Facts = s_package.Facts + "\nrevenues,2025-Q2,,9600",
            Statements = """
                statements:
                  - name: costs
                    kind: income
                    title: Costs
                    columns: [quarter]
                    lines:
                      - revenues
                      - lines: [rent, wages, { line: other_net, caption: "Other, net" }]
                        total: { line: total_costs, caption: Total }
                      - { line: income, caption: Income, formula: revenues - total_costs }
                """,
        };
        var release = package.Built();
        Page.AssertDrawn(
            """
            Costs
            (In thousands)
                        Three Months Ended June 30, 2025
            Revenues                                 $10
            Rent                                       1
            Wages                                      1
            Other, net                                 3
            [Total] _                                  5
            Income                                     5
            """,
            Page.Of(Page.Table(release))
        );
        Assert.Equal(
            ["costs: total_costs", "costs: other_net"],
            release.Checks.Where(check => check.Name == "forced-footing").Select(check => check.Subject)
        );
        Assert.DoesNotContain(release.Checks, check => check.Name == "rounding-difference");
    }

    [Fact]
    public void Segments_and_their_total_are_a_sum_too()
    {
        var package = s_package with
        {
            Release = "segments: { a: A, b: B }\nrounding: { plug: [\"sales[b]\"] }",
            Facts = "sales,2025-Q2,a,1400\nsales,2025-Q2,b,1400",
            Statements = """
                statements:
                  - name: costs
                    kind: segment
                    title: Sales
                    columns: [quarter]
                    lines:
                      - segments: sales
                      - { line: sales, caption: Total }
                """,
            Narrative = "{{ table costs }}",
        };
        Assert.Equal(["$1", "2", "3"], Page.Figures(package.Built()).Select(figure => figure.Text));
    }

    [Fact]
    public void A_plug_that_nothing_defines_is_told_of() =>
        Assert.Equal(
            "release.yaml:8:20: there is no concept other_nett to take rounding differences; name a line of a table",
            (s_package with { Release = "rounding: { plug: [other_nett] }" }).Told()
        );

    [Fact]
    public void A_plug_takes_only_what_rounding_explains() =>
        // Given in thousands, total and items may differ by one; printed to the unit, that is a thousand.
        Page.AssertDrawn(
            "release.yaml:9:20: other_net would have to take 1,000 in 2025-Q2, so that total_costs adds up in table costs, and rounding explains less; look for what is missing in the sum",
            (
                s_package with
                {
                    Scale = "units",
                    Release = "data: { scale: thousands }\nrounding: { plug: [other_net] }",
                    Facts = "rent,2025-Q2,,1\nwages,2025-Q2,,1\nother_net,2025-Q2,,1\ntotal_costs,2025-Q2,,4",
                }
            ).Told()
        );
}
