using Footbridge.Building.Tests.Releases;

namespace Footbridge.Building.Tests.Statements;

/// <summary>Whole tables, drawn.</summary>
public class IncomeStatementTests
{
    private static readonly PackageTexts s_package = new()
    {
        Release = "segments: { dc: Data center services, ip: IP services }",
        Quarter = "2013-Q1",
        Facts = """
            revenues,2013-Q1,dc,44392000
            revenues,2013-Q1,ip,25307000
            revenues,2012-Q1,dc,39938000
            revenues,2012-Q1,ip,27090000
            direct_costs,2013-Q1,,32870000
            direct_costs,2012-Q1,,31154000
            disposal,2013-Q1,,3000
            disposal,2012-Q1,,-16000
            swap,2013-Q1,,-49000
            swap,2012-Q1,,0
            interest,2013-Q1,,2421000
            interest,2012-Q1,,1584000
            shares,2013-Q1,,50771000,shares
            shares,2012-Q1,,50336000,shares
            """,
        Statements = """
            statements:
              - name: operations
                kind: income
                title: Statements of Operations
                columns: [quarter, quarter-1y]
                lines:
                  - heading: "Revenues:"
                    lines:
                      - segments: revenues
                    total: { line: total_revenues, caption: Total revenues }
                  - heading: "Costs:"
                    lines:
                      - { line: direct_costs, caption: Direct costs }
                      - { line: disposal, caption: "Loss (gain) on disposal" }
                    total: { line: total_costs, caption: Total costs }
                  - { line: operating_income, caption: Income from operations, formula: total_revenues - total_costs }
                  - { line: interest, caption: Interest expense, show: negated, italic: true }
                  - { line: swap, caption: Loss on swap }
                  - { line: net_income, caption: Net income, formula: operating_income - interest + swap, rule: double }
                  - { line: eps, caption: Basic earnings per share, formula: net_income / shares }
                  - heading: "Weighted average shares:"
                  - { line: shares, caption: Basic }
            """,
        Narrative = "{{ table operations }}",
    };

    [Fact]
    public void An_income_statement() =>
        Page.AssertDrawn(
            """
            Statements of Operations
            (In thousands, except per share amounts)
                                       Three Months Ended March 31,  Three Months Ended March 31,
                                                               2013                          2012
            Revenues:
              Data center services                          $44,392                       $39,938
              IP services                                    25,307                        27,090
              [Total revenues] _                             69,699                        67,028
            Costs:
              Direct costs                                   32,870                        31,154
              Loss (gain) on disposal                             3                          (16)
              [Total costs] _                                32,873                        31,138
            Income from operations                           36,826                        35,890
            Interest expense *                              (2,421)                       (1,584)
            Loss on swap                                       (49)                             —
            Net income =                                    $34,356                       $34,306
            Basic earnings per share                          $0.68                         $0.68
            Weighted average shares:
            Basic                                            50,771                        50,336
            """,
            Page.Of(Page.Table(s_package.Built()))
        );
}
