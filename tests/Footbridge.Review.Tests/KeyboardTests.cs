using Footbridge.Review.Tests.Browsing;
using Microsoft.Playwright;

namespace Footbridge.Review.Tests;

/// <summary>All of the review can be done without a mouse.</summary>
public sealed class KeyboardTests(Chromium chromium) : IDisposable
{
    private readonly ReviewFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task N_walks_through_all_findings_and_p_back()
    {
        await using var open = await OpenPage.At(chromium, _files.OfExample());
        var seen = new List<string>();
        for (var step = 0; step < 7; step++)
        {
            await open.Press("n");
            seen.Add(await open.Hash());
            Assert.Equal(seen[^1], "#" + await open.Page.Locator("#list [aria-current]").GetAttributeAsync("data-go"));
        }
        Assert.Equal(["#x1", "#x2", "#x3", "#x4", "#x5", "#x6", "#x7"], seen);
        await open.Press("n");
        Assert.Equal("#x1", await open.Hash());
        await open.Press("p");
        Assert.Equal("#x7", await open.Hash());
    }

    [Fact]
    public async Task J_and_k_walk_through_the_figures_that_pass_the_filter()
    {
        await using var open = await OpenPage.At(chromium, _files.OfExample(), "#document");
        await open.Press("3");
        var seen = new List<string>();
        for (var step = 0; step < 9; step++)
        {
            await open.Press("j");
            seen.Add(await open.Current());
            await open.Shows("#inspection .kicker", "unsupported");
        }
        Assert.Equal(9, seen.Distinct(StringComparer.Ordinal).Count());
        await open.Press("j");
        Assert.Equal(seen[0], await open.Current());
        await open.Press("k");
        Assert.Equal(seen[^1], await open.Current());
    }

    [Fact]
    public async Task Brackets_walk_through_the_tables()
    {
        await using var open = await OpenPage.At(chromium, _files.OfExample(), "#tables");
        await open.Press("]");
        Assert.Equal("#table2", await open.Hash());
        await open.Press("[");
        await open.Press("[");
        Assert.Equal("#table7", await open.Hash());
        await open.Page.ClickAsync("#to-document");
        await open.Press("]");
        await open.Shows("#inspection .facts", "First Quarter 2013 Financial Summary");
    }

    [Fact]
    public async Task O_follows_the_first_operand_and_b_comes_back()
    {
        await using var open = await OpenPage.At(chromium, _files.OfExample(), "#f111");
        await open.Press("o");
        var operand = await open.Current();
        Assert.NotEqual("f111", operand);
        await open.Shows("#inspection h2", "$1,554");
        await open.Press("b");
        Assert.Equal("f111", await open.Current());
        await open.Press("b");
        await open.Shows("#toast", "nothing to go back to");
    }

    [Fact]
    public async Task Enter_goes_into_the_inspector_and_escape_closes_it()
    {
        await using var open = await OpenPage.At(chromium, _files.OfExample(), "#f111");
        await open.Press("Enter");
        Assert.True(await open.Page.EvaluateAsync<bool>("document.activeElement.closest('#inspector') !== null"));
        await open.Press("Escape");
        Assert.Equal(0, await open.Page.Locator("#pages data.on").CountAsync());
    }

    [Fact]
    public async Task Numbers_toggle_the_filter_by_status()
    {
        await using var open = await OpenPage.At(chromium, _files.OfExample(), "#document");
        await open.Press("4");
        Assert.Equal("true", await open.Page.Locator("#filters [data-status='3']").GetAttributeAsync("aria-pressed"));
        Assert.Equal(1, await open.Page.Locator("#list .row.figure").CountAsync());
        await open.Press("4");
        Assert.Equal("false", await open.Page.Locator("#filters [data-status='3']").GetAttributeAsync("aria-pressed"));
    }

    [Fact]
    public async Task Y_copies_the_link_and_t_turns_the_light()
    {
        await using var open = await OpenPage.At(chromium, _files.OfExample(), "#f111");
        await open.Press("y");
        await open.Shows("#toast", "Link copied");
        var before = await open.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
        await open.Press("t");
        Assert.NotEqual(before, await open.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        await open.Reload();
        Assert.Equal("dark", await open.Page.Locator("html").GetAttributeAsync("data-theme"));
    }

    [Fact]
    public async Task Help_lists_the_keys_and_can_switch_single_letters_off()
    {
        await using var open = await OpenPage.At(chromium, _files.OfExample());
        await open.Press("?");
        Assert.True(await open.Page.Locator("#help").IsVisibleAsync());
        await open.Page.UncheckAsync("#single-keys");
        await open.Press("Escape");
        await open.Press("n");
        Assert.Equal("overview", await open.Page.Locator("body").GetAttributeAsync("data-view"));
        await open.Reload();
        await open.Press("n");
        Assert.Equal("overview", await open.Page.Locator("body").GetAttributeAsync("data-view"));
    }

    [Fact]
    public async Task Letters_that_are_typed_into_a_field_are_letters()
    {
        await using var open = await OpenPage.At(chromium, _files.OfExample(), "#document");
        await open.Page.FocusAsync("#words");
        await open.Page.Keyboard.TypeAsync("net");
        Assert.Equal("net", await open.Page.InputValueAsync("#words"));
        Assert.Equal("#document", await open.Hash());
    }
}
