using Footbridge.Review.Tests.Browsing;
using Microsoft.Playwright;

namespace Footbridge.Review.Tests;

/// <summary>A click on a figure shows its proof; operands, occurrences and findings lead on.</summary>
public sealed class InspectingTests(Chromium chromium) : IDisposable
{
    private readonly ReviewFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task A_click_on_a_total_shows_what_it_adds_and_an_operand_leads_to_its_place()
    {
        await using var open = await OpenPage.At(chromium, _files.OfExample(), "#document");
        var total = open.Page.Locator("#pages data.f", new() { HasTextString = "414,180" }).First;
        await total.ScrollIntoViewIfNeededAsync();
        await total.ClickAsync();
        await open.Shows("#inspection h2", "$414,180");
        await open.Shows("#inspection", "414,180,000 USD");
        await open.Shows("#inspection", "414,179,500 to 414,180,500 USD");
        var proof = open.Page.Locator("#inspection .tie", new() { HasTextString = "the lines of a column add up" }).First;
        Assert.Equal(7, await proof.Locator(".operands:not(.printed) > li").CountAsync());
        Assert.True(await open.Page.Locator("#pages data.lit").CountAsync() >= 7);

        await proof.Locator("button.operand", new() { HasTextString = "Property and equipment" }).ClickAsync();
        await open.Shows("#inspection h2", "257,918");
        var id = await open.Current();
        Assert.True(await open.IsInSight($"#{id}"));
        Assert.Equal($"#{id}", await open.Hash());

        await open.Page.ClickAsync("#inspector-back");
        await open.Shows("#inspection h2", "$414,180");
        Assert.False(await open.Page.Locator("#inspector-back").IsVisibleAsync());
    }

    [Fact]
    public async Task The_proof_of_an_operand_opens_where_it_stands()
    {
        await using var open = await OpenPage.At(chromium, _files.OfExample(), "#document");
        await Select(open, "$414,180");
        var proof = open.Page.Locator("#inspection .tie").First;
        await proof.Locator(".unfold").First.ClickAsync();
        await open.Shows("#inspection .tree", "66,888");
        await proof.Locator(".unfold").First.ClickAsync();
        Assert.Equal(0, await open.Page.Locator("#inspection .tree").CountAsync());
    }

    [Fact]
    public async Task A_contradicted_claim_shows_finding_expected_value_and_what_else_it_may_be()
    {
        await using var open = await OpenPage.At(chromium, _files.OfExample(), "#f111");
        await open.Shows("#inspection .kicker", "contradicted");
        await open.Shows("#inspection .callout", "FB201");
        await open.Shows("#inspection .tie.broken", "prose-value");
        await open.Shows("#inspection .difference", "-0.054");
        await open.Shows("#inspection q", "normalized net income had been");
        await open.Page.ClickAsync("#inspection .callout");
        await open.Shows("#inspection .facts", "1.6 million");
        await open.Shows("#inspection .rule", "What to do");
        Assert.Equal("#x1", await open.Hash());
    }

    [Fact]
    public async Task Rejected_readings_of_a_claim_are_shown_with_the_reason()
    {
        var proof = ReviewFiles.Check(ReviewFiles.Read(ReviewFiles.Example));
        var claim = proof.Claims.First(claim => claim.Candidates.Length > 1);
        await using var open = await OpenPage.At(chromium, _files.Write(proof), $"#{proof.Figures[claim.Figure].Id}");
        var reasons = await open.Page.Locator("#inspection .alternatives > li").CountAsync();
        Assert.InRange(reasons, 1, claim.Candidates.Length);
        await open.Shows("#inspection .alternatives", "fits");
    }

    [Fact]
    public async Task Occurrences_are_walked_with_next_and_previous()
    {
        await using var open = await OpenPage.At(chromium, _files.OfExample(), "#document");
        await Select(open, "69,699");
        var first = await open.Current();
        await open.Page.ClickAsync("[aria-label='Next occurrence']");
        var second = await open.Current();
        Assert.NotEqual(first, second);
        await open.Shows("#inspection .steps", "The same fact: 3 of");
        await open.Page.ClickAsync("[aria-label='Previous occurrence']");
        Assert.Equal(first, await open.Current());
    }

    [Fact]
    public async Task An_unsupported_figure_says_what_is_missing()
    {
        await using var open = await OpenPage.At(chromium, _files.OfExample(), "#document");
        await Select(open, "$57.1 million");
        await open.Shows("#inspection", "Nothing reaches it");
    }

    [Fact]
    public async Task A_number_that_is_no_financial_figure_says_what_it_is()
    {
        await using var open = await OpenPage.At(chromium, _files.OfExample(), "#document");
        await open.Page.Locator("#pages data.n", new() { HasTextString = "2013" }).First.ClickAsync();
        await open.Shows("#inspection .kicker", "year");
    }

    [Fact]
    public async Task A_waived_finding_is_shown_as_waived_and_counts_no_more()
    {
        var proof = ReviewFiles.Check(ReviewFiles.Read(ReviewFiles.Example));
        var first = proof.Findings[0];
        var waived = first with { Waiver = new(first.Fingerprint, "agreed with <b>counsel</b>", "J. Doe", new DateOnly(2030, 1, 31)) };
        proof = proof with { Findings = proof.Findings.SetItem(0, waived) };
        await using var open = await OpenPage.At(chromium, _files.Write(proof), "#x1");
        await open.Shows("#inspection .waiver", "Waived by J. Doe until 2030-01-31: agreed with <b>counsel</b>");
        await open.Shows("#list .row.waived", "FB201");
        await open.Page.ClickAsync("#to-overview");
        Assert.Equal("No contradiction; 6 questions to answer.", await open.Text("h1"));
    }

    [Fact]
    public async Task A_figure_over_several_cells_is_marked_in_each_and_is_one()
    {
        const string Html = """
            <html><body><p>Condensed balance sheets (in thousands)</p><table>
            <tr><td></td><td colspan="3">March 31, 2013</td></tr>
            <tr><td>Cash</td><td>$</td><td style="text-align:right">(1,643</td><td>)</td></tr>
            <tr><td>Receivables</td><td>$</td><td style="text-align:right">2,000</td><td></td></tr>
            <tr><td>Total assets</td><td>$</td><td style="text-align:right">357</td><td></td></tr></table></body></html>
            """;
        await using var open = await OpenPage.At(chromium, _files.Of("a.htm", Html), "#document");
        await open.Page.Locator("#pages data.f", new() { HasTextString = "(1,643" }).ClickAsync();
        Assert.Equal(3, await open.Page.Locator("#pages data.on").CountAsync());
        await open.Shows("#inspection h2", "$(1,643)");
    }

    [Fact]
    public async Task A_finding_about_words_leads_to_their_sentence()
    {
        await using var open = await OpenPage.At(chromium, _files.OfExample(), "#x3");
        await open.Shows("#inspection .kicker", "FB805");
        Assert.Equal(1, await open.Page.Locator("#pages .spot").CountAsync());
        Assert.True(await open.IsInSight("#pages .spot"));
    }

    private static async Task Select(OpenPage open, string text)
    {
        var figure = open.Page.Locator("#pages data.f", new() { HasTextString = text }).First;
        await figure.ScrollIntoViewIfNeededAsync();
        await figure.ClickAsync();
        await open.Shows("#inspection h2", text.Trim('$'));
    }
}
