using Footbridge.Core.Documents;

namespace Footbridge.Reading.Tests.Html;

public class TextTests
{
    [Theory]
    [InlineData("<p>  a \n\t b<b> c </b> d </p>", "a b c d")]
    [InlineData("<p>$<b>1</b>,<i>234</i></p>", "$1,234")]
    [InlineData("<p>a&nbsp; b&nbsp;</p>", "a\u00A0 b")]
    [InlineData("a<br>b<BR/>  c", "a\nb\nc")]
    [InlineData("a<br><br>b", "a¶b")]
    [InlineData("a<br>&nbsp;<br>b", "a¶b")]
    [InlineData("<div>a<div>b</div>c</div>", "a¶b¶c")]
    [InlineData("a<p>b<p>c</p>d", "a¶b¶c¶d")]
    [InlineData("<p>a</p></p></div>b", "a¶b")]
    [InlineData("<div style='display:inline'>a</div><div style='display:inline'>b</div>", "ab")]
    [InlineData("<span style='display:block'>a</span><span style='display:block'>b</span>", "a¶b")]
    [InlineData("a<hr>b", "a¶b")]
    [InlineData("a<!-- 9 -->b<!-->c<!---->d<!-- > -- 8 --!>e", "abcde")]
    [InlineData("<?xml version='1.0'?><!DOCTYPE html>a<![CDATA[9]]>b", "ab")]
    [InlineData("<head><title>9</title><style>8</style></head><script>7</script>a", "a")]
    [InlineData("<script>if (a < 9) '</scripty>' </SCRIPT >a", "a")]
    [InlineData("<textarea>&amp;<b></textarea>", "&<b>")]
    [InlineData("1 < 2 <3 & 4 <", "1 < 2 <3 & 4 <")]
    [InlineData("a\u200B&#8203;b\u00ADc\0d\uFEFF", "abcd")]
    [InlineData("<font style='padding-left:12pt'>•</font><font style='padding-left:14pt'>Revenue</font>", "• Revenue")]
    [InlineData("<span style='float:left'>$</span>5", "$ 5")]
    [InlineData("<p style='white-space:pre-wrap'>a  b\nc</p>", "a b\nc")]
    [InlineData("<a href=x>1</a>2<ix:nonFraction name='y' scale='6'>3</ix:nonFraction>4", "1234")]
    [InlineData("<td>a</td><td>b</td>", "a b")]
    public void Text_reads_as_a_browser_shows_it(string html, string text)
    {
        var page = Page.Read(html);
        Assert.Equal(text, page.Text);
        Offsets.Check(page);
    }

    [Theory]
    [InlineData("&amp;&lt;&gt;&quot;", "&<>\"")]
    [InlineData("&#151;&#146;&#x80;&#128;", "—’€€")]
    [InlineData("&mdash;&rsquo;&copy", "—’©")]
    [InlineData("&notit;", "¬it;")]
    [InlineData("&#120120;&Aopf;&NotEqualTilde;", "\U0001D538\U0001D538\u2242\u0338")]
    [InlineData("a&#0;b&#xD800;&#x110000;&#99999999999;", "a\uFFFDb\uFFFD\uFFFD\uFFFD")]
    [InlineData("AT&T & &#; &#x; &bogus; &", "AT&T & &#; &#x; &bogus; &")]
    [InlineData("&#49;&#50", "12")]
    public void References_are_decoded_and_keep_their_place(string html, string text)
    {
        var page = Page.Read(html);
        Assert.Equal(text, page.Text);
        Offsets.Check(page);
    }

    [Fact]
    public void A_figure_keeps_the_span_of_all_that_it_is_made_of()
    {
        var text = Page.Read("<p>Revenue of &#36;<b>1</b>,234&#46;5 million</p>").Texts.Single();
        var start = text.Value.IndexOf('$', StringComparison.Ordinal);
        var span = text.Span(start, start + 8);
        Assert.Equal("$1,234.5", text.Value.Substring(start, 8));
        Assert.Equal("&#36;<b>1</b>,234&#46;5", "<p>Revenue of &#36;<b>1</b>,234&#46;5 million</p>"[span.Start..span.End]);
    }

    [Fact]
    public void Windows_line_ends_do_not_shift_offsets()
    {
        var page = Page.Read("<p>\r\na\r\nb</p>\r\n<table>\r\n<tr>\r\n<td>c\r\n\r\nd</td><td>17</td></table>\r\n");
        Offsets.Check(page);
        var cell = page.Grid.Rows[0].Cells[1].Text;
        Assert.Equal("17", page.Source[cell.Whole.Start..cell.Whole.End]);
        Assert.Equal("a b", page.Text);
    }

    [Theory]
    [InlineData("<sup>1</sup>")]
    [InlineData("<span style='vertical-align:super'>1</span>")]
    [InlineData("<font style='font-size:6.5pt;position:relative;top:-3.5pt;vertical-align:baseline'>1</font>")]
    [InlineData("<font style='font-size:60%;position:relative;bottom:3pt'>1</font>")]
    [InlineData("<span style='font-size:6pt;vertical-align:top'>1</span>")]
    public void Raised_text_is_marked(string raised)
    {
        var text = Page.Read($"<p style='font-size:10pt'>Income 12{raised} was</p>").Texts.Single();
        Assert.Equal("Income 121 was", text.Value);
        Assert.Equal(new TextRange(9, 10), Assert.Single(text.Superscripts));
    }

    [Theory]
    [InlineData("<span style='position:relative;top:-1pt'>1</span>")]
    [InlineData("<span style='vertical-align:top'>1</span>")]
    [InlineData("<span style='font-size:6pt'>1</span>")]
    [InlineData("<sub>1</sub>")]
    public void Text_that_is_only_small_or_only_moved_is_not_raised(string inner) =>
        Assert.Empty(Page.Read($"<p style='font-size:10pt'>a{inner}</p>").Texts.Single().Superscripts);

    [Theory]
    [InlineData("<h2>Results 2024</h2>", ProseKind.Heading)]
    [InlineData("<p><b>Results</b> <strong>2024</strong></p>", ProseKind.Heading)]
    [InlineData("<div style='font-weight:700'>Results<sup style='font-weight:400'>1</sup></div>", ProseKind.Heading)]
    [InlineData("<p align=center>Results 2024</p>", ProseKind.Heading)]
    [InlineData("<center>Results 2024</center>", ProseKind.Heading)]
    [InlineData("<p style='text-align:center'>- 12 -</p>", ProseKind.Paragraph)]
    [InlineData("<p><b>Results</b> rose</p>", ProseKind.Paragraph)]
    [InlineData("<p style='font:bold 10pt Times'><span style='font-weight:400'>Results</span></p>", ProseKind.Paragraph)]
    [InlineData("<ul><li><b>Results</b></ul>", ProseKind.ListItem)]
    [InlineData("<p>&#8226; Results rose</p>", ProseKind.ListItem)]
    public void The_kind_of_prose_follows_its_marks(string html, ProseKind kind) =>
        Assert.Equal(kind, Assert.IsType<Prose>(Assert.Single(Page.Read(html).Blocks)).Kind);

    [Fact]
    public void List_items_end_where_the_next_begins() =>
        Assert.Equal("ListItem: a\nListItem: b\nListItem: c\nParagraph: d", Page.Read("<ul><li>a<li>b<ul><li>c</ul></ul>d").Draw());

    [Fact]
    public void What_is_hidden_is_not_read()
    {
        var page = Page.Read(
            "<div style='display:none'><ix:header><ix:hidden>9</ix:hidden><table><tr><td>8</table></ix:header>7</div>"
                + "<p hidden>6</p><ix:header>5</ix:header><span style='DISPLAY : NONE !important'>4</span>1"
        );
        Assert.Equal("1", page.Text);
        Assert.Empty(page.Grids);
        Assert.Empty(page.Notes);
    }

    [Fact]
    public void Preformatted_lines_are_rows_where_their_columns_say_so_and_prose_elsewhere()
    {
        var page = Page.Read("<PRE>\r\nTotal   1,234\r\n  of it &amp;  5<b>6</b>\r\n\r\nNext  word\r\nof it</PRE>after");
        Assert.Equal("Grid: 0-5:Total|8-13:1,234 / 2-9:of it &|11-13:56\nParagraph: Next word of it\nParagraph: after", page.Draw());
        Offsets.Check(page);
    }

    [Fact]
    public void Raised_marks_stay_raised_in_preformatted_text()
    {
        var page = Page.Read("<pre>\nCash<sup>1</sup>       5,000  4,000\nDebt        7,000  6,000\n</pre>");
        var label = page.Grid.Rows[0].Cells[0].Text;
        Assert.Equal("Cash1", label.Value);
        Assert.Equal([new TextRange(4, 5)], label.Superscripts);
        Offsets.Check(page);
    }

    [Fact]
    public void A_real_table_inside_preformatted_text_is_a_table() =>
        Assert.Equal(
            "Paragraph: x 1\nGrid: 0-1:a|1-2:1\nParagraph: y 2",
            Page.Read("<pre>x  1\n<table><tr><td>a<td>1</table>y  2</pre>").Draw()
        );

    [Fact]
    public void Marks_of_fixed_width_tables_make_a_table_of_preformatted_text() =>
        Assert.Equal("Grid: 0-4:Cash|6-7:5", Page.Read("<pre>\n<TABLE>\n<S>    <C>\nCash  5\n</TABLE>\n</pre>").Draw());

    [Theory]
    [InlineData("<p>a 1</p><td x=5", "a 1")]
    [InlineData("<p>a 1</p><td x='5", "a 1")]
    [InlineData("<p>a 1</p><!-- 2", "a 1")]
    [InlineData("<p>a 1</p><script>2", "a 1")]
    [InlineData("<p>a 1</p><div style='display:none'>2", "a 1")]
    public void A_file_that_ends_inside_something_says_so(string html, string text)
    {
        var page = Page.Read(html);
        Assert.Equal(text, page.Text);
        Assert.Contains("nothing after it is shown", Assert.Single(page.Notes).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a 1 &am", "a 1 &am")]
    [InlineData("a 1 &#", "a 1 &#")]
    [InlineData("a 1 </", "a 1 </")]
    [InlineData("", "")]
    public void A_file_may_end_anywhere(string html, string text) => Assert.Equal(text, Page.Read(html).Text);
}
