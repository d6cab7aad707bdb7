using Footbridge.Building.Tests.Packages;

namespace Footbridge.Building.Tests.Models;

/// <summary>What formulas give.</summary>
public class FormulaTests
{
    private static MadeModel Company() =>
        new(
            new MadePackage()
                .Segments("ip", "dc")
                .Facts(
                    """
                    revenues,2025-Q1,ip,300
                    revenues,2025-Q1,dc,700
                    revenues,2024-Q4,ip,350
                    revenues,2024-Q4,dc,550
                    costs,2025-Q1,ip,100
                    costs,2025-Q1,dc,400
                    shares,2025-Q1,,50,shares
                    cash,2024-12-31,,90
                    cash,2025-03-31,,120
                    """
                )
                .Measure("profit", "revenues - costs")
                .Measure("margin", "profit / revenues")
        );

    [Theory]
    [InlineData("revenues", 1000)]
    [InlineData("revenues[ip]", 300)]
    [InlineData("sum(revenues[*])", 1000)]
    [InlineData("revenues[ip] / revenues[total]", 0.3)]
    [InlineData("revenues@-1q", 900)]
    [InlineData("revenues[dc]@-1q", 550)]
    [InlineData("profit", 500)]
    [InlineData("profit[ip]", 200)]
    [InlineData("margin", 0.5)]
    [InlineData("round(margin[dc] * 7, 9)", 3)]
    [InlineData("-revenues + 2 * costs - -costs", 500)]
    [InlineData("revenues - costs - costs", 0)]
    [InlineData("revenues / 2 / 5", 100)]
    [InlineData("revenues / 2 * 5", 2500)]
    [InlineData("profit / shares", 10)]
    [InlineData("opening(cash)", 90)]
    [InlineData("closing(cash) - opening(cash)", 30)]
    [InlineData("cash@-1q", 90)]
    [InlineData("min(0, costs - revenues)", -500)]
    [InlineData("max(revenues, costs, 0)", 1000)]
    [InlineData("abs(costs - revenues)", 500)]
    [InlineData("round(revenues / 3, 2)", 333.33)]
    [InlineData("round(revenues * 1.5, -3)", 2000)]
    [InlineData("if(revenues > costs, costs, 0)", 500)]
    [InlineData("if(revenues <= costs, missing_is_not_asked, costs)", 500)]
    [InlineData("35% * revenues", 350)]
    public void A_formula_gives_a_value(string formula, double expected)
    {
        var company = formula.Contains("missing_is_not_asked", StringComparison.Ordinal)
            ? new MadeModel(new MadePackage().Facts("revenues,2025-Q1,,1000\ncosts,2025-Q1,,500\nmissing_is_not_asked,2024-Q1,,3"))
            : Company();
        Assert.Equal((decimal)expected, company.Value(formula, "2025-Q1"));
        Assert.Equal("", company.Told);
    }
}
