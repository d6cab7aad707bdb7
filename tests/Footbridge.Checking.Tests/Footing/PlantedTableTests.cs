using Footbridge.Checking.Footing;
using FsCheck;
using FsCheck.Fluent;

namespace Footbridge.Checking.Tests.Footing;

/// <summary>Sums that were planted in random tables are found again, whatever the order of columns and the size of the figures.</summary>
public class PlantedTableTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("plain")]
    [InlineData("dashes")]
    [InlineData("label")]
    [InlineData("uncued")]
    [InlineData("one")]
    [InlineData("small")]
    [InlineData("tiny")]
    [InlineData("deep")]
    [InlineData("subtracted")]
    [InlineData("long")]
    [InlineData("wide")]
    public void A_planted_tree_of_subtotals_is_recovered(string kind)
    {
        var plan = new Planting.Plan();
        plan = kind switch {
            "dashes" => plan with { Dashes = 15 },
            "label" => plan with { Cues = [RowCues.Label] },
            "uncued" => plan with { Cues = [RowCues.None] },
            "one" => plan with { Columns = (1, 1) },
            "small" => plan with { Digits = (2, 3) },
            "tiny" => plan with { Digits = (1, 3), Columns = (2,2) },
            "deep" => plan with { Levels = (3, 3), Items = (2,3) },
            "subtracted" => plan with { ItemsSubtracted = 50 },
            "long" => plan with { Items = (15, 25), Levels = (0,1) },
            "wide" => plan with { Columns = (8, 12) },
            _ => plan,
        };
        int planted = 0,
            recovered = 0,
            invented = 0, shown = 0;
        foreach (var table in plan.Tables().Sample(1500, new Rnd(20130425UL, 1UL), 30))
        {
            var formulas = table.Formulas.ToHashSet(StringComparer.Ordinal);
            var found = table.Found();
            planted += formulas.Count;
            recovered += found.Count(formulas.Contains);
            invented += found.Count(formula => !formulas.Contains(formula));
            if (!formulas.SetEquals(found) && shown++ < 6)
            {
                output.WriteLine(table + "  found: " + string.Join("\n         ", found.Where(f => !formulas.Contains(f))));
                output.WriteLine("  missed: " + string.Join("\n         ", formulas.Except(found)));
            }
        }
        output.WriteLine($"{kind}: {recovered} of {planted} planted formulas were recovered, {invented} invented {shown} tables");
        Assert.True(recovered >= planted * 0.985, $"{recovered} of {planted} planted formulas were recovered");
        Assert.True(invented <= planted * 0.002, $"{invented} formulas were invented beside {planted} planted ones");
    }
}
