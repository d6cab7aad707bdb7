using Footbridge.Writing.Review.Markup;

namespace Footbridge.Review.Tests;

/// <summary>What is left of a style attribute.</summary>
public sealed class CleanStyleTests
{
    [Theory]
    [InlineData("color:#000000;font-weight:700", "color:#000000;font-weight:700")]
    [InlineData(" COLOR : Red ; ", "color:Red")]
    [InlineData("font-family:&quot;Times New Roman&quot;,sans-serif", "font-family:\"Times New Roman\",sans-serif")]
    [InlineData("font-family:'Times','Arial'", "font-family:'Times','Arial'")]
    [InlineData("background-color:rgb(204, 238, 255)", "background-color:rgb(204, 238, 255)")]
    [InlineData("padding:2px 1pt 2px 19pt;text-indent:-18pt", "padding:2px 1pt 2px 19pt;text-indent:-18pt")]
    [InlineData("display:none;-sec-ix-hidden:f-1", "display:none")]
    [InlineData("color:red!important", "color:red")]
    public void Type_colour_spacing_and_rules_stay(string attribute, string kept) => Assert.Equal(kept, CleanStyle.Of(attribute));

    [Theory]
    [InlineData("background:url(x.png)")]
    [InlineData("background:URL( x.png )")]
    [InlineData("background:u\\72l(x.png)")]
    [InlineData("background:&#117;rl(x.png)")]
    [InlineData("background:image-set('x.png' 1x)")]
    [InlineData("width:expression(alert(1))")]
    [InlineData("width:calc(100vw)")]
    [InlineData("color:var(--p)")]
    [InlineData("color:rgb(rgb(0))")]
    [InlineData("color:red}body{display:none")]
    [InlineData("color:red</style>")]
    [InlineData("color:red/*")]
    [InlineData("color:@import x")]
    [InlineData("color:'red")]
    [InlineData("color:red)")]
    [InlineData("color:(red)")]
    [InlineData("color:&unknown;red")]
    [InlineData("color:&#x0;red")]
    [InlineData("color:re\nd}")]
    [InlineData("position:fixed")]
    [InlineData("position:absolute;top:0;left:0;z-index:99")]
    [InlineData("transform:scale(99)")]
    [InlineData("animation:x 1s")]
    [InlineData("content:'x'")]
    [InlineData("cursor:none")]
    [InlineData("pointer-events:none")]
    [InlineData("opacity:0")]
    [InlineData("float:footnote")]
    [InlineData("display:contents")]
    [InlineData("overflow:scroll")]
    [InlineData("--p:red")]
    [InlineData("behavior:x")]
    [InlineData("")]
    [InlineData(";;;:::")]
    public void All_else_goes(string attribute) => Assert.Equal("", CleanStyle.Of(attribute));

    [Fact]
    public void A_value_of_any_length_is_cut_by_leaving_it_out() => Assert.Equal("", CleanStyle.Of("font-family:" + new string('a', 1000)));

    [Fact]
    public void One_bad_declaration_does_not_take_the_others_along() =>
        Assert.Equal("color:red;margin:0", CleanStyle.Of("color:red;background:url(x);margin:0"));
}
