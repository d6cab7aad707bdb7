using Footbridge.Core.Documents;

namespace Footbridge.Reading.Tests.Text;

public class RobustnessTests
{
    private const string Drawn = """
        | 2024 | 2023
        Cash | 34,552 | 28,553
        Receivables | 18,960 | 19,035
        """;

    private static string Expected => Drawn.ReplaceLineEndings("\n").Replace("| 2024", "2024", StringComparison.Ordinal);

    [Theory]
    [InlineData("                2024       2023\r\nCash          34,552     28,553\rReceivables   18,960     19,035\n")]
    [InlineData("\ufeff                2024       2023\nCash          34,552     28,553\nReceivables   18,960     19,035\0\0\0\0")]
    [InlineData("                2024       2023\nCash          34,552     28,553\n\f\nReceivables   18,960     19,035\n\f")]
    [InlineData(
        "                2024       2023\nCash\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a034,552     28,553\nReceivables\u00a0\u00a0 18,960     19,035\n"
    )]
    [InlineData("\t\t  2024\t  2023\nCash\t\t34,552\t28,553\nReceivables\t18,960\t19,035\n")]
    public void Columns_survive_what_editors_do_to_a_text(string text)
    {
        Assert.Equal(Expected, Reading.Draw(text));
        Assert.Equal(GridLayout.FixedWidth, Reading.OnlyGrid(text).Layout);
    }

    [Fact]
    public void Tabs_that_count_columns_stay_columns()
    {
        const string Text = "\t2024\t2023\nCash\t34,552\t28,553\nTrade receivables\t18,960\t19,035\nA longer label for other items\t1\t2\n";
        var grid = Reading.OnlyGrid(Text);
        Assert.Equal(GridLayout.Tabbed, grid.Layout);
        Assert.All(grid.Rows, row => Assert.EndsWith("1-2 2-3", Reading.Columns(row), StringComparison.Ordinal));
    }

    [Fact]
    public void Figures_behind_tab_stops_lead_back_to_the_file()
    {
        const string Text = "\t\t  2024\t  2023\nCash\t\t34,552\t28,553\nReceivables\t18,960\t19,035\n";
        foreach (var cell in Reading.OnlyGrid(Text).Rows.SelectMany(row => row.Cells))
        {
            Assert.Equal(cell.Text.Value, Text[cell.Text.Whole.Start..cell.Text.Whole.End]);
        }
    }

    [Theory]
    [InlineData("-7-")]
    [InlineData("7")]
    [InlineData("Page 7 of 12")]
    [InlineData("F-7")]
    public void The_number_of_a_page_is_no_row(string number)
    {
        var text =
            "<TABLE>\n                2024       2023\nCash          34,552     28,553\n"
            + new string(' ', 20)
            + number
            + "\n<PAGE>\nReceivables   18,960     19,035\n</TABLE>\n";
        Assert.Equal(Expected + "\nparagraph: " + number, Reading.Draw(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("```\n")]
    public void A_table_in_box_drawing_characters_is_a_table(string fence)
    {
        var text = $"""
            {fence}
            ┌─────────────┬────────┬────────┐
            │             │   2024 │   2023 │
            ├─────────────┼────────┼────────┤
            │ Cash        │ 34,552 │ 28,553 │
            │ Receivables │ 18,960 │ 19,035 │
            ├─────────────┼────────┼────────┤
            │ Total       │ 53,512 │ 47,588 │
            └─────────────┴────────┴────────┘
            {fence}
            """;
        var grid = Reading.OnlyGrid(text);
        Assert.Equal(
            "2024 | 2023\n~ | ~ | ~\nCash | 34,552 | 28,553\nReceivables | 18,960 | 19,035\n~ | ~ | ~\nTotal | 53,512 | 47,588",
            Reading.Draw(text)
        );
        Assert.True(grid.Rows[^1].Cells.All(cell => cell.Style.HasFlag(CellStyles.RuleAbove)));
    }

    [Fact]
    public void A_frame_around_every_row_joins_its_lines()
    {
        const string Text = """
            +---------------+--------------+--------------+
            | (in millions) | December 31, | December 31, |
            |               |         2024 |         2023 |
            +===============+==============+==============+
            | Cash and cash |       34,552 |       28,553 |
            | equivalents   |              |              |
            +---------------+--------------+--------------+
            | Receivables   |       18,960 |       19,035 |
            +---------------+--------------+--------------+
            | Total         |       53,512 |       47,588 |
            +---------------+--------------+--------------+
            """;
        Assert.Equal(
            """
            (in millions) | December 31, | December 31,
            2024 | 2023
            Cash and cash equivalents | 34,552 | 28,553
            Receivables | 18,960 | 19,035
            Total | 53,512 | 47,588
            """.ReplaceLineEndings("\n"),
            Reading.Draw(Text)
        );
    }

    [Fact]
    public void A_cell_that_spans_columns_spans_them_in_the_grid()
    {
        const string Text = """
            +-------+-----------------+
            |       |  Year to date   |
            |       +--------+--------+
            |       |   2024 |   2023 |
            +-------+--------+--------+
            | Cash  | 34,552 | 28,553 |
            | Loans |  8,960 |  9,035 |
            +-------+--------+--------+
            """;
        var grid = Reading.OnlyGrid(Text);
        var head = grid.Rows[0].Cells[^1];
        var figures = grid.Rows[^1].Cells;
        Assert.Equal("Year to date", head.Text.Value);
        Assert.True(head.Left <= figures[1].Left && head.Right >= figures[2].Right);
    }

    [Theory]
    [InlineData("Item,2024,2023\nCash,\"34,552\",\"28,553\"\nReceivables,18960,19035\n")]
    [InlineData("Item;2024;2023\nCash;34.552;28.553\nReceivables;18.960;19.035\n")]
    public void Comma_separated_values_stay_text(string text) => Assert.Empty(Reading.Document(text).Blocks.OfType<Grid>());

    [Fact]
    public void A_line_of_a_million_characters_is_read()
    {
        var text =
            string.Concat(Enumerable.Repeat("word 1,234 ", 100_000))
            + "\n\nCash          34,552     28,553\nReceivables   18,960     19,035\n";
        Assert.Equal(2, Reading.OnlyGrid(text).Rows.Length);
    }
}
