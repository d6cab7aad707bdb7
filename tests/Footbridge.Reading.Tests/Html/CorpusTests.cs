using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Footbridge.Core.Documents;

namespace Footbridge.Reading.Tests.Html;

public class CorpusTests
{
    [Fact]
    public void Every_character_of_a_real_document_stands_where_the_page_says()
    {
        foreach (var file in Shared.HtmlFiles())
        {
            Offsets.Check(Page.Read(File.ReadAllText(file)));
        }
    }

    [Fact]
    public void Every_digit_that_a_browser_shows_is_in_exactly_one_block()
    {
        foreach (var file in Shared.HtmlFiles())
        {
            var html = File.ReadAllText(file);
            var shown = ShownDigits(html);
            var page = Page.Read(html);
            var read = new StringBuilder();
            var places = new HashSet<int>();
            foreach (var text in page.Texts)
            {
                for (var index = 0; index < text.Value.Length; index++)
                {
                    if (char.IsAsciiDigit(text.Value[index]))
                    {
                        read.Append(text.Value[index]);
                        Assert.True(places.Add(text.Span(index, index + 1).Start), file);
                    }
                }
            }
            Assert.True(shown.Length > 100, file);
            Assert.Equal(shown.Length, read.Length);
            Assert.True(shown == read.ToString(), file);
        }
    }

    [Fact]
    public void Real_tables_are_grids_with_columns_in_order()
    {
        foreach (var file in Shared.HtmlFiles())
        {
            foreach (var grid in Page.Read(File.ReadAllText(file)).Grids)
            {
                foreach (var row in grid.Rows)
                {
                    var last = 0;
                    foreach (var cell in row.Cells)
                    {
                        Assert.True(cell.Left >= last && cell.Right > cell.Left, file);
                        last = cell.Right;
                    }
                }
            }
        }
    }

    // What a tree of the page shows, by another parser and another walk.
    private static string ShownDigits(string html)
    {
        var digits = new StringBuilder();
        var document = new HtmlParser().ParseDocument(html);
        Walk(document.DocumentElement, isInvisible: false, digits);
        return digits.ToString();
    }

    private static void Walk(INode node, bool isInvisible, StringBuilder digits)
    {
        if (node is IText text && !isInvisible)
        {
            foreach (var character in text.Data)
            {
                if (char.IsAsciiDigit(character))
                {
                    digits.Append(character);
                }
            }
        }
        if (node is IElement element)
        {
            var style = (element.GetAttribute("style") ?? "").Replace(" ", "", StringComparison.Ordinal);
            if (
                element.LocalName is "head" or "script" or "style" or "title" or "ix:header"
                || style.Contains("display:none", StringComparison.OrdinalIgnoreCase)
            )
            {
                return;
            }
            isInvisible |= style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
        }
        foreach (var child in node.ChildNodes)
        {
            Walk(child, isInvisible, digits);
        }
    }
}
