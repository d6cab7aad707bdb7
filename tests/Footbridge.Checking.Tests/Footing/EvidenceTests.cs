using Footbridge.Checking.Footing;

namespace Footbridge.Checking.Tests.Footing;

/// <summary>How many bits a fit is worth.</summary>
public class EvidenceTests
{
    [Fact]
    public void Ten_times_the_digits_are_worth_ten_times_the_odds()
    {
        var small = Evidence.Column(1_000, 1_000, 0);
        var large = Evidence.Column(1_000_000, 1_000_000, 0);
        Assert.Equal(Math.Log2(1_000), small, precision: 6);
        Assert.Equal(Math.Log2(1_000_000), large, precision: 6);
    }

    [Fact]
    public void What_is_off_by_a_unit_proves_less_and_zero_proves_nothing()
    {
        Assert.Equal(Math.Log2(1_000 / 3.0), Evidence.Column(1_000, 1_000, 1), precision: 6);
        Assert.Equal(Evidence.Column(1_000, 1_000, 2), Evidence.Column(1_000, 1_000, -2));
        Assert.Equal(0, Evidence.Column(0, 0, 0));
        Assert.Equal(0, Evidence.Column(5, 5, 100));
    }

    [Fact]
    public void A_total_that_all_but_equals_its_largest_item_proves_no_more_than_the_rest_does() =>
        Assert.Equal(Math.Log2(41), Evidence.Column(1_000_000, 10, 0), precision: 6);

    [Fact]
    public void Slips_are_the_likelier_by_chance_the_more_cells_there_are()
    {
        Assert.Equal(0, Evidence.Slip(50, 3));
        Assert.True(Evidence.Slip(1_000_000, 3) > Evidence.Slip(1_000_000, 12));
        Assert.Equal(Math.Log2(1_000_000 / (9.0 * 7 * 3)), Evidence.Slip(1_000_000, 3), precision: 6);
    }

    [Theory]
    [InlineData("None", -4, 13)]
    [InlineData("StartsSection", -4, 13)]
    [InlineData("Label", 3, 7.5)]
    [InlineData("Rule", 3, 7.5)]
    [InlineData("StrongLabel", 6, 4.5)]
    [InlineData("StrongLabel, Rule", 9, 4.5)]
    [InlineData("Label, StrongLabel, Rule", 9, 4.5)]
    public void The_more_a_row_looks_like_a_total_the_less_its_digits_must_prove(string cues, double adds, double needs)
    {
        Assert.Equal(adds, Evidence.Of(Enum.Parse<RowCues>(cues)));
        Assert.Equal(needs, Evidence.DigitsNeeded(Enum.Parse<RowCues>(cues)));
    }

    [Fact]
    public void The_freer_a_pattern_the_more_it_costs()
    {
        const int Length = 8;
        double Cost(SignPattern pattern) => Evidence.Cost(pattern, Length);
        Assert.Equal(
            [0, 0, 3, 4, 6, 6, 10, 10],
            new[]
            {
                Cost(SignPattern.Sum),
                Cost(SignPattern.Copy),
                Cost(SignPattern.NegatedSum),
                Cost(SignPattern.FirstLessRest),
                Cost(SignPattern.OneFlipped),
                Cost(SignPattern.OneSkipped),
                Cost(SignPattern.TwoFlipped),
                Cost(SignPattern.Free),
            }
        );
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(5, 3)]
    [InlineData(40, 3)]
    public void Rounding_leaves_half_a_unit_a_figure_and_three_at_most(int terms, long units) =>
        Assert.Equal(units, Evidence.Tolerance(terms));
}
