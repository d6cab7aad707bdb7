using Footbridge.Core.Documents;

namespace Footbridge.Reading.Tests.Markdown;

public class PipeTableTests
{
    [Fact]
    public void Cells_stand_at_their_number_and_split_figures_stay_split()
    {
        var grid = Reading.OnlyGrid(
            "| Sales | $ | 1,191.1 | (41.1 | ) |\n| --- | --- | --- | --- | --- |\n| **Costs** | | 5 | a \\| b | — |"
        );
        Assert.Equal("Sales | $ | 1,191.1 | (41.1 | )", string.Join(" | ", grid.Rows[0].Cells.Select(cell => cell.Text.Value)));
        Assert.Equal("0-1 2-3 3-4 4-5", Reading.Columns(grid.Rows[1]));
        Assert.Equal("a | b", grid.Rows[1].Cells[2].Text.Value);
        Assert.Equal(CellStyles.Bold, grid.Rows[1].Cells[0].Style);
        Assert.Equal(2, grid.Rows.Length);
    }

    [Fact]
    public void Cells_of_one_blank_behind_a_cell_give_its_span_away()
    {
        var grid = Reading.OnlyGrid(
            "|  | Three months | | | Six months | | |\n| --- | --- | --- | --- | --- | --- | --- |\n| Sales | $ | 5 |  | $ | 9 |  |"
        );
        Assert.Equal("1-4 4-7", Reading.Columns(grid.Rows[0]));
        Assert.Equal("0-1 1-2 2-3 4-5 5-6", Reading.Columns(grid.Rows[1]));
    }

    [Fact]
    public void Without_two_kinds_of_empty_cells_no_span_is_guessed()
    {
        var grid = Reading.OnlyGrid("| | 2024 | |\n|---|---|---|\n| Sales | 5 | 4 |");
        Assert.Equal("1-2", Reading.Columns(grid.Rows[0]));
    }

    [Fact]
    public void Header_rows_may_be_shorter_and_outer_bars_may_lack()
    {
        Assert.Equal("2024 | 2023\nSales | 5 | 4", Reading.Draw("| 2024 | 2023 |\n|---|---|\n| Sales | 5 | 4 |"));
        Assert.Equal("a | b\nSales | 5", Reading.Draw("# x\na | b\n--- | ---\nSales | 5")["heading: x\n".Length..]);
    }

    [Fact]
    public void A_row_of_single_dashes_is_data() => Assert.Equal("a | b\n- | -", Reading.Draw("| a | b |\n|---|---|\n| - | - |"));

    [Fact]
    public void No_break_spaces_are_indent()
    {
        var grid = Reading.OnlyGrid("| Total | 5 |\n|---|---|\n| &nbsp;&nbsp;Part | 3 |");
        Assert.Equal(2, grid.Rows[1].Cells[0].Indent);
        Assert.Equal("Part", grid.Rows[1].Cells[0].Text.Value);
    }
}
