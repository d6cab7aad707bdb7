namespace Footbridge.Checking.Tests.Figures;

public class NumberScannerTests
{
    [Theory]
    [InlineData("$1.5 million", "$1.5 million = 1500000 USD")]
    [InlineData("a loss of $(1.6) million", "$(1.6) million = -1600000 USD")]
    [InlineData("a loss of ($1.6 million)", "($1.6 million) = -1600000 USD")]
    [InlineData("up 200 basis points", "200 basis points = 200 bps")]
    [InlineData("of $(0.03) per share", "$(0.03) = -0.03 USD/share")]
    [InlineData("EUR600 million", "EUR600 million = 600000000 EUR")]
    [InlineData("EUR -3 million (EUR 72 million)", "EUR -3 million = -3000000 EUR | EUR 72 million = 72000000 EUR")]
    [InlineData("result of -EUR99.1 million", "-EUR99.1 million = -99100000 EUR")]
    [InlineData("up 4%", "4% = 0.04 percent")]
    [InlineData("leverage of 7.1x", "7.1x = 7.1 ratio")]
    [InlineData("down -9.3 %", "-9.3 % = -0.093 percent")]
    [InlineData("sales of € 8,648.9 million", "€ 8,648.9 million = 8648900000 EUR")]
    [InlineData("US$ 3bn", "US$ 3bn = 3000000000 USD")]
    [InlineData("C$135.3M", "C$135.3M = 135300000 CAD")]
    [InlineData("8.9 M€", "8.9 M€ = 8900000 EUR")]
    [InlineData("R250 million", "R250 million = 250000000 ZAR")]
    [InlineData("$280 to $290 million", "$280 = 280000000 USD | $290 million = 290000000 USD")]
    [InlineData("$1.2-$1.3bn", "$1.2 = 1200000000 USD | $1.3bn = 1300000000 USD")]
    [InlineData("EUR500-600 million", "EUR500 = 500000000 EUR | 600 million = 600000000 EUR")]
    [InlineData("$1.94 and $1.99 per share", "$1.94 = 1.94 USD/share | $1.99 = 1.99 USD/share")]
    [InlineData("$0.40-0.45 per share", "$0.40 = 0.4 USD/share | 0.45 = 0.45 USD/share")]
    [InlineData("11-12%", "11 = 0.11 percent | 12% = 0.12 percent")]
    [InlineData("71, 22 and 7 percent", "71 = 0.71 percent | 22 = 0.22 percent | 7 percent = 0.07 percent")]
    [InlineData("27¢ a share", "27¢ = 0.27 USD/share")]
    [InlineData("38 cents", "38 cents = 0.38 USD")]
    [InlineData("a margin of (7)%", "(7)% = -0.07 percent")]
    [InlineData("+2.8%", "+2.8% = 0.028 percent")]
    [InlineData("a margin (20.5%)", "20.5% = 0.205 percent")]
    [InlineData("GBP 3.5m", "GBP 3.5m = 3500000 GBP")]
    [InlineData("one-half of one percent", "one-half of one percent = 0.005 percent")]
    [InlineData("6 1/2% notes", "6 1/2% = 0.065 percent")]
    [InlineData("twenty-five percent", "twenty-five percent = 0.25 percent")]
    [InlineData("five million dollars", "five million dollars = 5000000 USD")]
    [InlineData("two percentage points", "two percentage points = 0.02 percent")]
    [InlineData("53,585 shares", "53,585 = 53585 shares")]
    [InlineData("408 and 267 shares, respectively", "408 = 408 shares | 267 = 267 shares")]
    [InlineData("one hundred and fifty million shares", "one hundred and fifty million = 150000000 shares")]
    [InlineData("net loss was $5,815,468, or $0.91 per share", "$5,815,468 = 5815468 USD | $0.91 = 0.91 USD/share")]
    [InlineData("diluted loss per share fell from $(1.80) to $(0.42)", "$(1.80) = -1.8 USD/share | $(0.42) = -0.42 USD/share")]
    [InlineData("100 €, 45 kr", "100 € = 100 EUR | 45 kr = 45 money")]
    [InlineData("8\u00A0416.9 million euros", "8\u00A0416.9 million euros = 8416900000 EUR")]
    public void An_amount_is_read_with_its_sign_scale_and_unit(string text, string expected) => Assert.Equal(expected, Numbers.Show(text));

    [Theory]
    [InlineData("approximately 3,700 customers", "3,700 = 3700 count")]
    [InlineData("operates 18 full-service offices", "18 = 18 count")]
    [InlineData("in about 2000 employees", "2000 = 2000 count")]
    [InlineData("the 10,000-patient study", "10,000 = 10000 count")]
    [InlineData("in more than 50+ countries", "50 = 50 count")]
    [InlineData("production of 843 MMcfepd", "843 = 843 count")]
    [InlineData("We have three segments", "three : NumberWord")]
    [InlineData("one of the", "one : NumberWord")]
    [InlineData("thousands of companies", "thousands : NumberWord")]
    public void Things_that_are_counted_are_figures_in_digits_only(string text, string expected) =>
        Assert.Equal(expected, Numbers.Show(text));

    [Theory]
    [InlineData("(in thousands, except per share amounts)")]
    [InlineData("expressed in millions of dollars")]
    [InlineData("EUR million")]
    public void A_statement_of_scale_holds_no_number(string text) => Assert.Empty(Numbers.In(text));

    [Theory]
    [InlineData("April 25, 2013", "April 25, 2013 : Date")]
    [InlineData("31 December 2024", "31 December 2024 : Date")]
    [InlineData("12/31/24", "12/31/24 : Date")]
    [InlineData("at March 31,", "March 31 : Date")]
    [InlineData("2013-03-31", "2013-03-31 : Date")]
    [InlineData("Dec. 31, 2023", "Dec. 31, 2023 : Date")]
    [InlineData("31st of March 2013", "31st of March 2013 : Date")]
    [InlineData("September 30, 2024 and 2023", "September 30, 2024 : Date | 2023 : Year")]
    [InlineData("In December 45% of sales", "45% = 0.45 percent")]
    [InlineData("customers may 5 times", "5 times = 5 ratio")]
    [InlineData("first quarter of 2013", "first quarter : Period | 2013 : Year")]
    [InlineData("1Q13", "1Q13 : Period")]
    [InlineData("Q4 FY24", "Q4 : Period | FY24 : Year")]
    [InlineData("Q4'24", "Q4'24 : Period")]
    [InlineData("three months ended March 31, 2013", "three : Period | March 31, 2013 : Date")]
    [InlineData("13 weeks", "13 : Period")]
    [InlineData("10 to 12 weeks", "10 : Period | 12 : Period")]
    [InlineData("fiscal 2024", "2024 : Year")]
    [InlineData("2024-25", "2024-25 : Year")]
    [InlineData("1-9/2024", "1-9/2024 : Period")]
    [InlineData("H1 2024", "H1 : Period | 2024 : Year")]
    [InlineData("5:00 p.m. ET", "5:00 p.m. ET : Time")]
    [InlineData("at 8 p.m.", "8 p.m. : Time")]
    [InlineData("9-10 a.m.", "9 : Time | 10 a.m. : Time")]
    public void Dates_periods_and_times_are_one_number_each(string text, string expected) => Assert.Equal(expected, Numbers.Show(text));

    [Theory]
    [InlineData("(781) 418-2404", "(781) 418-2404 : Phone")]
    [InlineData("866-515-9839", "866-515-9839 : Phone")]
    [InlineData("+1 (650) 709-8875", "+1 (650) 709-8875 : Phone")]
    [InlineData("+44 (0)800 756 3429", "+44 (0)800 756 3429 : Phone")]
    [InlineData("678-384-7220   212-698-8696", "678-384-7220 : Phone | 212-698-8696 : Phone")]
    [InlineData("replay code 35977042", "35977042 : Code")]
    [InlineData("Form 10-Q and 8-K", "10-Q : Code | 8-K : Code")]
    [InlineData("Rule 10b-5, Section 21E, ASC 606", "10b-5 : Code | 21E : Code | 606 : Code")]
    [InlineData("CUSIP number 422910208", "422910208 : Code")]
    [InlineData("statements release 2024", "2024 : Year")]
    [InlineData("loans due in 30 through 89 days", "30 : Period | 89 : Period")]
    [InlineData(
        "losses of (35) (16) 248 610 43",
        "(35) : FootnoteMarker | (16) : FootnoteMarker | 248 = 248 count | 610 = 610 count | 43 : Name"
    )]
    [InlineData("Notes 3 and 4", "3 : Code | 4 : Code")]
    [InlineData("Exhibit \"99.1\"", "99.1 : Code")]
    [InlineData("§ 232.405", "232.405 : Code")]
    [InlineData("Kearney, NE 68845", "68845 : Code")]
    [InlineData("2407 West Main Street", "2407 : Code")]
    [InlineData("http://x.com/a1/b22?c=3", "1/b22?c=3 : Address")]
    [InlineData("ir2024@x.com", "2024 : Address")]
    [InlineData("Net income(2)", "(2) : FootnoteMarker")]
    [InlineData("Revenue1 grew", "1 : FootnoteMarker")]
    [InlineData("Segment profit¹", "¹ : FootnoteMarker")]
    [InlineData("reconciles (1) net loss, (2) diluted shares and (3) cost", "(1) : Enumerator | (2) : Enumerator | (3) : Enumerator")]
    [InlineData("1. Basis", "1. : Enumerator")]
    [InlineData("Page 2", "2 : Enumerator")]
    [InlineData("$0.001 par value; 20,000 shares authorized", "$0.001 : ParValue | 20,000 = 20000 shares")]
    [InlineData("par value $.01 per share", "$.01 : ParValue")]
    [InlineData("2nd, first, Top 40, No. 1, #1", "2nd : Ordinal | first : Ordinal | 40 : Ordinal | 1 : Ordinal | 1 : Ordinal")]
    [InlineData(
        "IRIS2, COVID-19, GEO-CM04S1, S-3, 5G, 401(k)",
        "IRIS2 : Name | COVID-19 : Name | GEO-CM04S1 : Name | S-3 : Name | 5G : Name | 401(k) : Name"
    )]
    [InlineData("the iPhone 15, S&P 500 and Windows 11, 24/7", "15 : Name | 500 : Name | 11 : Name | 24/7 : Name")]
    [InlineData("a 1-for-5 consolidation", "1-for-5 : Name")]
    [InlineData("taxes201,636", "201,636 = 201636 count")]
    public void What_is_no_amount_says_what_it_is(string text, string expected) => Assert.Equal(expected, Numbers.Show(text));

    [Fact]
    public void Raised_digits_are_markers_and_not_part_of_a_number()
    {
        var text = new Footbridge.Core.Documents.MappedText(
            "roadmap 20302 and sales1,2 of $5",
            [new(0, 0, 32)],
            [new(12, 13), new(23, 26)]
        );
        Assert.Equal(
            ["2030 : Year", "2 : FootnoteMarker", "1,2 : FootnoteMarker", "$5 = 5 USD"],
            Numbers.In(text).Select(number => Numbers.Show(text.Value, number))
        );
    }

    [Theory]
    [InlineData("CAD", "CAD")]
    [InlineData(null, "USD")]
    [InlineData("EUR", "USD")]
    public void A_dollar_sign_is_the_documents_dollar(string? currency, string expected) =>
        Assert.Equal(expected, Assert.Single(Numbers.In("$5.1 million", currency)).Unit!.Currency);
}
