using Footbridge.Building.PerShare;

namespace Footbridge.Building.Tests.PerShare;

/// <summary>Earnings allocated to participating securities.</summary>
public class TwoClassTests
{
    // The third to fifth rows are published quarters of 2012 and 2013: 5, 45 and 38 thousand were allocated.
    [Theory]
    [InlineData(1_000, 100, 900, 100)]
    [InlineData(1_000, 900, 100, 900)]
    [InlineData(242, 1_024, 50_771, 5)]
    [InlineData(2_107, 1_109, 50_606, 45)]
    [InlineData(1_554, 1_255, 50_336, 38)]
    public void Participating_securities_take_their_share_of_all_shares(int earnings, int participating, int common, int expected) =>
        Assert.Equal(expected, Math.Round(TwoClass.Allocate(earnings, participating, common)!.Value, MidpointRounding.AwayFromZero));

    [Fact]
    public void The_share_is_exact() => Assert.Equal(242m * 1_024m / 51_795m, TwoClass.Allocate(242m, 1_024m, 50_771m));

    [Theory]
    [InlineData(-1_643)]
    [InlineData(0)]
    public void Of_a_loss_and_of_nothing_they_take_nothing(int earnings) => Assert.Equal(0m, TwoClass.Allocate(earnings, 1_024m, 50_771m));

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void Without_participating_securities_nothing_is_allocated(int participating) =>
        Assert.Equal(0m, TwoClass.Allocate(1_000m, participating, 900m));

    [Fact]
    public void All_shares_participating_take_all() => Assert.Equal(1_000m, TwoClass.Allocate(1_000m, 100m, 0m));

    [Fact]
    public void Without_any_shares_there_is_nothing_to_divide_by()
    {
        Assert.Null(TwoClass.Allocate(1_000m, 100m, -100m));
        Assert.Equal(0m, TwoClass.Allocate(1_000m, 0m, 0m));
    }
}
