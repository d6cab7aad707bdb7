using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Footbridge.Core.Documents;
using Footbridge.Core.Releases;
using Footbridge.Reading;
using Footbridge.Writing.Releases;

namespace Footbridge.Writing.Tests.Releases;

/// <summary>Whatever a package's words are, they stay words.</summary>
public sealed class EscapingTests
{
    public const string Hostile =
        "<script>alert('x')</script> & \"q\" | a `b` {{ revenues }} *c* _d_ [e](javascript:f) ![g](h) \\ ~~i~~ &lt;\nnext # line \u202Eevil\u0000";

    private static readonly string[] s_words =
    [
        Hostile,
        "</title><style>body{display:none}</style>",
        "--> ]]> </table></main><h1>taken over</h1>",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "# no heading",
        "- no item",
        "+ no item",
        "1. no item",
        "12) no item",
        "> no quotation",
        "=====",
        "-----",
        "``` no code",
        "    no code either",
        "*",
        "**",
        "a*b*c and snake_case_name and _one_ more",
        "trailing backslash \\",
        "ends with a bang!",
        "x < y > z && w",
        "\"><img src=x onerror=alert(1)>",
        "javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "https://example.org/a(b)?c=|d&e=\"f\"",
        "{{ table operations }}",
        "\u0000\u0007\u001b[31m",
        "\ud800 half a character",
    ];

    public static TheoryData<string> Words() => [.. s_words.Select(word => Convert.ToBase64String(Encoding.Unicode.GetBytes(word)))];

    [Theory]
    [MemberData(nameof(Words))]
    public void No_words_become_an_element_of_the_page(string encoded)
    {
        var words = Decode(encoded);
        var page = Parse(Made.Hostile(words));
        var plain = Parse(Made.Hostile("words"));
        Assert.Equal(Elements(plain, link: false), Elements(page, link: false));
        Assert.Empty(page.QuerySelectorAll("script, img, iframe, object, [onerror], [onclick], [style]"));
        Assert.All(page.QuerySelectorAll("a"), link => Assert.DoesNotMatch("^[a-zA-Z]*(script|data):", link.GetAttribute("href")!));
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Words_read_back_from_html_as_they_were(string encoded)
    {
        var words = Decode(encoded);
        var page = Parse(Made.Hostile(words));
        Assert.Equal(Flat(words), Flat(page.QuerySelector("h1")!.TextContent));
        Assert.Equal(Flat(words), Flat(page.QuerySelector("main > p")!.TextContent));
        Assert.Equal(Flat(words), Flat(page.QuerySelector("caption .title")!.TextContent));
        Assert.Equal(Flat(words), Flat(page.QuerySelector("tbody th.d1")!.TextContent));
        Assert.Equal(Flat(words), Flat(page.QuerySelector("li")!.TextContent));
        var figure = page.QuerySelector("td data")!;
        Assert.Equal(Flat(words), Flat(figure.GetAttribute("data-formula")!));
        Assert.Equal(Flat(words), Flat(figure.GetAttribute("data-segment")!));
        Assert.Equal(Flat(words), Flat(figure.GetAttribute("data-origin")!));
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Words_read_back_from_markdown_as_they_were(string encoded)
    {
        var words = Decode(encoded);
        var document = DocumentReader.Read("release.md", MarkdownRelease.Write(Made.Hostile(words)).Bytes).Documents[0];
        Assert.Equal(Core.Documents.DocumentFormat.Markdown, document.Format);
        var prose = document.Blocks.OfType<Prose>().Select(block => Flat(block.Text.Value)).ToArray();
        Assert.Equal(Flat(words), prose[0]);
        Assert.Equal(Flat(words), prose[1]);
        var grid = Assert.Single(document.Blocks.OfType<Grid>());
        Assert.Equal(3, grid.Rows.Length);
        Assert.Equal(Flat(words), Flat(grid.Rows[1].Cells[0].Text.Value));
        Assert.Equal(Flat(words), Flat(grid.Rows[2].Cells[0].Text.Value));
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Words_cannot_break_out_of_their_line_of_text(string encoded)
    {
        var text = Encoding.UTF8.GetString(TextRelease.Write(Made.Hostile(Decode(encoded))).Bytes);
        Assert.DoesNotContain(text, letter => (char.IsControl(letter) && letter != '\n') || letter == '\u202E');
    }

    [Fact]
    public void The_page_forbids_scripts_and_the_network()
    {
        var page = Parse(Made.Quarterly());
        var policy = page.QuerySelector("meta[http-equiv]")!.GetAttribute("content")!;
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", policy, StringComparison.Ordinal);
        var style = page.QuerySelector("style")!.TextContent;
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        Assert.Contains($"'sha256-{hash}'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", style, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", style, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("script, link, img, [src], [style]"));
    }

    [Fact]
    public void A_spreadsheet_takes_no_words_for_a_formula_of_its_own()
    {
        var release = Made.Quarterly();
        release = release with { Facts = [release.Facts[0] with { Label = "=cmd()", Formula = "-a + b", Origin = "@x" }] };
        Assert.EndsWith(
            ",'=cmd(),2025-06-30,'-a + b,'@x\n",
            Encoding.UTF8.GetString(FactsCsv.Write(release).Bytes),
            StringComparison.Ordinal
        );
    }

    private static string Decode(string encoded) => Encoding.Unicode.GetString(Convert.FromBase64String(encoded));

    private static IDocument Parse(Release release) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(HtmlRelease.Write(release).Bytes));

    private static string[] Elements(IDocument page, bool link) =>
        [.. page.All.Select(element => element.LocalName).Where(name => link || name != "a")];

    // What every format does to words: one line, no controls, no marks of direction. Blanks in a row count as one.
    private static string Flat(string text) =>
        string.Join(
            ' ',
            string.Concat(
                    Encoding
                        .UTF8.GetString(Encoding.UTF8.GetBytes(text))
                        .Select(letter =>
                            char.IsWhiteSpace(letter) ? ' '
                            : char.IsControl(letter) || letter == '\u202E' ? '\uFFFD'
                            : letter
                        )
                )
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        );
}
