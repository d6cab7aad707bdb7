using Footbridge.Review.Tests.Browsing;

namespace Footbridge.Review.Tests;

/// <summary>Lists, filters and search.</summary>
public sealed class FindingListTests(Chromium chromium) : IDisposable
{
    private readonly ReviewFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task Findings_are_filtered_by_severity_rule_statement_and_words()
    {
        await using var open = await OpenPage.At(chromium, _files.OfExample(), "#document");
        var rows = open.Page.Locator("#list .row");
        Assert.Equal(7, await rows.CountAsync());
        await open.Page.SelectOptionAsync("#filter-severity", "error");
        Assert.Equal(1, await rows.CountAsync());
        await open.Page.SelectOptionAsync("#filter-severity", "waived");
        Assert.Equal(0, await rows.CountAsync());
        await open.Shows("#list", "No finding passes the filters.");
        await open.Page.ClickAsync("#clear");
        await open.Page.SelectOptionAsync("#filter-rule", "FB808");
        Assert.Equal(1, await rows.CountAsync());
        await open.Page.ClickAsync("#clear");
        await open.Page.SelectOptionAsync("#filter-group", "income");
        await open.Shows("#list .row", "FB801");
        await open.Page.ClickAsync("#clear");
        await open.Page.FillAsync("#words", "ebitda disposal");
        Assert.Equal(1, await rows.CountAsync());
        await open.Shows("#tab-findings", "1 of 7");
    }

    [Fact]
    public async Task Figures_are_listed_by_statement_and_filtered_by_status()
    {
        await using var open = await OpenPage.At(chromium, _files.OfExample(), "#document");
        await open.Page.ClickAsync("#tab-figures");
        await open.Shows("#tab-figures", "405");
        await open.Page.ClickAsync("#filters [data-status='0']");
        Assert.Equal(9, await open.Page.Locator("#list .row.figure").CountAsync());
        await open.Page.SelectOptionAsync("#filter-group", "balance-sheet");
        Assert.Equal(4, await open.Page.Locator("#list .row.figure").CountAsync());
        await open.Page.Locator("#list .row.figure").First.ClickAsync();
        Assert.True(await open.IsInSight("#pages data.on"));
    }

    [Fact]
    public async Task All_figures_can_be_reached_in_the_list()
    {
        await using var open = await OpenPage.At(chromium, _files.OfExample(), "#document");
        await open.Page.ClickAsync("#tab-figures");
        var rows = open.Page.Locator("#list .row.figure");
        while (await open.Page.Locator("#list .more").IsVisibleAsync())
        {
            await open.Page.Locator("#list .more").ScrollIntoViewIfNeededAsync();
            await open.Page.WaitForTimeoutAsync(50);
        }
        Assert.Equal(405, await rows.CountAsync());
    }

    [Fact]
    public async Task Search_finds_figures_by_digits_and_tables_and_findings_by_words()
    {
        await using var open = await OpenPage.At(chromium, _files.OfExample());
        await open.Press("/");
        await open.Page.Keyboard.TypeAsync("414180");
        await open.Shows("#results", "$414,180");
        await open.Press("ArrowDown");
        await open.Press("Enter");
        await open.Shows("#inspection h2", "$414,180");
        await open.Page.FillAsync("#search", "FB802");
        await open.Press("Enter");
        await open.Shows("#inspection .kicker", "FB802");
        await open.Page.FillAsync("#search", "segment margin");
        await open.Page.Locator("#results li", new() { HasTextString = "table" }).First.ClickAsync();
        await open.Shows("#table-view h2", "Segment Profit and Segment Margin");
        await open.Page.FillAsync("#search", "no such words anywhere");
        await open.Shows("#results", "Nothing found.");
    }

    [Fact]
    public async Task A_part_of_the_coverage_leads_to_its_figures()
    {
        await using var open = await OpenPage.At(chromium, _files.OfExample());
        await open.Page.Locator(".coverage button", new() { HasTextString = "Balance Sheets" }).ClickAsync();
        await open.Shows("#tab-figures", "82 of 405");
        Assert.True(await open.IsInSight("#pages data.on"));
    }
}
