using System.Text.RegularExpressions;
using Footbridge.Building.Tests.Releases;

namespace Footbridge.Building.Tests.Statements;

public class BalanceSheetTests
{
    private static readonly PackageTexts s_package = new()
    {
        Quarter = "2013-Q1",
        Facts = """
            cash,2013-03-31,,34552000
            cash,2012-FY,,28553000
            receivables,2013-03-31,,18960000
            receivables,2012-12-31,,19035000
            allowance,2013-03-31,,1799000
            allowance,2012-12-31,,1809000
            shares_authorized,2013-03-31,,120000000,shares
            outstanding,2013-03-31,,53585000,shares
            outstanding,2012-12-31,,53459000,shares
            debt,2013-03-31,,40500000
            debt,2012-12-31,,30501000
            stock,2013-03-31,,0
            stock,2012-12-31,,0
            """,
        Statements = """
            statements:
              - name: position
                kind: balance-sheet
                title: Balance Sheets
                columns: [quarter, year-1y]
                lines:
                  - heading: ASSETS
                    lines:
                      - heading: "Current assets:"
                        lines:
                          - { line: cash, caption: Cash }
                          - { line: receivables, caption: "Accounts receivable, net of allowance of {{ allowance | columns }}, respectively" }
                        total: { line: current_assets, caption: Total current assets }
                    total: { line: assets, caption: Total assets, rule: double }
                  - { line: debt, caption: "Notes due 2019", dollar: true }
                  - { line: stock, caption: "Common stock, {{ literal \"$0.001\" }} par value; {{ shares_authorized }} shares authorized; {{ outstanding | columns }} shares outstanding, respectively" }
                  - { line: net_assets, caption: Net assets, formula: assets - debt - stock }
            """,
        Narrative = "{{ table position }}",
    };

    [Fact]
    public void A_balance_sheet_with_values_in_its_captions() =>
        Page.AssertDrawn(
            """
            Balance Sheets
            (In thousands)
            | March 31, 2013 | December 31, 2012
            ASSETS
            Current assets:
            Cash | $34,552 | $28,553
            Accounts receivable, net of allowance of $1,799 and $1,809, respectively | 18,960 | 19,035
            [Total current assets] _ | 53,512 | 47,588
            [Total assets] = | $53,512 | $47,588
            Notes due 2019 | $40,500 | $30,501
            Common stock, $0.001 par value; 120,000 shares authorized; 53,585 and 53,459 shares outstanding, respectively | — | —
            Net assets | 13,012 | 17,087
            """,
            // Its captions are too long to be drawn in columns.
            Regex.Replace(
                Regex.Replace(Page.Of(Page.Table(s_package.Built())), "(?<=\\S) {2,}|^ {9,}", " | ", RegexOptions.Multiline),
                "^ +",
                "",
                RegexOptions.Multiline
            )
        );

    [Fact]
    public void Figures_of_captions_are_bound_too()
    {
        var allowance = Page.Figures(s_package.Built()).Where(figure => figure.Expression == "allowance").ToArray();
        Assert.Equal(["$1,799", "$1,809"], allowance.Select(figure => figure.Text));
        Assert.Equal(["2013-03-31", "2012-12-31"], allowance.Select(figure => figure.Period.ToString()));
        Assert.Equal([1_799_000m, 1_809_000m], allowance.Select(figure => figure.Value!.Value));
    }

    [Theory]
    [InlineData("Notes of 5% due 2019", "5")]
    [InlineData("Common stock, $0.001 par value", "0.001")]
    [InlineData("1,500 shares in treasury", "1,500")]
    public void A_typed_number_in_a_caption_is_told_of(string caption, string number)
    {
        var told = (
            s_package with
            {
                Statements = s_package.Statements.Replace("Notes due 2019", caption, StringComparison.Ordinal),
            }
        ).Told();
        Assert.Matches(@"^statements\.yaml:15:\d+: " + number + " is typed; bind it to a formula, or write {{ literal", told);
    }
}
