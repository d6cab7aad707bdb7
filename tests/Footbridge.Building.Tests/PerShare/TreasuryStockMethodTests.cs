using Footbridge.Building.PerShare;

namespace Footbridge.Building.Tests.PerShare;

/// <summary>Shares that options add.</summary>
public class TreasuryStockMethodTests
{
    [Fact]
    public void Options_in_the_money_add_what_their_proceeds_do_not_buy_back() =>
        // 10,000 options at 20 bring 200,000; at 25 these buy 8,000 shares back.
        Assert.Equal(2_000m, TreasuryStockMethod.AddedShares(10_000m, 20m, 25m));

    [Fact]
    public void Compensation_not_yet_recognized_buys_back_too() =>
        // 200,000 + 30,000 buy 9,200 at 25.
        Assert.Equal(800m, TreasuryStockMethod.AddedShares(10_000m, 20m, 25m, 30_000m));

    [Theory]
    [InlineData(20, 20)]
    [InlineData(30, 20)]
    public void Options_at_and_out_of_the_money_add_none(int exercise, int average) =>
        Assert.Equal(0m, TreasuryStockMethod.AddedShares(10_000m, exercise, average));

    [Fact]
    public void Options_in_the_money_may_add_none_for_their_compensation() =>
        Assert.Equal(0m, TreasuryStockMethod.AddedShares(10_000m, 20m, 25m, 60_000m));

    [Fact]
    public void Shares_need_not_be_whole() =>
        // 1,000 - 7,500 / 12 = 375; 1,000 - 7,500 / 16 = 531.25.
        Assert.Equal(
            (375m, 531.25m),
            (TreasuryStockMethod.AddedShares(1_000m, 7.5m, 12m), TreasuryStockMethod.AddedShares(1_000m, 7.5m, 16m))
        );

    [Fact]
    public void Restricted_stock_has_no_price_to_pay()
    {
        Assert.Equal(500m, TreasuryStockMethod.AddedShares(500m, 0m, 10m));
        Assert.Equal(300m, TreasuryStockMethod.AddedShares(500m, 0m, 10m, 2_000m));
    }

    [Fact]
    public void Without_options_nothing_is_added() => Assert.Equal(0m, TreasuryStockMethod.AddedShares(0m, 20m, 25m, 1_000m));

    [Fact]
    public void Proceeds_need_a_price_to_buy_at()
    {
        Assert.Null(TreasuryStockMethod.AddedShares(100m, 5m, 0m));
        Assert.Equal(100m, TreasuryStockMethod.AddedShares(100m, 0m, 0m));
    }
}
