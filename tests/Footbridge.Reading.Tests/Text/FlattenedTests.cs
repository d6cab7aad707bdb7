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
