using Footbridge.Checking;
using Footbridge.Reading;
using Footbridge.Tests;

namespace Footbridge.Writing.Tests.Releases;

/// <summary>What is written is what is read: a stranger who checks the page finds every figure with what it was bound to.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<int> Formats() => [0, 1, 2];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_figure_of_a_release_made_by_hand_is_read_as_bound(int format) =>
        Assert.Empty(RoundTrip.Losses(RoundTrip.Pages[format](Made.Quarterly())));

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_figure_of_the_example_is_read_as_bound(int format)
    {
        var proof = ReleaseCheck.Run(
            DocumentReader
                .Read("published.md", File.ReadAllBytes(ProjectFolder.PathOf("examples", "internap-1q13", "published.md")))
                .Documents
        );
        var page = RoundTrip.Pages[format](Republished.Of(proof));
        Assert.Empty(RoundTrip.Losses(page));
        var again = RoundTrip.Check(page);
        Assert.Equal(proof.Coverage with { Figures = 0 }, again.Coverage with { Figures = 0 });
    }
}
