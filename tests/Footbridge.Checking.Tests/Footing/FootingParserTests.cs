using Footbridge.Checking.Footing;

namespace Footbridge.Checking.Tests.Footing;

public class FootingParserTests
{
    [Fact]
    public void One_column_that_breaks_does_not_hide_the_formula()
    {
        var stream = Stream(
            [
                [44392, 39938, 43716],
                [25307, 27090, 26032],
                [69699, 67028, 69784],
            ],
            RowCues.StrongLabel
        );
        var formula = Assert.Single(Parse(stream));
        Assert.Equal((2, 1), (formula.Target, formula.Broken));
    }

    [Fact]
    public void A_line_item_between_that_is_not_an_addend_is_skipped()
    {
        var stream = Stream(
            [
                [50771, 50606],
                [1024, 1109],
                [873, 512],
                [51644, 51118],
            ],
            RowCues.StrongLabel
        );
        var formula = Assert.Single(Parse(stream));
        Assert.Equal(SignPattern.OneSkipped, formula.Pattern);
        Assert.Equal([0, 2], formula.Terms.Select(term => term.Row));
    }

    [Fact]
    public void Three_digits_in_one_column_prove_nothing()
    {
        var stream = Stream(
            [
                [123],
                [245],
                [368],
            ],
            RowCues.None
        );
        Assert.Empty(Parse(stream));
    }

    [Fact]
    public void A_residual_within_rounding_is_no_break()
    {
        var stream = Stream(
            [
                [44392, 39938],
                [25307, 27090],
                [1204, 1118],
                [70904, 68146],
            ],
            RowCues.StrongLabel
        );
        Assert.Equal(0, Assert.Single(Parse(stream)).Broken);
    }

    private static FootingStream Stream(long[][] rows, RowCues total)
    {
        var stream = new FootingStream(rows.Length, rows[0].Length);
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row].CopyTo(stream.Values.AsSpan(row * stream.Columns));
        }
        stream.Present.AsSpan().Fill(true);
        stream.Cues[^1] = total;
        return stream;
    }

    private static List<Formula> Parse(FootingStream stream)
    {
        var formulas = new List<Formula>();
        new FootingParser().Parse(stream, sumsOnly: false, formulas);
        return formulas;
    }
}
