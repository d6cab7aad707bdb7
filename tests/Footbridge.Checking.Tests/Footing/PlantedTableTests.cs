using Footbridge.Checking.Footing;
using FsCheck;
using FsCheck.Fluent;

namespace Footbridge.Checking.Tests.Footing;

/// <summary>Sums that were planted in random tables are found again, and no other, whatever the figures look like.</summary>
public class PlantedTableTests(ITestOutputHelper output)
{
    [Fact]
    public void A_planted_tree_of_subtotals_with_random_signs_is_recovered() =>
        Prop.ForAll(Planting.AnyTable, static table => Assert.Equal(table.Formulas, table.Found()))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20130425UL, 11UL));

    // Digits prove less here, and a share of the sums cannot be told from chance.
    [Theory]
    [InlineData("one column", 0.985)]
    [InlineData("two or three digits", 0.998)]
    [InlineData("one to three digits", 0.87)]
    [InlineData("no caption or rule", 0.997)]
    [InlineData("a third of the cells are dashes", 0.95)]
    [InlineData("three levels of totals", 1)]
    [InlineData("costs less their group's first item", 1)]
    [InlineData("twenty items a group", 1)]
    [InlineData("twelve columns", 1)]
    public void A_share_of_harder_trees_is_recovered_and_next_to_nothing_invented(string kind, double least)
    {
        var plan = kind switch
        {
            "one column" => new Planting.Plan { Columns = (1, 1) },
            "two or three digits" => new Planting.Plan { Digits = (2, 3) },
            "one to three digits" => new Planting.Plan { Digits = (1, 3), Columns = (2, 2) },
            "no caption or rule" => new Planting.Plan { Cues = [RowCues.None] },
            "a third of the cells are dashes" => new Planting.Plan { Dashes = 33 },
            "three levels of totals" => new Planting.Plan { Levels = (3, 3), Items = (2, 3) },
            "costs less their group's first item" => new Planting.Plan { ItemsSubtracted = 50 },
            "twenty items a group" => new Planting.Plan { Levels = (0, 1), Items = (15, 25) },
            _ => new Planting.Plan { Columns = (12, 12) },
        };
        int planted = 0,
            recovered = 0,
            untrue = 0;
        PlantedTable? missed = null;
        foreach (var table in plan.Tables().Sample(1000, new Rnd(20130425UL, 13UL), 30))
        {
            var formulas = table.Formulas.ToHashSet(StringComparer.Ordinal);
            var found = table.Found();
            planted += formulas.Count;
            recovered += found.Count(formulas.Contains);
            untrue += table.Untrue();
            missed ??= formulas.IsSubsetOf(found) ? null : table;
        }
        output.WriteLine($"{recovered} of {planted} recovered, {untrue} that do not hold{missed}");
        Assert.True(recovered >= planted * least, $"{recovered} of {planted} planted formulas were recovered, not in{missed}");
        Assert.True(untrue <= planted * 0.003, $"{untrue} formulas that do not hold were found beside {planted} planted ones");
    }

    [Fact]
    public void Scaling_every_figure_by_a_power_of_ten_changes_nothing() =>
        Prop.ForAll(
                Planting.AnyTable,
                Gen.Choose(1, 9).ToArbitrary(),
                static (table, power) =>
                {
                    var factor = (long)Math.Pow(10, power);
                    Assert.Equal(table.Found(), table.Map(value => value * factor).Found());
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20130425UL, 15UL));

    [Fact]
    public void The_order_of_columns_changes_nothing() =>
        Prop.ForAll(
                Planting.AnyTable,
                Gen.Shuffle(Enumerable.Range(0, 4)).ToArbitrary(),
                static (table, order) =>
                    Assert.Equal(table.Found(), table.Select([.. order.Where(column => column < table.Columns)]).Found())
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20130425UL, 17UL));

    [Fact]
    public void The_opposite_sign_everywhere_changes_nothing() =>
        Prop.ForAll(Planting.AnyTable, static table => Assert.Equal(table.Found(), table.Map(static value => -value).Found()))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20130425UL, 19UL));

    [Fact]
    public void A_column_printed_twice_proves_no_more()
    {
        var one = new Planting.Plan { Columns = (1, 1), Digits = (2, 4) };
        Prop.ForAll(
                Arb.From(one.Tables(), static table => table.Smaller()),
                static table => Assert.Equal(table.Found(), table.Select([0, 0, 0]).Found())
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20130425UL, 21UL));
    }
}
