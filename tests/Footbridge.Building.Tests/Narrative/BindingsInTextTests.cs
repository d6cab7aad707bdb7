using Footbridge.Building.Tests.Releases;

namespace Footbridge.Building.Tests.Narrative;

/// <summary>What each binding prints.</summary>
public class BindingsInTextTests
{
    private static readonly PackageTexts s_package = new()
    {
        Quarter = "2013-Q1",
        Release = "segments: { ip: IP services, dc: Data centers }\ndata: { scale: thousands }",
        Facts = """
            revenues,2013-Q1,dc,44392
            revenues,2013-Q1,ip,25307
            revenues,2012-Q4,dc,43716
            revenues,2012-Q4,ip,26032
            revenues,2012-Q1,dc,39938
            revenues,2012-Q1,ip,27090
            profit,2013-Q1,,36829
            profit,2012-Q4,,36163
            profit,2012-Q1,,35874
            ebitda,2013-Q1,,14145
            ebitda,2012-Q1,,12233
            net_income,2013-Q1,,-1643
            net_income,2012-Q4,,21
            net_income,2012-Q1,,107
            small_loss,2013-Q1,,-21
            zero,2013-Q1,,0
            zero,2012-Q1,,0
            started,2013-Q1,,5
            started,2012-Q1,,0
            eps,2013-Q1,,-0.0324,per_share
            eps,2012-Q1,,0.002,per_share
            shares,2013-Q1,,50771,shares
            customers,2013-Q1,,3700,count
            leverage,2013-Q1,,7.14,ratio
            par,2013-Q1,,0.001,per_share
            """,
        Measures = """
            measures:
              margin: { label: Margin, formula: profit / revenues }
              ebitda_margin: { label: EBITDA margin, formula: ebitda / revenues }
            """,
        Statements = """
            concepts:
              leverage: { unit: ratio }
            statements: []
            """,
    };

    [Theory]
    // By the unit alone.
    [InlineData("revenues", "$69,699 thousand")]
    [InlineData("eps", "$(0.03)")]
    [InlineData("ebitda_margin", "20.3%")]
    [InlineData("shares", "50,771 thousand")]
    [InlineData("customers", "3,700")]
    [InlineData("leverage", "7.1x")]
    [InlineData("revenues[ip]", "$25,307 thousand")]
    [InlineData("zero", "$0 thousand")]
    // In a scale.
    [InlineData("revenues | millions", "$69.7 million")]
    [InlineData("revenues | millions 2", "$69.70 million")]
    [InlineData("revenues | thousands", "$69,699 thousand")]
    [InlineData("revenues | billions", "$0.1 billion")]
    [InlineData("revenues | units", "$69,699,000")]
    [InlineData("net_income | millions", "$(1.6) million")]
    [InlineData("small_loss | millions", "$0.0 million")]
    [InlineData("net_income | abs | millions", "$1.6 million")]
    [InlineData("shares | millions", "50.8 million")]
    [InlineData("customers | thousands 1", "3.7 thousand")]
    [InlineData("revenues@-1y | millions", "$67.0 million")]
    [InlineData("revenues - profit | millions", "$32.9 million")]
    // In other formats.
    [InlineData("margin | percent 0", "53%")]
    [InlineData("par | per_share 3", "$0.001")]
    [InlineData("customers | count", "3,700")]
    [InlineData("shares | count", "50,771,000")]
    [InlineData("leverage | number 2", "7.14")]
    [InlineData("revenues | number", "69,699,000")]
    // Several.
    [InlineData("revenues, revenues@-1y | millions", "$69.7 million and $67.0 million")]
    [InlineData("revenues, revenues@-1y, revenues@-1q | millions", "$69.7 million, $67.0 million and $69.7 million")]
    [InlineData("revenues, net_income | growth yoy", "4% and -1636%")]
    // Changes.
    [InlineData("revenues | change yoy", "up 4%")]
    [InlineData("revenues[ip] | change yoy", "down 7%")]
    [InlineData("revenues | change qoq", "flat")]
    [InlineData("margin | change yoy", "down 70 basis points")]
    [InlineData("ebitda_margin | change yoy", "up 200 basis points")]
    [InlineData("margin | percent 2 | change yoy", "down 68 basis points")]
    [InlineData("net_income | change yoy", "down 1636%")]
    [InlineData("net_income | abs | change yoy", "up 1436%")]
    [InlineData("zero | change yoy", "flat")]
    [InlineData("started | change yoy", "not meaningful")]
    [InlineData("revenues | change yoy \"rose {}\" \"fell {}\" \"was flat\"", "rose 4%")]
    [InlineData("revenues | change qoq \"increased {}\" \"decreased {}\" \"was flat\"", "was flat")]
    [InlineData("margin | change yoy \"gained {}.\" \"lost {}.\" \"was flat\"", "lost 70 basis points.")]
    [InlineData("revenues | change yoy \"grew\" \"shrank\" \"was flat\"", "grew")]
    [InlineData("started | change yoy \"rose {}\" \"fell {}\" \"was flat\" \"was not comparable\"", "was not comparable")]
    [InlineData("revenues[ip] | growth yoy", "-7%")]
    [InlineData("revenues | growth qoq", "0%")]
    [InlineData("margin | growth yoy", "-70 basis points")]
    [InlineData("started | growth yoy", "NM")]
    [InlineData("revenues | direction yoy \"higher\" \"lower\" \"unchanged\"", "higher")]
    [InlineData("net_income | direction yoy \"higher\" \"lower\" \"unchanged\"", "lower")]
    [InlineData("revenues | direction qoq \"higher\" \"lower\" \"unchanged\"", "unchanged")]
    // By the sign, as it is printed.
    [InlineData("net_income | either \"net income\" \"net loss\"", "net loss")]
    [InlineData("net_income@-1y | either \"net income\" \"net loss\"", "net income")]
    [InlineData("small_loss | either \"income\" \"loss\" \"nothing\"", "loss")]
    [InlineData("small_loss | millions | either \"income\" \"loss\" \"nothing\"", "nothing")]
    [InlineData("small_loss | millions | either \"income\" \"loss\"", "income")]
    // Words.
    [InlineData("period", "first quarter of 2013")]
    [InlineData("period@-1y", "first quarter of 2012")]
    [InlineData("period@-1q", "fourth quarter of 2012")]
    [InlineData("period@year-1y", "full year 2012")]
    [InlineData("ended", "three months ended March 31, 2013")]
    [InlineData("date@-1y", "March 31, 2012")]
    [InlineData("date@year-1y", "December 31, 2012")]
    [InlineData("year, year@-1y", "2013 and 2012")]
    [InlineData("entity", "Harbor Lights Corporation")]
    [InlineData("name", "Harbor Lights")]
    [InlineData("ticker", "NYSE: HLT")]
    [InlineData("literal \"Top 40 }} | braces\"", "Top 40 }} | braces")]
    [InlineData("period | capitalize", "First quarter of 2013")]
    [InlineData("period | title", "First Quarter of 2013")]
    [InlineData("revenues | change yoy | capitalize", "Up 4%")]
    public void A_binding_prints(string binding, string printed)
    {
        Page.AssertDrawn($"It is {printed}.", Page.Of((s_package with { Narrative = $"It is {{{{ {binding} }}}}." }).Built()));
        // Alone on a line it is a paragraph.
        Page.AssertDrawn(printed, Page.Of((s_package with { Narrative = $"{{{{ {binding} }}}}" }).Built()));
    }

    [Fact]
    public void Year_to_date_compares_with_the_year_before()
    {
        var package = s_package with
        {
            Release = "data: { scale: thousands }",
            Quarter = "2013-Q2",
            Facts = "sales,2013-Q1,,100\nsales,2013-Q2,,120\nsales,2012-H1,,200",
            Measures = "",
            Narrative =
                "{{ period@ytd }}: {{ sales@ytd | thousands }}, {{ sales@ytd | change yoy }}; {{ sales@ytd-1y | thousands }} in the {{ ended@ytd-1y }}.",
        };
        Page.AssertDrawn(
            "first six months of 2013: $220 thousand, up 10%; $200 thousand in the six months ended June 30, 2012.",
            Page.Of(package.Built())
        );
    }

    [Fact]
    public void A_figure_of_another_period_is_bound_to_that_period()
    {
        var figure = Assert.Single(Page.Figures((s_package with { Narrative = "{{ revenues@-1q | millions }}" }).Built()));
        Assert.Equal(("$69.7 million", "revenues", "2012-10-01/2012-12-31"), (figure.Text, figure.Expression, figure.Period.ToString()));
        Assert.Equal((69_748_000m, 6, -5), (figure.Value, figure.Scale, figure.Decimals));
    }

    [Fact]
    public void A_change_is_bound_with_its_sign_to_what_it_compares()
    {
        var figure = Assert.Single(Page.Figures((s_package with { Narrative = "{{ revenues[ip] | change yoy }}" }).Built()));
        Assert.Equal(("7%", "growth(revenues[ip], yoy)", "ip"), (figure.Text, figure.Expression, figure.Segment));
        Assert.Equal("revenues[ip] / revenues[ip]@-1y - 1", figure.Formula);
        Assert.Equal(-0.0658m, Math.Round(figure.Value!.Value, 4));
    }

    [Fact]
    public void Losses_that_grow_go_down_by_any_base()
    {
        var package = s_package with
        {
            Facts = "loss,2013-Q1,,-20\nloss,2012-Q1,,-10",
            Measures = "",
            Narrative =
                "{{ loss | change yoy }}, {{ loss | growth yoy }}, {{ loss | abs | change yoy \"widened {}\" \"narrowed {}\" \"was flat\" }}",
        };
        Page.AssertDrawn("down 100%, 100%, widened 100%", Page.Of(package.Built()));
        var absolute = package with { Release = package.Release + "\ngrowth: { base: absolute }" };
        Page.AssertDrawn("down 100%, -100%, widened 100%", Page.Of(absolute.Built()));
        Assert.Equal("(loss - loss@-1y) / abs(loss@-1y)", Page.Figures(absolute.Built()).First().Formula);
    }

    [Fact]
    public void Other_currencies_and_fiscal_years()
    {
        var package = s_package with
        {
            Release = "",
            Currency = "EUR",
            Scale = "millions",
            FiscalYear = "{ ends: Saturday nearest January 31, named_after: start }",
            Quarter = "2024-Q3",
            Facts = "sales,2024-Q3,,1234560000\nsales,2024-9M,,3000000000",
            Measures = "",
            Narrative = "{{ sales }} in the {{ period }}, the {{ ended }}; {{ sales@ytd | billions 2 }} in the {{ ended@ytd }}.",
        };
        Page.AssertDrawn(
            "€1,235 million in the third quarter of fiscal 2024, the thirteen weeks ended November 2, 2024; €3.00 billion in the thirty-nine weeks ended November 2, 2024.",
            Page.Of(package.Built())
        );
    }
}
