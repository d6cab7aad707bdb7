using Footbridge.Building.Tests.Releases;

namespace Footbridge.Building.Tests.Statements;

public class ReconciliationTests
{
    private static readonly PackageTexts s_package = new()
    {
        Quarter = "2013-Q1",
        Release = "data: { scale: thousands }",
        Facts = """
            operating_income,2013-Q1,,820
            operating_income,2012-Q4,,2049
            depreciation,2013-Q1,,11437
            depreciation,2012-Q4,,10864
            gain,2013-Q1,,16
            gain,2012-Q4,,-35
            """,
        Measures = """
            measures:
              adjusted_ebitda:
                label: Adjusted EBITDA
                gaap: { concept: operating_income, caption: Income from operations (GAAP) }
                adjustments:
                  - { add: depreciation, caption: Depreciation and amortization }
                  - { subtract: gain }
                definition: Income from operations before depreciation and gains.
                useful: It leaves out what no cash follows.
              margin:
                label: Margin
                formula: adjusted_ebitda / operating_income
            """,
        Statements = """
            concepts:
              gain: { caption: Gain on disposal }
            statements:
              - name: bridge
                kind: reconciliation
                title: Adjusted EBITDA
                columns: [quarter, quarter-1q]
                lines:
                  - reconciliation: adjusted_ebitda
            """,
        Narrative = "{{ table bridge }}",
    };

    [Fact]
    public void A_reconciliation_follows_from_its_measure() =>
        Page.AssertDrawn(
            """
            Adjusted EBITDA
            (In thousands)
                                           Three Months Ended  Three Months Ended
                                               March 31, 2013   December 31, 2012
            Income from operations (GAAP)                $820              $2,049
            Depreciation and amortization              11,437              10,864
            Gain on disposal                             (16)                  35
            [Adjusted EBITDA] =                       $12,241             $12,948
            """,
            Page.Of(Page.Table(s_package.Built()))
        );

    [Fact]
    public void Definitions_and_reasons_are_lists_of_what_the_measures_say() =>
        Page.AssertDrawn(
            """
            - Adjusted EBITDA: Income from operations before depreciation and gains.

            - Adjusted EBITDA: It leaves out what no cash follows.
            """,
            Page.Of(
                (
                    s_package with
                    {
                        Narrative = "{{ definitions }}\n\n{{ usefulness }}",
                        Statements = "concepts:\n  gain: { caption: Gain on disposal }\nstatements: []",
                    }
                ).Built()
            )
        );

    [Theory]
    [InlineData(
        "margin",
        "statements.yaml:9:25: margin has no GAAP measure to start from; declare it with gaap and adjustments in place of a formula"
    )]
    [InlineData("gain", "statements.yaml:9:25: gain is no measure; name one of measures.yaml that has gaap and adjustments")]
    [InlineData(
        "ebitda",
        "statements.yaml:9:25: there is no concept ebitda; give it data, a formula in a statement, or a measure of that name"
    )]
    public void Only_a_measure_with_adjustments_can_be_reconciled(string measure, string problem) =>
        Page.AssertDrawn(
            problem,
            (
                s_package with
                {
                    Statements = s_package.Statements.Replace(
                        "reconciliation: adjusted_ebitda",
                        $"reconciliation: {measure}",
                        StringComparison.Ordinal
                    ),
                }
            ).Told()
        );
}
