using System.Collections.Immutable;
using Footbridge.Core.Findings;
using Footbridge.Core.Releases;
using Footbridge.Writing.Releases;
using Footbridge.Writing.Text;

namespace Footbridge.Writing.Tests.Releases;

/// <summary>How a page is judged, and what a build says about it.</summary>
public sealed class BuildTextTests
{
    private static readonly Release s_good = Made.Quarterly();

    // A typed figure, a sentence that the table contradicts, and a table whose note names another scale.
    private static readonly Release s_bad = s_good with
    {
        Blocks =
        [
            .. s_good.Blocks.Select(block =>
                block is TableBlock { Table.Name: "balance" } table
                    ? new TableBlock(table.Table with { Note = Made.Words("(In millions)") })
                    : block
            ),
            new ParagraphBlock(Made.Words("The order backlog stood at $99.9 million.")),
            new ParagraphBlock(Made.Words("Total revenues were $14.9 million for the second quarter of 2025.")),
        ],
    };

    [Fact]
    public void A_release_whose_figures_are_proved_or_bound_is_sure() => Assert.All(Pages(s_good), page => Assert.True(page.IsSure));

    [Fact]
    public void Every_financial_figure_has_one_place_in_the_coverage() =>
        Assert.All(
            Pages(s_good).Concat(Pages(s_bad)),
            page =>
            {
                var coverage = page.Proof.Coverage;
                Assert.Equal(
                    coverage.Financial,
                    coverage.Proved + coverage.Rounded + page.OnData + page.Typed.Length + coverage.Contradicted
                );
            }
        );

    [Fact]
    public void A_typed_figure_is_found_on_every_page() =>
        Assert.All(
            Pages(s_bad),
            page =>
            {
                Assert.False(page.IsSure);
                var typed = Assert.Single(page.Typed);
                Assert.Equal("$99.9 million", page.Proof.Figures[typed].Text);
            }
        );

    [Fact]
    public void A_wrong_scale_above_a_table_is_seen_at_each_of_its_figures() =>
        Assert.All(
            Pages(s_bad),
            page =>
                Assert.Equal(
                    8,
                    page.Misread.Count(match =>
                        match.Bound!.Value.Figure.Expression is "cash" or "receivables" or "total_assets" or "allowance"
                    )
                )
        );

    /// <summary>What is told of a release that is sure.</summary>
    internal static byte[] Sure() =>
        new BuildText(colour: false)
            .Coverage(Pages(s_good))
            .Findings(Pages(s_good), Severity.Warning)
            .Misread(Pages(s_good))
            .Written("out", ReleaseFormats.Write(s_good, ["md", "csv"]).Select(file => file with { Bytes = new byte[1234] }))
            .ToUtf8();

    /// <summary>What is told of a release with a typed, a wrong, and misread figures.</summary>
    internal static byte[] Unsure() =>
        new BuildText(colour: false)
            .Coverage(Pages(s_bad))
            .Findings(Pages(s_bad), Severity.Error)
            .Misread(Pages(s_bad))
            .Line("nothing was written: mend what is wrong above, or write all the same with --keep")
            .ToUtf8();

    private static ImmutableArray<PageCoverage> Pages(Release release) =>
        [.. RoundTrip.Pages.Select(write => write(release)).Select(page => new PageCoverage(page, RoundTrip.Check(page)))];
}
