using Footbridge.Review.Tests.Browsing;

namespace Footbridge.Review.Tests;

/// <summary>The page opens from disk, without a network, and says at once whether the release can go out.</summary>
public sealed class OpeningTests(Chromium chromium) : IDisposable
{
    private readonly ReviewFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task The_overview_says_whether_it_can_go_out_and_why()
    {
        await using var open = await OpenPage.At(chromium, _files.OfExample());
        Assert.Equal("Not ready: 1 contradiction to mend, 6 questions to answer.", await open.Text("h1"));
        Assert.Contains(
            "405 financial figures: 395 proved, 0 rounded, 9 unsupported, 1 contradicted",
            await open.Text(".hero .count"),
            StringComparison.Ordinal
        );
        Assert.Contains("97.5 %", await open.Text(".share"), StringComparison.Ordinal);
        Assert.Contains("FB201", await open.Text("#overview .rows li:first-child"), StringComparison.Ordinal);
        Assert.Contains("thousands in 6 tables", await open.Text(".decisions"), StringComparison.Ordinal);
        Assert.Contains("Difference of the printed margins", await open.Text(".decisions"), StringComparison.Ordinal);
        Assert.Contains("Unaudited Condensed Consolidated Balance Sheets", await open.Text(".coverage"), StringComparison.Ordinal);
        Assert.Equal(64, (await open.Text(".hash")).Replace("SHA-256", "", StringComparison.Ordinal).Trim().Length);
    }

    [Fact]
    public async Task A_release_without_findings_is_not_called_ready_while_figures_lack_support()
    {
        await using var open = await OpenPage.At(
            chromium,
            _files.Of("a.md", "# Results\n\nRevenue was $5 million in the first quarter of 2013.\n")
        );
        Assert.Equal("No contradiction; 1 figure without support.", await open.Text("h1"));
        Assert.Equal(0, await open.Page.Locator(".hero.clean").CountAsync());
    }

    [Theory]
    [InlineData("empty.md", "Nothing here.\n")]
    [InlineData("empty.txt", "\n\n\n")]
    [InlineData("empty.htm", "<html><body></body></html>")]
    public async Task A_document_without_a_number_opens_too(string name, string text)
    {
        await using var open = await OpenPage.At(chromium, _files.Of(name, text));
        Assert.Equal("Nothing to prove.", await open.Text("h1"));
        foreach (var view in (string[])["document", "tables", "measures"])
        {
            await open.Page.ClickAsync($"#to-{view}");
        }
        await open.Press("n");
        await open.Shows("#toast", "There are no findings.");
    }

    [Theory]
    [InlineData("#f111", "document")]
    [InlineData("#x3", "document")]
    [InlineData("#table3", "tables")]
    [InlineData("#measures", "measures")]
    [InlineData("#f99999", "overview")]
    [InlineData("#%3Cimg%20src%3Dx%3E", "overview")]
    public async Task A_link_leads_to_its_place(string hash, string view)
    {
        await using var open = await OpenPage.At(chromium, _files.OfExample(), hash);
        Assert.Equal(view, await open.Page.Locator("body").GetAttributeAsync("data-view"));
        if (hash == "#f111")
        {
            await open.Shows("#inspection h2", "$1.5 million");
            Assert.True(await open.IsInSight("#f111"));
        }
    }

    [Fact]
    public async Task The_browser_s_own_back_returns_to_the_view_before()
    {
        await using var open = await OpenPage.At(chromium, _files.OfExample());
        await open.Page.ClickAsync("#to-tables");
        await open.Page.ClickAsync("#to-document");
        await open.Page.GoBackAsync();
        Assert.Equal("tables", await open.Page.Locator("body").GetAttributeAsync("data-view"));
        await open.Page.GoBackAsync();
        Assert.Equal("overview", await open.Page.Locator("body").GetAttributeAsync("data-view"));
    }

    [Fact]
    public void The_same_check_gives_the_same_bytes() =>
        Assert.Equal(
            ReviewFiles.Bytes(ReviewFiles.Check(ReviewFiles.Read(ReviewFiles.Example))),
            ReviewFiles.Bytes(ReviewFiles.Check(ReviewFiles.Read(ReviewFiles.Example)))
        );

    [Fact]
    public async Task Without_scripts_the_verdict_and_the_marked_document_are_there()
    {
        var context = await chromium.Browser.NewContextAsync(new() { JavaScriptEnabled = false, Offline = true });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(_files.OfExample()).ToString());
        Assert.Contains("Not ready", await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await page.Locator("#overview noscript").CountAsync() == 1);
        Assert.True(await page.Locator("#f111").IsVisibleAsync());
        await context.DisposeAsync();
    }
}
