using Footbridge.Core.Ties;
using Footbridge.Measure.Chance;

namespace Footbridge.Measure.Tests;

public sealed class ChanceTests
{
    private static readonly TableShape s_shape = new(
        3,
        ["2024", "2023"],
        ["Sales", "Costs", "Total"],
        [
            [new CellShape(7, 0, false, false, false), new CellShape(3, 1, false, true, true)],
            [new CellShape(0, 0, true, false, false), CellShape.Empty],
            [new CellShape(3, 2, false, false, false), new CellShape(1, 0, false, false, false)],
        ]
    );

    [Fact]
    public void A_random_table_keeps_the_shape_and_nothing_of_the_digits()
    {
        var text = RandomTable.Write(s_shape, LabelVariant.Kept, new Random(1));
        Assert.Matches(@"^\(in thousands\)\n\n\|  \| 2024 \| 2023 \|\n", text);
        Assert.Matches(@"\| Sales \| \(?[1-9],\d{3},\d{3}\)? \| \(?[1-9]\d\.\d\)?% \|\n", text);
        Assert.Matches(@"\| Costs \| — \|  \|\n", text);
        Assert.Matches(@"\| Total \| \(?\d\.\d\d\)? \| \(?\d\)? \|\n", text);
        Assert.Equal(text, RandomTable.Write(s_shape, LabelVariant.Kept, new Random(1)));
        Assert.NotEqual(text, RandomTable.Write(s_shape, LabelVariant.Kept, new Random(2)));
    }

    [Fact]
    public void Neutral_labels_say_nothing()
    {
        var text = RandomTable.Write(s_shape, LabelVariant.Neutral, new Random(1));
        Assert.DoesNotContain("Total", text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(3, s_shape.Labels.Count(label => !text.Contains(label, StringComparison.Ordinal)));
    }

    [Fact]
    public void One_formula_in_several_columns_counts_once()
    {
        var figures = Enumerable.Range(0, 6).Select(index => Made.Figure(index, index + 1, 1) with { Row = index / 2, Column = index % 2 });
        var proof = Made.Proof(
            "111111",
            [.. figures],
            [Made.Footing(4, [0, 2]), Made.Footing(5, [1, 3], Verdict.Broken), Made.Footing(5, [4], rule: "cross-footing")]
        );
        Assert.Equal(new ChanceTrial(1, 2, 1, 1, 2, 0), ChanceTrial.Of(proof));
    }

    [Fact]
    public void Shapes_come_from_the_figures_of_a_table()
    {
        var proof = Made.Proof("12 (3.4)", [Made.Figure(0, 2, 12)]);
        var table = proof.Tables[0] with { Rows = [new("a", "", 0), new("b", "", 0), new("c", "", 0)] };
        proof = proof with
        {
            Tables = [table],
            Figures = [Made.Figure(0, 2, 12), Made.Figure(3, 8, -34, 1) with { Row = 1 }, Made.Figure(3, 8, 5, 2) with { Row = 2 }],
        };
        var shape = Assert.Single(TableShape.Of(proof));
        Assert.Equal(["a", "b", "c"], shape.Labels);
        Assert.Equal(new CellShape(2, 0, false, false, false), shape.Cells[0][0]);
        Assert.Equal(new CellShape(2, 1, false, true, false), shape.Cells[1][0]);
        Assert.Equal(new CellShape(3, 2, false, false, false), shape.Cells[2][0]);
    }
}
