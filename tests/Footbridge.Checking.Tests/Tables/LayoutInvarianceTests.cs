using Footbridge.Checking.Tests.Footing;
using Footbridge.Checking.Tests.Specs;
using FsCheck;
using FsCheck.Fluent;

namespace Footbridge.Checking.Tests.Tables;

/// <summary>The way in which a table is drawn says nothing about what it proves.</summary>
public class LayoutInvarianceTests
{
    [Theory]
    [InlineData("split cells")]
    [InlineData("spacer columns")]
    [InlineData("drifting spans")]
    [InlineData("blank rows")]
    [InlineData("pipes")]
    [InlineData("split pipes")]
    [InlineData("fixed width")]
    [InlineData("marked columns")]
    public void Drawing_the_same_statement_otherwise_changes_no_tie(string drawing) =>
        Prop.ForAll(
                Planting.AnyTable,
                table =>
                {
                    var page = new PlantedPage(table);
                    var expected = Ties(page.Html(), "html");
                    Assert.NotEmpty(expected);
                    var (text, kind) = drawing switch
                    {
                        "split cells" => (page.SplitHtml(), "html"),
                        "spacer columns" => (page.SpacedHtml(), "html"),
                        "drifting spans" => (page.DriftingHtml(), "html"),
                        "blank rows" => (page.BlankRowsHtml(), "html"),
                        "pipes" => (page.Pipes(), "md"),
                        "split pipes" => (page.Pipes(split: true), "md"),
                        "fixed width" => (page.FixedWidth(marked: false), "text"),
                        _ => (page.FixedWidth(marked: true), "text"),
                    };
                    Assert.Equal(expected, Ties(text, kind));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20130425UL, 3UL));

    [Fact]
    public void The_order_of_columns_changes_no_tie() =>
        Prop.ForAll(
                Planting.AnyTable,
                table =>
                {
                    // The heads keep their places: it is the figures that go from one period to another.
                    var plain = Ties(new PlantedPage(table).Html(), "html").Select(WithoutPeriod).Order(StringComparer.Ordinal);
                    var turned = table.Select([.. Enumerable.Range(0, table.Columns).Reverse()]);
                    var other = Ties(new PlantedPage(turned).Html(), "html").Select(WithoutPeriod).Order(StringComparer.Ordinal);
                    Assert.Equal(plain, other);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20130425UL, 5UL));

    private static string WithoutPeriod(string tie) => tie[(tie.IndexOf('|', StringComparison.Ordinal) + 1)..];

    private static List<string> Ties(string text, string kind)
    {
        var proof = CheckedText.Check(text, kind).Proof;
        return
        [
            .. proof
                .Ties.Where(tie => tie.Rule == "footing")
                .Select(tie =>
                    $"{proof.Figures[tie.Result].Period}|{proof.Figures[tie.Result].Label} {tie.Verdict} = "
                    + string.Join(" ", tie.Operands.Select(o => (o.Sign < 0 ? "- " : "+ ") + proof.Figures[o.Figure].Label))
                )
                .Order(StringComparer.Ordinal),
        ];
    }
}
