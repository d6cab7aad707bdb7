using Footbridge.Bench;
using Footbridge.Bench.Figures;
using Footbridge.Core.Ties;
using Footbridge.Measure.Digits;

namespace Footbridge.Measure.Tests;

public sealed class DigitsTests
{
    [Theory]
    [InlineData(@"\$ (1,234)", -1234, 0, 4)]
    [InlineData("0.03", 3, 2, 3)]
    [InlineData("<td style='width:12%'>5</td>&#160;<td>)</td>", -5, 0, 1)]
    [InlineData("—", 0, 0, 0)]
    [InlineData("twelve 1", 12, 0, 0)]
    public void Only_the_digits_that_a_person_sees_are_changed(string source, long mantissa, int fractionDigits, int count) =>
        Assert.Equal(count, DigitPlaces.Of(source, Made.Figure(0, source.Length, mantissa, fractionDigits)).Length);

    [Fact]
    public void Every_position_of_every_footed_cell_is_changed_and_nothing_else()
    {
        var proof = Made.Proof(
            "10 20 30 99",
            [Made.Figure(0, 2, 10), Made.Figure(3, 5, 20), Made.Figure(6, 8, 30), Made.Figure(9, 11, 99)],
            [Made.Footing(2, [0, 1])]
        );
        var all = DigitPlan.Of(proof, 9, seed: 1);
        // Eight other leading digits (never zero), nine other last digits.
        Assert.Equal(3 * (8 + 9), all.Changes.Length);
        Assert.Equal(3, all.Cells);
        Assert.Equal(all.Changes.Length, all.Changes.Distinct().Count());
        Assert.DoesNotContain(all.Changes, change => change.Offset >= 9);
        Assert.DoesNotContain(all.Changes, change => change.Position == 0 && change.To == '0');
        var some = DigitPlan.Of(proof, 3, seed: 1);
        Assert.Equal(3 * 2 * 3, some.Changes.Length);
        Assert.Equal(some.Changes, DigitPlan.Of(proof, 3, seed: 1).Changes);
    }

    [Fact]
    public void A_broken_formula_gives_no_cells_to_change()
    {
        var proof = Made.Proof(
            "10 20 31",
            [Made.Figure(0, 2, 10), Made.Figure(3, 5, 20), Made.Figure(6, 8, 31)],
            [Made.Footing(2, [0, 1], Verdict.Broken)]
        );
        Assert.Empty(DigitPlan.Of(proof, 9, seed: 1).Changes);
    }

    [Fact]
    public void Rank_and_false_alarms_are_those_of_new_errors()
    {
        var before = Proof(Made.Error("old", [1], 1));
        var change = new DigitChange(2, 0, 6, '4');

        var silent = DigitTrial.Judge(before, before, change);
        Assert.False(silent.IsDetected);
        Assert.Equal(0, silent.Rank);

        var second = DigitTrial.Judge(before, Proof(Made.Error("new", [0, 1, 2], 1, 2)), change);
        Assert.True(second.IsDetected);
        Assert.Equal(2, second.Rank);
        Assert.Equal(0, second.Elsewhere);

        var both = DigitTrial.Judge(before, Proof(Made.Error("a", [0, 1, 2], 2, 1), Made.Error("b", [0], 0)), change);
        Assert.Equal(1, both.Rank);
        Assert.Equal(1, both.Elsewhere);

        var unranked = DigitTrial.Judge(before, Proof(Made.Error("c", [0, 1, 2])), change);
        Assert.True(unranked.IsNamed);
        Assert.Equal(0, unranked.Rank);

        static Proof Proof(params Core.Findings.Finding[] findings) =>
            Made.Proof("10 20 30", [Made.Figure(0, 2, 10), Made.Figure(3, 5, 20), Made.Figure(6, 8, 30)], null, findings);
    }

    [Fact]
    public void A_cell_is_leaf_subtotal_or_total_by_its_part_in_the_ties()
    {
        var proof = Made.Proof(
            "1 2 3",
            [Made.Figure(0, 1, 1), Made.Figure(2, 3, 1), Made.Figure(4, 5, 1)],
            [Made.Footing(1, [0]), Made.Footing(2, [1])]
        );
        var run = new DigitRun(new InputFile("a", []), proof, DigitPlan.Of(proof, 1, 1), []);
        var kinds = Enumerable
            .Range(0, 3)
            .Select(figure => run.KindOf(new DigitTrial(new DigitChange(figure, 0, 0, '1'), true, 1, true, 0, "")));
        Assert.Equal([CellKind.Leaf, CellKind.Subtotal, CellKind.Total], kinds);
    }
}
