using Footbridge.Building.PerShare;

namespace Footbridge.Building.Tests.PerShare;

/// <summary>Shares that a convertible adds.</summary>
public class IfConvertedTests
{
    [Fact]
    public void A_dilutive_convertible_adds_its_shares() =>
        // 10,000 / 2,000 = 5.00 a share; 600 saved for 200 shares is 3.00: (10,600 / 2,200 = 4.82).
        Assert.Equal(200m, IfConverted.AddedShares(10_000m, 2_000m, 600m, 200m));

    [Fact]
    public void A_convertible_that_would_raise_earnings_per_share_is_left_out() =>
        // 1,200 saved for 200 shares is 6.00, above 5.00.
        Assert.Equal(0m, IfConverted.AddedShares(10_000m, 2_000m, 1_200m, 200m));

    [Theory]
    [InlineData(1_001, 0)]
    [InlineData(1_000, 200)]
    [InlineData(999, 200)]
    public void The_line_is_where_earnings_per_share_stay(int saved, int expected) =>
        Assert.Equal(expected, IfConverted.AddedShares(10_000m, 2_000m, saved, 200m));

    [Theory]
    [InlineData(600)]
    [InlineData(0)]
    public void Of_a_loss_nothing_dilutes(int saved) => Assert.Equal(0m, IfConverted.AddedShares(-10_000m, 2_000m, saved, 200m));

    [Fact]
    public void Without_earnings_only_a_convertible_that_saves_nothing_is_added()
    {
        Assert.Equal(0m, IfConverted.AddedShares(0m, 2_000m, 600m, 200m));
        Assert.Equal(200m, IfConverted.AddedShares(0m, 2_000m, 0m, 200m));
    }

    [Fact]
    public void No_shares_add_none() => Assert.Equal(0m, IfConverted.AddedShares(10_000m, 2_000m, 600m, 0m));
}
