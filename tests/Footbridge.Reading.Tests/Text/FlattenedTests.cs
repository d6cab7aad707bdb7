using Footbridge.Core.Documents;

namespace Footbridge.Reading.Tests.Text;

public class FlattenedTests
{
    private static string Lines(params string[] cells) =>
        "# Results\n\nACME INC.\n\n" + string.Join("\n\n", cells) + "\n\nThat was all there is to say about it.";

    [Fact]
    public void One_cell_a_line_is_put_back_into_rows()
    {
        var text = Lines(
            "Three Months Ended",
            "Six Months Ended",
            "2024",
            "2023",
            "2024",
            "2023",
            "Revenue",
            "$",
            "10",
            "$",
            "9",
            "$",
            "20",
            "$",
            "18",
            "Costs:",
            "Wages",
            "(4",
            ")",
            "(3",
            ")",
            "(8",
            ")",
            "(6)",
            "Rent",
            "(1)",
            "(1)",
            "(2)",
            "(2)",
            "(5)",
            "(4)",
            "(10)",
            "(8)",
            "Profit",
            "$    5",
            "$    5",
            "$   10",
            "$   10"
        );
        Assert.Equal(
            """
            heading: Results
            heading: ACME INC.
            Three Months Ended | Six Months Ended
            2024 | 2023 | 2024 | 2023
            Revenue | $ 10 | $ 9 | $ 20 | $ 18
            Costs:
            Wages | (4 ) | (3 ) | (8 ) | (6)
            Rent | (1) | (1) | (2) | (2)
            (5) | (4) | (10) | (8)
            Profit | $ 5 | $ 5 | $ 10 | $ 10
            paragraph: That was all there is to say about it.
            """.ReplaceLineEndings("\n"),
            Reading.Draw(text)
        );
        var grid = Reading.OnlyGrid(text);
        Assert.Equal(GridLayout.Flattened, grid.Layout);
        Assert.Equal("1-3 3-5", Reading.Columns(grid.Rows[0]));
        Assert.Equal("1-2 2-3 3-4 4-5", Reading.Columns(grid.Rows[6]));
    }

    [Fact]
    public void Figures_that_fit_no_columns_stay_with_their_label_and_a_note_says_so()
    {
        var document = Reading.Document(
            Lines("2024", "2023", "Cash", "34,552", "28,553", "Deposits", "1,204", "Loans", "18,960", "19,035", "Other", "1", "2")
        );
        Assert.Equal("Deposits 1,204", Assert.Single(Rows(document)[2].Cells).Text.Value);
        Assert.Equal("0-1 1-2 2-3", Reading.Columns(Rows(document)[3]));
        Assert.Contains("no column is claimed", document.Notes[0].Message, StringComparison.Ordinal);
        Assert.Equal("1,204", document.Source[document.Notes[0].Span.Start..document.Notes[0].Span.End]);
    }

    [Fact]
    public void One_figure_a_group_stands_in_the_first_column_of_its_like()
    {
        var document = Reading.Document(
            Lines(
                "Year 2024",
                "Year 2023",
                "Balance 2024",
                "Yield 2024",
                "Balance 2023",
                "Yield 2023",
                "Loans",
                "34,552",
                "5.1%",
                "28,553",
                "4.9%",
                "Deposits",
                "18,960",
                "3.2%",
                "19,035",
                "3.0%",
                "Bonds",
                "960",
                "2.2%",
                "935",
                "2.0%",
                "Total assets",
                "54,472",
                "48,523",
                "Margin",
                "2.8%",
                "2.3%"
            )
        );
        var rows = Rows(document);
        Assert.Equal("0-1 1-2 3-4", Reading.Columns(rows[^2]));
        Assert.Equal("0-1 2-3 4-5", Reading.Columns(rows[^1]));
        Assert.Contains(
            document.Notes,
            note => note.Message.Contains("2 rows have one figure for each of 2 groups", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Tables_put_back_for_certain_share_one_note()
    {
        string[] table = ["2024", "2023", "Cash", "34,552", "28,553", "Loans", "18,960", "19,035", "Total", "53,512", "47,588"];
        var document = Reading.Document(Lines(table) + "\n\n# More\n\n" + string.Join("\n\n", table));
        Assert.Equal(2, document.Blocks.OfType<Grid>().Count());
        Assert.Contains("2 tables had lost their rows", Assert.Single(document.Notes).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_amount_without_a_column_in_a_line_of_cells_ends_its_row()
    {
        const string Text =
            "# x\n\nACME INC. For the three months ended March 31, 2024 2023 Revenue $12,500 $11,250Costs of sales (8,000) (7,500)Gross profit 4,500 3,750 "
            + "Other income 4,544 Gain on sale 1 (149)Wages (2,000) (1,900)Total costs (2,000) (2,000)Profit $2,500 $1,750";
        var rows = Rows(Reading.Document(Text)).Select(row => string.Join(" | ", row.Cells.Select(cell => cell.Text.Value)));
        Assert.Contains("Other income 4,544", rows);
        Assert.Contains("Gain on sale | 1 | (149)", rows);
    }

    private static System.Collections.Immutable.ImmutableArray<GridRow> Rows(Document document) =>
        Assert.Single(document.Blocks.OfType<Grid>()).Rows;

    [Fact]
    public void Counts_that_give_no_rows_are_left_as_text_with_a_note()
    {
        var document = Reading.Document(Lines("A", "1", "2", "3", "B", "4", "C", "5", "6", "D", "7", "8", "9", "10", "11"));
        Assert.Empty(document.Blocks.OfType<Grid>());
        Assert.Contains(document.Notes, note => note.Message.Contains("lost its rows", StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_in_one_line_is_put_back_into_rows()
    {
        const string Text =
            "# x\n\nACME INC. For the three months ended March 31, 2024 2023 Revenue $12,500 $11,250Costs of sales (8,000) (7,500)Gross profit 4,500 3,750 Operating costs: "
            + "Wages (1) (2,000) (1,900)Rent, 2 houses, - (100)Total operating costs (2,000) (2,000)Profit $2,500 $1,750 (1) Wages include those of 12 trainees.";
        Assert.Equal(
            """
            heading: x
            ACME INC. For the three months ended March 31,
            2024 | 2023
            Revenue | $12,500 | $11,250
            Costs of sales | (8,000) | (7,500)
            Gross profit | 4,500 | 3,750
            Operating costs:
            Wages (1) | (2,000) | (1,900)
            Rent, 2 houses, | - | (100)
            Total operating costs | (2,000) | (2,000)
            Profit | $2,500 | $1,750
            paragraph: (1) Wages include those of 12 trainees.
            """.ReplaceLineEndings("\n"),
            Reading.Draw(Text)
        );
    }

    [Fact]
    public void A_long_sentence_full_of_amounts_is_no_table()
    {
        var sentence = string.Join(
            " ",
            Enumerable.Range(1, 12).Select(index => $"sales of $1,{index:000} compared with $2,{index:000} in the year before,")
        );
        Assert.Empty(Reading.Document("# x\n\n" + sentence).Blocks.OfType<Grid>());
    }
}
