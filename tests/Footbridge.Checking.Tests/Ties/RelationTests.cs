using Footbridge.Checking.Ties;
using Footbridge.Checking.Ties.Derived;
using Footbridge.Checking.Ties.Relations;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Tests.Ties;

/// <summary>Relations of tables: what they compute, and where rounding ends.</summary>
public class RelationTests
{
    [Theory]
    [InlineData(-70, false, Verdict.Exact)]
    [InlineData(-68, false, Verdict.Rounded)]
    [InlineData(-77, false, Verdict.Rounded)]
    [InlineData(-81, false, Verdict.Broken)]
    [InlineData(-70, true, Verdict.Exact)]
    [InlineData(-71, true, Verdict.Broken)]
    [InlineData(70, true, Verdict.Broken)]
    public void Basis_points_are_the_difference_of_printed_margins(int printed, bool isStrict, Verdict verdict) =>
        Assert.Equal(
            verdict,
            new PointsDifference(PointsDifference.BasisPoints, isStrict).Judge(
                new Quantity(printed, 1m),
                [new Quantity(0.528m, 0.001m), new Quantity(0.535m, 0.001m)]
            )
        );

    [Theory]
    [InlineData(-68, 1, Verdict.Exact)]
    [InlineData(-70, 1, Verdict.Broken)]
    [InlineData(-70, 10, Verdict.Exact)]
    [InlineData(-80, 10, Verdict.Broken)]
    public void Exact_margins_are_rounded_to_the_step(int printed, int step, Verdict verdict) =>
        Assert.Equal(
            verdict,
            new MarginDifference(PointsDifference.BasisPoints, step).Judge(
                new Quantity(printed, 1m),
                [new Quantity(36_829m, 1m), new Quantity(69_699m, 1m), new Quantity(35_874m, 1m), new Quantity(67_028m, 1m)]
            )
        );

    [Fact]
    public void A_margin_over_nothing_is_not_computed()
    {
        Quantity[] operands = [new Quantity(1m, 1m), new Quantity(0m, 1m), new Quantity(1m, 1m), new Quantity(5m, 1m)];
        Assert.Null(new MarginDifference(PointsDifference.BasisPoints).Compute(operands));
        Assert.Null(new Whole().Compute([new Quantity(0m, 1m)]));
        Assert.Null(new AdjustedGrowth().Compute([new Quantity(1m, 1m), new Quantity(0m, 1m), new Quantity(1m, 1m)]));
    }

    [Theory]
    [InlineData(0.033, Verdict.Exact)]
    [InlineData(0.045, Verdict.Broken)]
    public void Growth_without_an_effect_takes_it_off(double printed, Verdict verdict) =>
        Assert.Equal(
            verdict,
            new AdjustedGrowth().Judge(
                new Quantity((decimal)printed, 0.001m),
                [new Quantity(5_112.4m, 0.1m), new Quantity(4_890.6m, 0.1m), new Quantity(61.2m, 0.1m)]
            )
        );

    [Theory]
    // (94.8 - 64.6) / 64.6 is 46.7 %; each may stray by half of its last digit, and by more where it is a sum itself.
    [InlineData(0.467, true, true)]
    [InlineData(0.469, true, true)]
    [InlineData(0.470, false, true)]
    [InlineData(0.490, false, false)]
    public void What_is_near_is_no_break(double printed, bool holds, bool isNear)
    {
        var fit = Fit.OfGrowth(new Quantity((decimal)printed, 0.001m), new Quantity(94.8m, 0.1m), new Quantity(64.6m, 0.1m));
        Assert.Equal((holds, isNear), (fit.Holds, fit.IsNear));
    }

    [Fact]
    public void Long_numbers_leave_no_room_beside_the_printed_digit()
    {
        var fit = Fit.OfGrowth(new Quantity(0.12m, 0.01m), new Quantity(44_392m, 1m), new Quantity(39_938m, 1m));
        Assert.Equal((false, false), (fit.Holds, fit.IsNear));
        Assert.True(fit.Bits >= 6);
    }
}
