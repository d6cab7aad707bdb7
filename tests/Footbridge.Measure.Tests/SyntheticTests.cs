using Footbridge.Measure.Speed;
using Footbridge.Measure.Synthetic;

namespace Footbridge.Measure.Tests;

public sealed class SyntheticTests
{
    [Fact]
    public void A_made_up_statement_adds_up()
    {
        var statement = SyntheticStatement.Make("Results", ["2024", "2023"], 3, new Random(1));
        for (var period = 0; period < 2; period++)
        {
            long section = 0,
                all = 0;
            foreach (var line in statement.Lines.Where(line => line.Values is not null))
            {
                var value = line.Values![period];
                if (!line.IsTotal)
                {
                    section += value;
                }
                else if (line != statement.Lines[^1])
                {
                    Assert.Equal(section, value);
                    all += value;
                    section = 0;
                }
            }
            Assert.Equal(all, statement.Lines[^1].Values![period]);
        }
    }

    [Theory]
    [InlineData(10_000)]
    [InlineData(120_000)]
    [InlineData(1_000_000)]
    public void A_made_up_release_has_the_size_asked_for_and_is_the_same_every_time(int size)
    {
        var release = SyntheticRelease.Html(size, 1);
        Assert.InRange(release.Length, size, size + 60_000);
        Assert.Equal(release, SyntheticRelease.Html(size, 1));
        Assert.NotEqual(release, SyntheticRelease.Html(size, 2));
    }

    [Fact]
    public void A_page_grows_by_its_body_only()
    {
        var page = Enlarged.Page("<html><body class='a'>12345</body></html>", 60);
        Assert.Equal("<html><body class='a'>", page[..22]);
        Assert.Equal("</body></html>", page[^14..]);
        Assert.Matches("^(12345)+$", page[22..^14]);
        Assert.InRange(page.Length, 60, 80);
    }
}
