using System.Globalization;
using Footbridge.Building.Comparisons;
using Footbridge.Core.Packages;

namespace Footbridge.Building.Tests.Comparisons;

public class GrowthTests
{
    private static readonly GrowthPolicy s_signed = new(false, null, false, "NM");

    [Theory]
    [InlineData("69699", "67028", "4", 1)]
    [InlineData("69699", "69748", "0", 0)]
    [InlineData("-1643", "107", "-1636", -1)]
    [InlineData("-1643", "21", "-7924", -1)]
    [InlineData("242", "1554", "-84", -1)]
    [InlineData("0", "50", "-100", -1)]
    // Divided by the earlier value as it is: from a loss the sign of the growth is not that of the change.
    [InlineData("-20", "-10", "100", -1)]
    [InlineData("5", "-10", "-150", 1)]
    public void Growth_by_the_earlier_value_itself(string later, string earlier, string percent, int direction)
    {
        var change = Growth.Of(Number(later), Number(earlier), s_signed);
        Assert.Equal(Number(percent) / 100m, change.Printed);
        Assert.Equal(direction, change.Direction);
        Assert.True(change.IsMeaningful);
    }

    [Theory]
    [InlineData("-20", "-10", "-100", -1)]
    [InlineData("5", "-10", "150", 1)]
    [InlineData("-5", "10", "-150", -1)]
    public void Growth_by_the_size_of_the_earlier_value_has_the_sign_of_the_change(
        string later,
        string earlier,
        string percent,
        int direction
    )
    {
        var change = Growth.Of(Number(later), Number(earlier), s_signed with { AbsoluteBase = true });
        Assert.Equal(Number(percent) / 100m, change.Printed);
        Assert.Equal(direction, change.Direction);
    }

    [Theory]
    [InlineData("5", 1)]
    [InlineData("-5", -1)]
    [InlineData("0", 0)]
    public void There_is_no_growth_from_zero(string later, int direction)
    {
        var change = Growth.Of(Number(later), 0m, s_signed);
        Assert.False(change.IsMeaningful);
        Assert.Null(change.Value);
        Assert.Equal(direction, change.Direction);
    }

    [Theory]
    [InlineData("1099.4", true)]
    [InlineData("1099.6", false)]
    [InlineData("-899.4", true)]
    [InlineData("-899.6", false)]
    public void A_limit_holds_for_what_is_printed(string later, bool isMeaningful)
    {
        var change = Growth.Of(Number(later), 100m, s_signed with { NotMeaningfulAbove = 9.99m });
        Assert.Equal(isMeaningful, change.IsMeaningful);
        Assert.Equal(Number(later) / 100m - 1m, change.Value);
    }

    [Fact]
    public void A_change_between_loss_and_profit_is_not_meaningful_where_the_policy_says_so()
    {
        var policy = s_signed with { NotMeaningfulAcrossZero = true };
        Assert.False(Growth.Of(-1643m, 107m, policy).IsMeaningful);
        Assert.False(Growth.Of(107m, -1643m, policy).IsMeaningful);
        Assert.True(Growth.Of(-107m, -1643m, policy).IsMeaningful);
        Assert.True(Growth.Of(0m, 107m, policy).IsMeaningful);
        Assert.True(Growth.Of(-1643m, 107m, s_signed).IsMeaningful);
    }

    [Fact]
    public void A_growth_beyond_all_numbers_is_not_meaningful()
    {
        var change = Growth.Of(900_000_000_000_000_000m, 0.0000000000000000000000000001m, s_signed);
        Assert.False(change.IsMeaningful);
        Assert.Null(change.Value);
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
