using Footbridge.Core.Documents;

namespace Footbridge.Reading.Tests.Html;

public class CellStyleTests
{
    [Theory]
    [InlineData("<td><b>x</b>", CellStyles.Bold)]
    [InlineData("<td><STRONG><I>x</I></STRONG>", CellStyles.Bold | CellStyles.Italic)]
    [InlineData("<td style='font-weight:bold'>x", CellStyles.Bold)]
    [InlineData("<td style='font:italic bold 10pt/12pt Times'>x", CellStyles.Bold | CellStyles.Italic)]
    [InlineData("<td><b style='font-weight:400'>x</b>", CellStyles.None)]
    [InlineData("<td><font style='text-decoration:underline'>x</font>", CellStyles.Underline)]
    [InlineData("<td><u>x</u>", CellStyles.Underline)]
    [InlineData("<td style='border-top:1pt solid #000000'>x", CellStyles.RuleAbove)]
    [InlineData("<td style='border-bottom: black 1.5pt solid'>x", CellStyles.RuleBelow)]
    [InlineData("<td style='border-bottom:3pt double #000'>x", CellStyles.RuleBelow | CellStyles.DoubleRuleBelow)]
    [InlineData("<td style='border-top:3pt double #000'>x", CellStyles.RuleAbove)]
    [InlineData("<td style='border:1px solid'>x", CellStyles.RuleAbove | CellStyles.RuleBelow)]
    [InlineData("<td style='border-bottom-style:solid;border-bottom-width:1px'>x", CellStyles.RuleBelow)]
    [InlineData("<td style='border-bottom:1px solid;border-bottom-color:#FFFFFF'>x", CellStyles.None)]
    [InlineData("<td style='border-top:0 solid #000'>x", CellStyles.None)]
    [InlineData("<td style='border-top:1px none'>x", CellStyles.None)]
    [InlineData("<td style='border-top:1px solid white'>x", CellStyles.None)]
    [InlineData("<td style='border-top:1px solid rgb(255, 255, 255)'>x", CellStyles.None)]
    [InlineData("<td style='border-left:1px solid #000'>x", CellStyles.None)]
    [InlineData("<td style='font-family:&quot;Times&quot;;border-top:1px solid'>x", CellStyles.RuleAbove)]
    [InlineData("<td><div style='border-bottom:1px solid'>x</div>", CellStyles.RuleBelow)]
    [InlineData("<td>x<hr>", CellStyles.RuleBelow)]
    public void Marks_come_from_styles_and_old_tags_alike(string cell, CellStyles style) =>
        Assert.Equal(style, Page.Cell($"<table><tr>{cell}</td><td>y</table>", "x").Style);

    [Fact]
    public void A_cell_is_bold_only_if_all_of_its_text_is()
    {
        Assert.Equal(CellStyles.None, Page.Cell("<table><tr><td><b>x</b> y<td>1</table>", "x y").Style);
        Assert.Equal(CellStyles.Bold, Page.Cell("<table><tr><td><b>x</b> &nbsp;<b>y</b><td>1</table>", "x \u00A0y").Style);
    }

    [Fact]
    public void A_row_passes_its_marks_to_its_cells()
    {
        var html = "<table><tr style='font-weight:bold;border-top:1px solid'><td>x<td>1<tr><td>y<td>2</table>";
        Assert.Equal(CellStyles.Bold | CellStyles.RuleAbove, Page.Cell(html, "x").Style);
        Assert.Equal(CellStyles.None, Page.Cell(html, "y").Style);
    }

    [Fact]
    public void A_mark_left_open_ends_with_its_cell()
    {
        var html = "<p><b>t<table><tr><td><b><i>x<td>1</table>";
        Assert.Equal(CellStyles.Bold | CellStyles.Italic, Page.Cell(html, "x").Style);
        Assert.Equal(CellStyles.None, Page.Cell(html, "1").Style);
    }

    [Fact]
    public void A_mark_outlives_the_paragraph_it_was_opened_in() =>
        Assert.Equal("Heading: a\nHeading: b\nParagraph: c", Page.Read("<p><b>a</p><p>b</b></p><p>c</p>").Draw());

    [Fact]
    public void Marks_closed_in_the_wrong_order_still_end() =>
        Assert.Equal(CellStyles.None, Page.Cell("<table><tr><td><b><i></b></i>x<td>1</table>", "x").Style);

    [Theory]
    [InlineData("<td style='padding-left:12pt'>x", 12)]
    [InlineData("<td style='padding:2px 1pt 2px 7pt'>x", 7)]
    [InlineData("<td style='padding:0 4pt'>x", 4)]
    [InlineData("<td style='padding-left:13pt;text-indent:-4.5pt'>x", 8)]
    [InlineData("<td><div style='margin-left:1in'><div style='padding-left:12px'>x</div></div>", 81)]
    [InlineData("<td><p style='font-size:10pt;margin-left:3em;text-indent:-1em'>x", 20)]
    [InlineData("<td>&nbsp;&nbsp;&nbsp;x", 9)]
    [InlineData("<td><font>&#160; &#160;</font>x", 6)]
    [InlineData("<td><p style='margin:0pt 0pt 0pt 12pt'>x", 12)]
    [InlineData("<td style='text-indent:-9pt'>x", 0)]
    [InlineData("<td>x", 0)]
    public void Indent_is_the_net_distance_of_the_first_letter(string cell, int indent) =>
        Assert.Equal(indent, Page.Cell($"<table><tr>{cell}</td><td>y</table>", "x").Indent);
}
