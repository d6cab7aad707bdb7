using Footbridge.Core.Documents;

namespace Footbridge.Reading.Tests.Detection;

public class FormatTests
{
    [Theory]
    [InlineData("# Results\n\nSales rose.", DocumentFormat.Markdown)]
    [InlineData("Sales\n\n| a | b |\n| --- | --- |\n| c | 1 |", DocumentFormat.Markdown)]
    [InlineData("Sales of \\$5 million", DocumentFormat.Markdown)]
    [InlineData("See [the site](https://example.com).", DocumentFormat.Markdown)]
    [InlineData("Sales were **5** million.", DocumentFormat.Markdown)]
    [InlineData("Sales rose * see note\nand fell ** see note", DocumentFormat.Text)]
    [InlineData("Sales        5     4\nCosts        3     2", DocumentFormat.Text)]
    [InlineData("<!DOCTYPE html><html><body><p>Sales rose</p></body></html>", DocumentFormat.Html)]
    [InlineData("<table><tr><td>Sales</td><td>5</td></tr></table>", DocumentFormat.Html)]
    [InlineData("# Results\n\n<table>\n<tr><td>Sales</td><td>5</td></tr>\n</table>", DocumentFormat.Markdown)]
    [InlineData("<div>\n\n|   |   |\n|---|---|\n| a | 1 |\n\n</div>\n<table><tr><td>5</td></tr></table>", DocumentFormat.Markdown)]
    [InlineData("<head></head><table><tr><td>\n# Sales\n</td></tr></table>", DocumentFormat.Html)]
    [InlineData("<table><tr><td>\n# Sales\n</td><td>**5**</td></tr></table>", DocumentFormat.Html)]
    [InlineData("<style>\n# x\n</style><tr><td>5</td><td>6</td></tr>", DocumentFormat.Html)]
    [InlineData("<TABLE>\n<S>      <C>\nSales      5\n</TABLE>\n<PAGE>", DocumentFormat.Text)]
    public void The_format_is_found_by_content(string text, DocumentFormat format) => Assert.Equal(format, Reading.Document(text).Format);

    [Fact]
    public void Plain_text_wrapped_in_html_goes_to_the_text_reader()
    {
        var lines = string.Join("\n", Enumerable.Range(1, 30).Select(line => $"Line {line} of a long report in plain text"));
        var document = Reading.Document(
            $"<html><body><div>\n{lines}\n\n<TABLE>\n<S>           <C>    <C>\nSales &amp; other    5      4\nCosts            3      2\n</TABLE>\n</div></body></html>"
        );
        Assert.Equal(DocumentFormat.Text, document.Format);
        var grid = Assert.Single(document.Blocks.OfType<Grid>());
        Assert.Equal("Sales & other", grid.Rows[0].Cells[0].Text.Value);
        Assert.Equal("Sales &amp; other", document.Source[grid.Rows[0].Cells[0].Text.Whole.Start..grid.Rows[0].Cells[0].Text.Whole.End]);
    }
}
