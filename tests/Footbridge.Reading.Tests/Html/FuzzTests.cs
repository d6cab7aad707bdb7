using System.Diagnostics;
using Footbridge.Core.Documents;

namespace Footbridge.Reading.Tests.Html;

public class FuzzTests
{
    private static readonly string[] Pieces =
    [
        "<table>",
        "</table>",
        "<tr>",
        "</tr>",
        "<td>",
        "</td>",
        "<th colspan=2>",
        "<td rowspan=3>",
        "<td colspan=3 rowspan=2>",
        "<caption>",
        "</caption>",
        "<tbody>",
        "</thead>",
        "<thead>",
        "<p>",
        "</p>",
        "<div style='padding-left:4pt'>",
        "</div>",
        "<b>",
        "</b>",
        "<i>",
        "</i>",
        "<u>",
        "</u>",
        "<sup>",
        "</sup>",
        "<span style='display:none'>",
        "</span>",
        "<br>",
        "<hr>",
        "<ul>",
        "<li>",
        "</ul>",
        "<pre>",
        "</pre>",
        "<h1>",
        "</h1>",
        "<center>",
        "<font style='font-size:5pt;top:-2pt;position:relative'>",
        "</font>",
        "<ix:header>",
        "</ix:header>",
        "<ix:nonNumeric>",
        "</ix:nonNumeric>",
        "<td style='border-top:3px double'>",
        "1",
        "2,345",
        "$",
        "(",
        ")",
        "word",
        " ",
        "\n",
        "\r\n",
        "&nbsp;",
        "&#151;",
        "&Aopf;",
        "&",
        "<",
        "<!--",
        "-->",
        "\u00A0",
        "\u200B",
        "<td style='display:none'>",
        "</body>",
        "<body>",
        "<title>",
        "</title>",
        "<s>",
        "<c>",
        "<div hidden>",
        "--------",
        "=====",
    ];

    [Fact]
    public void Any_mixture_of_tags_is_read_with_every_character_at_its_place()
    {
        var random = new Random(1933);
        for (var round = 0; round < 6_000; round++)
        {
            var html = string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            CheckPage(html);
        }
    }

    [Fact]
    public void Real_documents_cut_and_damaged_anywhere_are_still_read()
    {
        var random = new Random(1934);
        foreach (var file in Shared.HtmlFiles().Where(file => new FileInfo(file).Length < 300_000))
        {
            var html = File.ReadAllText(file);
            for (var round = 0; round < 6; round++)
            {
                var characters = html.ToCharArray(0, random.Next(html.Length));
                for (var damage = 0; damage < 40 && characters.Length > 0; damage++)
                {
                    characters[random.Next(characters.Length)] = "<>/\"'&;= \0td"[random.Next(12)];
                }
                CheckPage(new string(characters));
            }
        }
    }

    [Fact]
    public void The_same_input_gives_the_same_page()
    {
        var html = string.Concat(Pieces);
        Assert.Equal(Page.Read(html).Draw(), Page.Read(html).Draw());
    }

    [Theory]
    [InlineData("<table><tr><td>1", 2000)]
    [InlineData("<table>", 4000)]
    [InlineData("<div>", 20000)]
    [InlineData("<b><i><p></b>", 10000)]
    [InlineData("<b>x</i>", 20000)]
    [InlineData("<td>1", 20000)]
    [InlineData("<tr><td>a<td>1", 10000)]
    [InlineData("<table><tr><td>a<td>1<tr><td>b<td>2", 2000)]
    [InlineData("<table><caption>1", 2000)]
    [InlineData("<caption>1</caption>", 10000)]
    [InlineData("<ix:header>", 10000)]
    [InlineData("<title>", 20000)]
    [InlineData("<!--", 40000)]
    [InlineData("a  1  ", 20000)]
    [InlineData("&abcdefghijklmnop", 10000)]
    [InlineData("a<sup>1</sup>", 10000)]
    [InlineData("a<br><br>", 10000)]
    [InlineData("<td rowspan=999>1", 4000)]
    public void Time_grows_with_the_length_of_hostile_input(string piece, int count)
    {
        foreach (var start in new[] { "", "<table><tr><td>", "<pre>", "<table>" })
        {
            // Eight times the input in eight times the time, with room for a busy machine; quadratic would be 64 times, each time.
            var times = new List<string>();
            var isBounded = false;
            for (var attempt = 0; attempt < 4 && !isBounded; attempt++)
            {
                var once = Measure(start, piece, count);
                var eightTimes = Measure(start, piece, count * 8);
                times.Add($"{once} and {eightTimes}");
                isBounded = eightTimes < 30 * once + TimeSpan.FromMilliseconds(500);
            }
            Assert.True(isBounded, $"{start}{piece}: {string.Join(", ", times)}");
        }
    }

    private static TimeSpan Measure(string start, string piece, int count)
    {
        var html = start + string.Concat(Enumerable.Repeat(piece, count));
        var watch = Stopwatch.StartNew();
        Page.Read(html);
        return watch.Elapsed;
    }

    private static void CheckPage(string html)
    {
        var page = Page.Read(html);
        try
        {
            Offsets.Check(page);
        }
        catch (Xunit.Sdk.XunitException exception)
        {
            throw new InvalidOperationException(html, exception);
        }
        foreach (var block in page.Blocks)
        {
            Assert.True(block.Span.Start >= 0 && block.Span.Start <= block.Span.End && block.Span.End <= html.Length, html);
        }
        foreach (var row in page.Grids.SelectMany(grid => grid.Rows))
        {
            Assert.NotEmpty(row.Cells);
            Assert.True(row.Cells.All(cell => cell.Right > cell.Left), html);
        }
    }
}
