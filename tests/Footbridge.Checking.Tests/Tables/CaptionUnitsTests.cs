using Footbridge.Checking.Tables;

namespace Footbridge.Checking.Tests.Tables;

/// <summary>Captions as issuers write them: what they say about the scale of money, of shares, and about the currency.</summary>
public class CaptionUnitsTests
{
    [Theory]
    [InlineData("(In thousands, except per share amounts)", 3, 3, null)]
    [InlineData("(In thousands, except share and per share data)", 3, 0, null)]
    [InlineData("(in millions, except number of shares, which are reflected in thousands, and per-share amounts)", 6, 3, null)]
    [InlineData("(dollars in millions, shares in thousands)", 6, 3, null)]
    [InlineData("(Shares in thousands; dollars in millions)", 6, 3, null)]
    [InlineData("(unaudited)(in 000s, except per share data)", 3, 3, null)]
    [InlineData("($000s)", 3, 3, null)]
    [InlineData("(U.S. dollars in thousands)", 3, 3, null)]
    [InlineData("$ in billions", 9, 9, null)]
    [InlineData("£m", 6, 6, "GBP")]
    [InlineData("£'000", 3, 3, "GBP")]
    [InlineData("€ millions", 6, 6, "EUR")]
    [InlineData("In EUR'000s", 3, 3, "EUR")]
    [InlineData("EURm", 6, 6, "EUR")]
    [InlineData("in TEUR", 3, 3, "EUR")]
    [InlineData("MSEK", 6, 6, "SEK")]
    [InlineData("NOK million", 6, 6, "NOK")]
    [InlineData("CHF mn", 6, 6, "CHF")]
    [InlineData("(Thousands of dollars)", 3, 3, null)]
    [InlineData("(in thousands of Canadian dollars)", 3, 3, null)]
    public void A_caption_gives_scale_and_currency(string caption, int money, int shares, string? currency)
    {
        var units = CaptionUnitsParser.Parse(caption, running: false);
        Assert.Equal((money, shares, currency), (units.MoneyScale, units.EffectiveShareScale, units.Currency));
    }

    [Theory]
    [InlineData("Revenue rose by $1.5 million in the quarter, to a record.")]
    [InlineData("The offering of 3 million shares closed in May.")]
    [InlineData("Reconciliation of net income to adjusted EBITDA")]
    public void Running_text_about_amounts_sets_no_scale(string text) =>
        Assert.Null(CaptionUnitsParser.Parse(text, running: true).MoneyScale);
}
