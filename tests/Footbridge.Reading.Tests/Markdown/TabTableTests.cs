using Footbridge.Core.Documents;

namespace Footbridge.Reading.Tests.Markdown;

public class TabTableTests
{
    private const string Table =
        "Results\n\n\t<u>2024</u>\t2023\nRevenues:\t\t\n<i>Sales</i>\t\\$ 1,200\t\\$ 1,100\nCosts\t(700)\t-\n**Profit**\t<u>500</u>\t<u>1,100</u>\n\nAfter.";

    [Fact]
    public void Tabs_divide_cells_and_a_leading_tab_is_an_empty_stub() =>
        Assert.Equal(
            """
            heading: Results
            2024 | 2023
            Revenues:
            Sales | $ 1,200 | $ 1,100
            Costs | (700) | -
            Profit | 500 | 1,100
            paragraph: After.
            """.ReplaceLineEndings("\n"),
            Reading.Draw(Table)
        );

    [Fact]
    public void Columns_are_counted_and_styles_kept()
    {
        var grid = Reading.OnlyGrid(Table);
        Assert.Equal(GridLayout.Tabbed, grid.Layout);
        Assert.Equal("1-2 2-3", Reading.Columns(grid.Rows[0]));
        Assert.Equal(CellStyles.Underline, grid.Rows[0].Cells[0].Style);
        Assert.Equal(CellStyles.Italic, grid.Rows[2].Cells[0].Style);
        Assert.Equal(CellStyles.Bold, grid.Rows[4].Cells[0].Style);
        Assert.Equal(CellStyles.Underline, grid.Rows[4].Cells[1].Style);
    }

    [Fact]
    public void An_indent_by_one_tab_is_no_table() =>
        Assert.Equal("paragraph: Sales rose in 2024.", Reading.Draw("\tSales rose\nin 2024."));
}
