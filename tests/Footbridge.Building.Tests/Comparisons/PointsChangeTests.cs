using System.Globalization;
using Footbridge.Building.Comparisons;
using Footbridge.Core.Facts;
using Footbridge.Core.Packages;

namespace Footbridge.Building.Tests.Comparisons;

public class PointsChangeTests
{
    [Theory]
    // 36,829 / 69,699 = 52.84%, 35,874 / 67,028 = 53.52%: printed 52.8% and 53.5%.
    [InlineData("36829", "69699", "35874", "67028", 1, -70, -68)]
    [InlineData("14145", "69699", "12233", "67028", 1, 200, 204)]
    [InlineData("14145", "69699", "12233", "67028", 0, 200, 204)]
    [InlineData("1", "2", "1", "2", 1, 0, 0)]
    public void From_printed_margins_or_from_exact_ones(
        string profit,
        string revenue,
        string profitBefore,
        string revenueBefore,
        int digits,
        int printed,
        int exact
    )
    {
        var (later, earlier) = (Number(profit) / Number(revenue), Number(profitBefore) / Number(revenueBefore));
        Assert.Equal(printed, PointsChange.Of(later, earlier, digits, BasisPointConvention.Printed).Printed);
        var change = PointsChange.Of(later, earlier, digits, BasisPointConvention.Exact);
        Assert.Equal(exact, change.Printed);
        Assert.Equal((later - earlier) * 10_000m, change.Value);
        Assert.Equal(UnitKind.BasisPoints, change.Kind);
    }

    [Fact]
    public void A_change_that_does_not_show_in_printed_margins_is_none()
    {
        var change = PointsChange.Of(0.50044m, 0.49951m, 1, BasisPointConvention.Printed);
        Assert.Equal(0, change.Direction);
        Assert.Equal(0m, change.Value);
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
