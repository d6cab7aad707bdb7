using System.Collections.Immutable;
using Footbridge.Core.Facts;
using Footbridge.Core.Ties;
using Footbridge.Reading.Packages;
using Footbridge.Tests;

namespace Footbridge.RoundTrip.Tests;

/// <summary>
/// The worked example: from its data Build makes every figure of the release as it was published, in tables, captions and prose,
/// but for the one that was published wrong.
/// </summary>
public class ExampleTests
{
    private static readonly Lazy<Built> s_built = new(() =>
        Built.Of(PackageReader.Read(ProjectFolder.PathOf("examples", "internap-1q13")))
    );
    private static readonly Lazy<Proof> s_published = new(() =>
        Built.Check("published.md", File.ReadAllBytes(ProjectFolder.PathOf("examples", "internap-1q13", "published.md")))
    );

    [Theory]
    [InlineData("release.html")]
    [InlineData("release.md")]
    [InlineData("release.txt")]
    public void Every_published_figure_is_made_from_data_but_the_wrong_one(string page)
    {
        var published = Printed(s_published.Value);
        var built = Printed(s_built.Value.Pages.Single(item => item.Page.Name == page).Proof);
        Assert.Equal(405, published.Length);
        Assert.Equal(published.Length, built.Length);
        Assert.Equal(
            ["$1.5 million is $1.6 million"],
            published.Zip(built).Where(pair => pair.First != pair.Second).Select(pair => $"{pair.First} is {pair.Second}")
        );
    }

    [Fact]
    public void Every_figure_is_proved_by_the_page_or_shows_data_of_the_package()
    {
        foreach (var page in s_built.Value.Pages)
        {
            Assert.True(page.IsSure, page.Page.Name);
            Assert.Equal(405, page.Proof.Coverage.Proved + page.Proof.Coverage.Rounded + page.OnData);
            // A number of customers, a count of authorised shares, an allowance: nothing else on the page can tell them.
            Assert.True(page.OnData <= 12, $"{page.Page.Name}: {page.OnData}");
        }
    }

    // What is printed, in reading order; whether a blank may break between number and scale word is the format's affair.
    private static ImmutableArray<string> Printed(Proof proof) =>
        [
            .. proof
                .Figures.Where(figure => figure.IsFinancial && figure.Place is not FigurePlace.Header)
                .OrderBy(figure => figure.Span.Start)
                .Select(figure => string.Join(' ', figure.Text.Split([' ', '\u00a0', '\n'], StringSplitOptions.RemoveEmptyEntries))),
        ];
}
