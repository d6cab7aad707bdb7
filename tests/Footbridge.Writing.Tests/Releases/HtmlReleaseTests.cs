using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Footbridge.Core.Measures;
using Footbridge.Core.Releases;
using Footbridge.Writing.Releases;

namespace Footbridge.Writing.Tests.Releases;

/// <summary>The page, read by a browser's parser, is the release again.</summary>
public sealed class HtmlReleaseTests
{
    private static readonly Release s_release = Made.Quarterly();

    private static readonly IDocument s_page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(HtmlRelease.Write(s_release).Bytes));

    [Fact]
    public void Every_figure_is_an_element_with_what_it_stands_for()
    {
        var page = HtmlRelease.Write(s_release);
        var elements = s_page.QuerySelectorAll("data.figure");
        Assert.Equal(page.Figures.Length, elements.Length);
        foreach (var (span, element) in page.Figures.Zip(elements))
        {
            var figure = span.Figure;
            Assert.Equal(figure.Text, element.TextContent);
            Assert.Equal(
                figure.Value is { } value
                    ? value.ToString("0.############################", System.Globalization.CultureInfo.InvariantCulture)
                    : null,
                element.GetAttribute("value")
            );
            Assert.Equal(figure.Expression, element.GetAttribute("data-concept"));
            Assert.Equal(figure.Segment, element.GetAttribute("data-segment"));
            Assert.Equal(figure.Period.ToString(), element.GetAttribute("data-period"));
            Assert.Equal(figure.Unit.ToString(), element.GetAttribute("data-unit"));
            Assert.Equal(figure.Formula, element.GetAttribute("data-formula"));
            Assert.Equal(figure.Origin, element.GetAttribute("data-origin"));
            Assert.Contains(figure.Expression, element.GetAttribute("title")!, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Tables_have_their_rows_and_cells_in_order()
    {
        var tables = s_release.Blocks.OfType<TableBlock>().Select(block => block.Table).ToArray();
        var read = s_page.QuerySelectorAll("table");
        Assert.Equal(tables.Length, read.Length);
        foreach (var (table, element) in tables.Zip(read))
        {
            var rows = element.QuerySelectorAll("tbody tr");
            Assert.Equal(table.Rows.Length, rows.Length);
            foreach (var (row, line) in table.Rows.Zip(rows))
            {
                Assert.Equal(Words(row.Caption), line.QuerySelector("th[scope=row]")!.TextContent);
                Assert.Equal(row.Cells.Select(cell => cell?.Text ?? ""), line.QuerySelectorAll("td").Select(cell => cell.TextContent));
                Assert.Equal(row.IsTotal, line.ClassList.Contains("total"));
                Assert.Equal(row.Rule == LineRule.SingleRule, line.ClassList.Contains("single"));
                Assert.Equal(row.Rule == LineRule.DoubleRule, line.ClassList.Contains("double"));
            }
            var widths = element
                .QuerySelectorAll("tr")
                .Select(row =>
                    row.Children.Sum(cell =>
                        int.Parse(cell.GetAttribute("colspan") ?? "1", System.Globalization.CultureInfo.InvariantCulture)
                    )
                );
            Assert.All(widths, width => Assert.Equal(table.Columns.Length + 1, width));
            Assert.Equal(
                table.Columns.Select(column => column.Head),
                element.QuerySelectorAll("thead th[scope=col]").Select(head => head.TextContent)
            );
        }
    }

    [Fact]
    public void Neighbours_that_share_words_stand_under_one_head()
    {
        var group = Assert.Single(s_page.QuerySelectorAll("th[scope=colgroup]"));
        Assert.Equal(("Three Months Ended June 30,", "2"), (group.TextContent, group.GetAttribute("colspan")));
    }

    [Fact]
    public void The_title_stands_in_the_header_and_headings_open_sections()
    {
        Assert.Equal("Harbor Lights Reports Second Quarter of 2025", s_page.QuerySelector("header > h1")!.TextContent);
        Assert.Equal("Harbor Lights Reports Second Quarter of 2025", s_page.Title);
        Assert.Equal("Financial Statements", s_page.QuerySelector("main > section > h2")!.TextContent);
        Assert.Equal("Notes", s_page.QuerySelector("main > section > section > h3")!.TextContent);
        Assert.All(
            s_page.QuerySelectorAll("section"),
            section => Assert.NotNull(s_page.GetElementById(section.GetAttribute("aria-labelledby")!))
        );
        var ids = s_page.QuerySelectorAll("[id]").Select(element => element.Id).ToArray();
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Two_headings_and_tables_of_one_name_have_names_of_their_own()
    {
        var twice = s_release with { Blocks = [.. s_release.Blocks, .. s_release.Blocks, new HeadingBlock(2, Made.Words("Notes 2"))] };
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(HtmlRelease.Write(twice).Bytes));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToArray();
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_binding_that_was_left_is_an_error_not_a_gap() =>
        Assert.All(
            RoundTrip.Pages,
            write =>
                Assert.Throws<InvalidOperationException>(() =>
                    write(s_release with { Blocks = [new BindingBlock(new("x", new("narrative.md", 1, 1)))] })
                )
        );

    private static string Words(IEnumerable<Run> runs) =>
        string.Concat(
            runs.Select(run =>
                run switch
                {
                    TextRun words => words.Text,
                    FigureRun figure => figure.Figure.Text,
                    _ => "",
                }
            )
        );
}
