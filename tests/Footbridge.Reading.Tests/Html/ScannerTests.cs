using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Text;
using Footbridge.Reading.Html;

namespace Footbridge.Reading.Tests.Html;

/// <summary>The scanner against the tokenizer of a browser-grade parser: same tags, same text, same offsets.</summary>
public class ScannerTests
{
    private static readonly string[] Pieces =
    [
        "<p>",
        "</p>",
        "<td",
        " ",
        "\n",
        "\r\n",
        "\t",
        ">",
        "/>",
        "/",
        "<",
        "</",
        "<!",
        "<!--",
        "-->",
        "--!>",
        "--",
        "-",
        "<!-->",
        "<!--->",
        "<?xml ?>",
        "<![CDATA[",
        "]]>",
        "<!DOCTYPE html>",
        "=",
        "\"",
        "'",
        "a",
        "B",
        "style",
        "=\"x>y\"",
        "='<b>'",
        "=z",
        " colspan=3",
        " align = center",
        "text",
        "12,345",
        "<title>",
        "</title>",
        "<TITLE >",
        "</title ",
        "<style>",
        "</STYLE>",
        "<textarea>",
        "</textarea>",
        "<xmp>",
        "</xmp>",
        "<ix:nonFraction",
        "</ix:nonFraction>",
        "<1",
        "</1",
        "<é",
        "é",
        "<br/>",
        "!",
        "?",
        "\f",
    ];

    [Fact]
    public void Random_markup_is_cut_as_a_browser_cuts_it()
    {
        var random = new Random(20240131);
        for (var round = 0; round < 60_000; round++)
        {
            var html = string.Concat(Enumerable.Range(0, random.Next(1, 25)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            // The other tokenizer counts an empty end tag to the tag that follows it.
            html = html.Replace("</>", "", StringComparison.Ordinal);
            var expected = Expected(html);
            var actual = Actual(html);
            Assert.True(expected == actual, $"{html}\nexpected:\n{expected}actual:\n{actual}");
        }
    }

    [Fact]
    public void Real_markup_is_cut_as_a_browser_cuts_it()
    {
        foreach (var file in Shared.HtmlFiles())
        {
            var html = File.ReadAllText(file);
            Assert.True(Expected(html) == Actual(html), file);
        }
    }

    private static string Actual(string html)
    {
        var result = new StringBuilder();
        var text = new StringBuilder();
        var scanner = new HtmlScanner(html, 0, html.Length);
        for (HtmlToken token; (token = scanner.Next()) != HtmlToken.End; )
        {
            if (token is HtmlToken.Text or HtmlToken.LiteralText)
            {
                text.Append(html, scanner.Start, scanner.End - scanner.Start);
                continue;
            }
            Flush(result, text);
            var name = html[scanner.Name.Start..scanner.Name.End].ToLowerInvariant();
            result.Append(token == HtmlToken.EndTag ? "/" : "").Append(name).Append('@').Append(scanner.Start);
            if (token == HtmlToken.StartTag)
            {
                result.Append(" style=").Append(Normal(html[scanner.Style.Start..scanner.Style.End]));
                result.Append(" span=").Append(html[scanner.ColumnSpan.Start..scanner.ColumnSpan.End]);
                result.Append(" align=").Append(html[scanner.Align.Start..scanner.Align.End]);
                result.Append(scanner.IsSelfClosing ? " /" : "");
            }
            result.Append('\n');
        }
        Flush(result, text);
        return result.ToString();
    }

    private static string Expected(string html)
    {
        var result = new StringBuilder();
        var text = new StringBuilder();
        var tokenizer = new HtmlTokenizer(new TextSource(html), HtmlEntityProvider.Resolver) { IsNotConsumingCharacterReferences = true };
        var isShown = true;
        while (true)
        {
            ref var token = ref tokenizer.GetStructToken();
            switch (token.Type)
            {
                case HtmlTokenType.Character:
                    text.Append(isShown ? token.Data.ToString() : "");
                    break;
                case HtmlTokenType.StartTag:
                    isShown = true;
                    Flush(result, text);
                    var name = token.Name.ToString();
                    result.Append(name).Append('@').Append(token.Position.Index);
                    result.Append(" style=").Append(Normal(token.GetAttribute("style").ToString()));
                    result.Append(" span=").Append(token.GetAttribute("colspan").ToString());
                    result.Append(" align=").Append(token.GetAttribute("align").ToString());
                    result.Append(token.IsSelfClosing ? " /" : "").Append('\n');
                    // What a tree builder does.
                    if (!token.IsSelfClosing)
                    {
                        tokenizer.State = name switch
                        {
                            "title" or "textarea" => HtmlParseMode.RCData,
                            "style" or "xmp" => HtmlParseMode.Rawtext,
                            _ => tokenizer.State,
                        };
                        isShown = name is not ("title" or "style");
                    }
                    break;
                case HtmlTokenType.EndTag:
                    isShown = true;
                    Flush(result, text);
                    result.Append('/').Append(token.Name.ToString()).Append('@').Append(token.Position.Index).Append('\n');
                    break;
                case HtmlTokenType.EndOfFile:
                    Flush(result, text);
                    return result.ToString();
            }
        }
    }

    private static void Flush(StringBuilder result, StringBuilder text)
    {
        if (text.Length > 0)
        {
            // The other tokenizer writes tags that stand as text in small letters.
            result.Append('"').Append(Normal(text.ToString()).ToLowerInvariant()).Append("\"\n");
            text.Clear();
        }
    }

    private static string Normal(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
