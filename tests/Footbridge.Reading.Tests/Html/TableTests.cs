using Footbridge.Core.Documents;

namespace Footbridge.Reading.Tests.Html;

public class TableTests
{
    [Fact]
    public void Cells_stand_in_rows_with_their_columns() =>
        Assert.Equal(
            "0-1:Cash|1-2:16\n0-1:Debt|1-2:7",
            Page.Cells("<table><tr><td>Cash</td><td>16</td></tr><tr><td>Debt</td><td>7</td></tr></table>")
        );

    [Fact]
    public void End_tags_may_be_left_out() =>
        Assert.Equal("0-1:Cash|1-2:16\n0-1:Debt|1-2:7", Page.Cells("<TABLE><TR><TD>Cash<TD>16<TR><TD><P>Debt<TD>7</TABLE>"));

    [Fact]
    public void Row_groups_and_stray_tags_change_nothing() =>
        Assert.Equal(
            "0-1:a|1-2:1\n0-1:b|1-2:2",
            Page.Cells(
                "</td><table><colgroup><col></colgroup><thead><tr><th>a</th></div><th>1</th></tr></thead>"
                    + "<tbody></td><tr><td>b</span></td><td>2</td></tr></tbody></tr></table></table>"
            )
        );

    [Fact]
    public void A_cell_without_a_row_opens_one() => Assert.Equal("0-1:a|1-2:1", Page.Cells("<table><td>a<td>1</table>"));

    [Fact]
    public void Spans_move_the_columns_to_the_right() =>
        Assert.Equal(
            "0-1:a|1-4:b|4-5:c\n2-3:x|3-4:1|4-5:2",
            Page.Cells("<table><tr><td>a<td colspan=3>b<td>c<tr><td><td><td>x<td>1<td>2</table>")
        );

    [Fact]
    public void A_cell_that_reaches_down_keeps_its_columns_in_later_rows() =>
        Assert.Equal(
            "0-1:a|1-3:b|3-4:c\n0-1:d|3-4:1\n0-1:e|1-2:2|2-3:3",
            Page.Cells("<table><tr><td>a<td colspan=2 rowspan=2>b<td>c<tr><td>d<td>1<tr><td>e<td>2<td>3</table>")
        );

    [Fact]
    public void A_corrupt_span_is_clamped_and_noted()
    {
        var page = Page.Read("<table><tr><td colspan='376967340'>a<td>1<tr><td>b<td>2</table>");
        Assert.Equal("0-1000:a|1000-1001:1\n0-1:b|1-2:2", Page.Draw(page.Grid));
        var note = Assert.Single(page.Notes);
        Assert.Contains("376967340", note.Message, StringComparison.Ordinal);
        Assert.Equal("376967340", page.Source[note.Span.Start..note.Span.End]);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("x")]
    [InlineData("")]
    public void A_span_that_makes_no_sense_is_one(string span) =>
        Assert.Equal(
            "0-1:a|1-2:1\n0-1:b|1-2:2",
            Page.Cells($"<table><tr><td colspan='{span}' rowspan='{span}'>a<td>1<tr><td>b<td>2</table>")
        );

    [Fact]
    public void Hidden_cells_take_no_column_and_invisible_ones_do() =>
        Assert.Equal(
            "0-1:a|2-3:1\n0-1:b|1-2:2",
            Page.Cells(
                "<table><tr><td>a<td colspan=3 style='display: none'>9<td><span style='visibility:hidden'>8</span><td>1"
                    + "<tr><td>b<td hidden>9<td>2<tr style='display:none'><td>7<td>7</table>"
            )
        );

    [Fact]
    public void An_invisible_element_can_show_its_inside() =>
        Assert.Equal("1", Page.Read("<p style='visibility:hidden'>9<b style='visibility:visible'>1</b>9</p>").Text);

    [Fact]
    public void Empty_cells_are_left_out_unless_they_draw_a_rule()
    {
        var grid = Page.Read(
            "<table><tr><td>a<td><td>1<tr><td><td style='border-top:1px solid #000'>&nbsp;<td style='border-top:1px solid white'></table>"
        ).Grid;
        Assert.Equal("0-1:a|2-3:1\n---1-2:", Page.Draw(grid));
        Assert.True(grid.Rows[1].IsRule);
        Assert.Equal(CellStyles.RuleAbove, grid.Rows[1].Cells[0].Style);
    }

    [Theory]
    [InlineData("<hr size=1 noshade>", CellStyles.RuleAbove)]
    [InlineData("<u>&nbsp;&nbsp;&nbsp;</u>", CellStyles.RuleBelow)]
    [InlineData("<p style='border-top:3px double #000000'>&nbsp;</p>", CellStyles.RuleAbove | CellStyles.DoubleRuleBelow)]
    [InlineData("<div style='border-bottom:1pt solid'></div>", CellStyles.RuleBelow)]
    [InlineData("<table><tr><td style='border-bottom:1pt solid'></table>", CellStyles.RuleAbove)]
    public void A_cell_that_only_holds_a_line_is_a_rule(string content, CellStyles style)
    {
        var grid = Page.Read($"<table><tr><td>a<td>1<tr><td><td>{content}</td></table>").Grid;
        Assert.Equal("0-1:a|1-2:1\n---1-2:", Page.Draw(grid));
        Assert.Equal(style, grid.Rows[1].Cells[0].Style);
    }

    [Theory]
    [InlineData("-----", true, CellStyles.RuleBelow)]
    [InlineData("=======", true, CellStyles.RuleBelow | CellStyles.DoubleRuleBelow)]
    [InlineData("__", true, CellStyles.RuleBelow)]
    [InlineData("--", false, CellStyles.None)]
    [InlineData("—", false, CellStyles.None)]
    public void Rows_of_dashes_are_rules_but_a_short_dash_is_a_zero(string text, bool isRule, CellStyles style)
    {
        var row = Page.Read($"<table><tr><td>a<td>1<tr><td><td>{text}</table>").Grid.Rows[1];
        Assert.Equal(isRule, row.IsRule);
        Assert.Equal(style, Assert.Single(row.Cells).Style);
    }

    [Fact]
    public void Header_cells_are_headings()
    {
        var html = "<table><thead><tr><td>h<tbody><tr><th>s<td>1</table>";
        Assert.True(Page.Cell(html, "h").Style.HasFlag(CellStyles.Heading));
        Assert.True(Page.Cell(html, "s").Style.HasFlag(CellStyles.Heading));
        Assert.False(Page.Cell(html, "1").Style.HasFlag(CellStyles.Heading));
    }

    [Fact]
    public void The_caption_goes_with_the_table()
    {
        var grid = Page.Read("<table><caption>Balance <b>sheets</b></caption><tr><td>a<td>1</table>").Grid;
        Assert.Equal("Balance sheets", grid.Caption?.Value);
        Assert.Equal("0-1:a|1-2:1", Page.Draw(grid));
    }

    [Fact]
    public void Two_captions_are_both_kept() =>
        Assert.Equal("A 1\nB 2", Page.Read("<table><caption>A 1<caption>B 2</caption><tr><td>a<td>1</table>").Grid.Caption?.Value);

    [Fact]
    public void Text_between_the_cells_becomes_prose_before_the_table() =>
        Assert.Equal(
            "Paragraph: before\nParagraph: stray 5\nGrid: 0-1:a|1-2:1 / 0-1:b|1-2:2\nParagraph: after",
            Page.Read("<p>before</p><table><tr><td>a<td>1</td></tr>stray <b>5</b><tr><td>b<td>2</table>after").Draw()
        );

    [Fact]
    public void A_table_without_an_end_reaches_to_the_next_or_to_the_end_of_the_file()
    {
        var page = Page.Read("<table><tr><td>a</td><td>1</td></tr><p>between 3</p><table><tr><td>b</td><td>2</td></tr>");
        Assert.Equal("Paragraph: between 3\nGrid: 0-1:a|1-2:1\nGrid: 0-1:b|1-2:2", page.Draw());
        Assert.Equal(2, page.Notes.Length);
    }

    [Fact]
    public void The_span_of_a_table_runs_from_its_tag_to_its_end_tag()
    {
        var page = Page.Read("x<table><tr><td>a<td>1</table>y");
        Assert.Equal("<table><tr><td>a<td>1</table>", page.Source[page.Grid.Span.Start..page.Grid.Span.End]);
    }

    [Fact]
    public void A_table_with_a_single_text_is_prose() =>
        Assert.Equal("Heading: Results", Page.Read("<table><tr><td></td><td><b>Results</b></td></tr></table>").Draw());

    [Fact]
    public void Only_the_stretch_that_was_asked_for_is_read()
    {
        const string source = "<p>9</p><p>1</p><p>8</p>";
        var (blocks, _) = Footbridge.Reading.Html.HtmlReader.Read(source, 8, 16);
        Assert.Equal("1", Assert.IsType<Prose>(Assert.Single(blocks)).Text.Value);
        Assert.Equal(new SourceSpan(11, 12), blocks[0].Span);
    }
}
