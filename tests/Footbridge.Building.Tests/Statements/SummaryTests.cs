using Footbridge.Building.Tests.Releases;
using Footbridge.Core.Facts;
using Footbridge.Core.Releases;

namespace Footbridge.Building.Tests.Statements;

/// <summary>A financial summary: three quarters, growth on the year and on the quarter, margins in basis points.</summary>
public class SummaryTests
{
    private static readonly PackageTexts s_package = new()
    {
        Release = "segments: { dc: Data center services, ip: IP services }\ndata: { scale: thousands }",
        Quarter = "2013-Q1",
        // The figures of three quarters of a company that was listed in 2013.
        Facts = """
            revenues,2013-Q1,dc,44392
            revenues,2013-Q1,ip,25307
            revenues,2012-Q4,dc,43716
            revenues,2012-Q4,ip,26032
            revenues,2012-Q1,dc,39938
            revenues,2012-Q1,ip,27090
            operating_expenses,2013-Q1,,68879
            operating_expenses,2012-Q4,,67699
            operating_expenses,2012-Q1,,65320
            net_income,2013-Q1,,-1643
            net_income,2012-Q4,,21
            net_income,2012-Q1,,107
            ebitda,2013-Q1,,14145
            ebitda,2012-Q4,,14964
            ebitda,2012-Q1,,12233
            exit_costs,2013-Q1,,248
            exit_costs,2012-Q4,,0
            exit_costs,2012-Q1,,0
            customers,2013-Q1,,3700,count
            customers,2012-Q4,,3600,count
            customers,2012-Q1,,3704,count
            """,
        Measures = """
            measures:
              margin: { label: Adjusted EBITDA margin, formula: ebitda / revenues }
            """,
        Statements = """
            concepts:
              customers: { unit: count, at: period-end }
            statements:
              - name: summary
                kind: other
                title: "{{ period | title }} Financial Summary"
                columns: [quarter, quarter-1y, quarter-1q, yoy, qoq]
                heads: compact
                lines:
                  - heading: "Revenues:"
                    lines:
                      - segments: revenues
                    total: { line: total_revenues, caption: Total revenues, dollar: true }
                  - { line: operating_expenses, caption: Operating expenses, dollar: true }
                  - { line: net_income, caption: Net income }
                  - { line: exit_costs, caption: Exit costs }
                  - { line: ebitda, caption: Adjusted EBITDA, dollar: true }
                  - margin
                  - { line: customers, caption: Customers }
            """,
        Narrative = "{{ table summary }}",
    };

    [Fact]
    public void A_financial_summary() =>
        Page.AssertDrawn(
            """
            First Quarter of 2013 Financial Summary
            (In thousands, except percentages and counts)
                                    1Q 2013  1Q 2012  4Q 2012  YoY Growth  QoQ Growth
            Revenues:
              Data center services  $44,392  $39,938  $43,716         11%          2%
              IP services            25,307   27,090   26,032         -7%         -3%
              [Total revenues] _    $69,699  $67,028  $69,748          4%          0%
            Operating expenses      $68,879  $65,320  $67,699          5%          2%
            Net income              (1,643)      107       21      -1636%      -7924%
            Exit costs                  248        —        —          NM          NM
            Adjusted EBITDA         $14,145  $12,233  $14,964         16%         -5%
            Adjusted EBITDA margin    20.3%    18.3%    21.5%     200 BPS    -120 BPS
            Customers                 3,700    3,704    3,600          0%          3%
            """,
            Page.Of(Page.Table(s_package.Built()))
        );

    [Fact]
    public void A_growth_says_what_it_compares_and_how()
    {
        var growth = Figure("Total revenues", 3);
        Assert.Equal("growth(total_revenues, yoy)", growth.Expression);
        Assert.Equal("total_revenues / total_revenues@-1y - 1", growth.Formula);
        Assert.Equal(69_699m / 67_028m - 1m, growth.Value!.Value, 20);
        Assert.Equal((Unit.Percent, -2, 2), (growth.Unit, growth.Scale, growth.Decimals));
        Assert.Equal("2013-01-01/2013-03-31", growth.Period.ToString());

        var points = Figure("Adjusted EBITDA margin", 4);
        Assert.Equal("difference(margin, qoq)", points.Expression);
        Assert.Equal("(round(margin, 3) - round(margin@-1q, 3)) * 10000", points.Formula);
        Assert.Equal(-120m, points.Value);
        Assert.Equal((Unit.BasisPoints, 0, 0), (points.Unit, points.Scale, points.Decimals));

        Assert.Null(Figure("Exit costs", 3).Value);
    }

    [Fact]
    public void A_figure_says_what_it_stands_for()
    {
        var revenues = Figure("IP services", 0);
        Assert.Equal(("revenues[ip]", "ip", 25_307_000m), (revenues.Expression, revenues.Segment, revenues.Value));
        Assert.Equal((3, -3, Unit.Usd), (revenues.Scale, revenues.Decimals, revenues.Unit));
        Assert.Equal((null, "facts.csv:3"), (revenues.Formula, revenues.Origin));

        var margin = Figure("Adjusted EBITDA margin", 1);
        Assert.Equal(
            ("margin", "ebitda / revenues", "2012-01-01/2012-03-31"),
            (margin.Expression, margin.Formula, margin.Period.ToString())
        );
        Assert.Equal((-2, 3, "Adjusted EBITDA margin"), (margin.Scale, margin.Decimals, margin.Label));

        Assert.Equal("2013-03-31", Figure("Customers", 0).Period.ToString());
    }

    [Fact]
    public void Basis_points_from_exact_margins()
    {
        var table = Page.Table((s_package with { Release = s_package.Release + "\nbasis_points: exact" }).Built());
        var row = table.Rows.Single(row => Page.Words(row.Caption) == "Adjusted EBITDA margin");
        // 20.2944% less 18.2506% and 21.4544%.
        Assert.Equal(["20.3%", "18.3%", "21.5%", "204 BPS", "-116 BPS"], row.Cells.Select(cell => cell!.Text));
        Assert.Equal("(margin - margin@-1y) * 10000", row.Cells[3]!.Formula);
    }

    [Fact]
    public void A_policy_for_what_is_not_meaningful()
    {
        var table = Page.Table(
            (s_package with { Release = s_package.Release + "\ngrowth: { not_meaningful_across_zero: true, not_meaningful: n/m }" }).Built()
        );
        Assert.Equal(
            ["(1,643)", "107", "21", "n/m", "n/m"],
            table.Rows.Single(row => Page.Words(row.Caption) == "Net income").Cells.Select(cell => cell!.Text)
        );
    }

    [Fact]
    public void Margins_change_by_what_their_line_prints()
    {
        var statements = s_package.Statements.Replace("- margin", "- { line: margin, decimals: 2 }", StringComparison.Ordinal);
        var row = Page.Table((s_package with { Statements = statements }).Built())
            .Rows.Single(row => Page.Words(row.Caption) == "Adjusted EBITDA margin");
        Assert.Equal(["20.29%", "18.25%", "21.45%", "204 BPS", "-116 BPS"], row.Cells.Select(cell => cell!.Text));
    }

    private static BoundFigure Figure(string caption, int column) =>
        Page.Table(s_package.Built()).Rows.Single(row => Page.Words(row.Caption) == caption).Cells[column]!;
}
