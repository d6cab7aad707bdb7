using AngleSharp.Html.Parser;
using Footbridge.Reading.Html;

namespace Footbridge.Reading.Tests.Html;

public class CharacterReferenceTests
{
    private static readonly string[] Names =
    [
        "amp",
        "AMP",
        "lt",
        "gt",
        "quot",
        "nbsp",
        "mdash",
        "ndash",
        "euro",
        "pound",
        "copy",
        "reg",
        "frac12",
        "not",
        "notin",
        "Aacute",
        "rsquo",
        "hellip",
        "Aopf",
        "fjlig",
        "NotEqualTilde",
        "CounterClockwiseContourIntegral",
        "zzz",
        "x",
        "#",
        "#x",
    ];

    [Fact]
    public void All_numbers_up_to_the_end_of_the_first_planes_decode_as_in_a_browser()
    {
        var parser = new HtmlParser();
        for (var number = 1; number < 0x3000; number++)
        {
            // A line feed or a carriage return is white space in any case.
            if (number is 10 or 13)
            {
                continue;
            }
            var html = $"&#{number};";
            Assert.Equal(Browser(parser, html), Own(html));
        }
    }

    [Fact]
    public void Random_references_decode_as_in_a_browser()
    {
        var parser = new HtmlParser();
        var random = new Random(7);
        string[] tails = [";", "", "x", "=", " ", "&", "12;", ";;"];
        for (var round = 0; round < 5000; round++)
        {
            var name = random.Next(4) switch
            {
                0 => $"#{random.Next(0x120000)}",
                1 => $"#x{random.Next(0x120000):X}",
                2 => $"#X{random.Next(0x200):x}",
                _ => Names[random.Next(Names.Length)],
            };
            var html = $"&{name}{tails[random.Next(tails.Length)]}";
            if (name is "#10" or "#13" or "#xA" or "#xD" or "#Xa" or "#Xd" or "#0" or "#x0" or "#X0")
            {
                continue;
            }
            Assert.Equal((html, Browser(parser, html)), (html, Own(html)));
        }
    }

    private static string Browser(HtmlParser parser, string html) =>
        parser.ParseDocument("<body><p>" + html).QuerySelector("p")!.TextContent;

    private static string Own(string html)
    {
        var result = "";
        for (var position = 0; position < html.Length; )
        {
            var reference = html[position] == '&' ? CharacterReference.Read(html, position, html.Length) : default;
            if (reference.Length == 0)
            {
                result += html[position++];
                continue;
            }
            result += reference.First;
            result += reference.Second == '\0' ? "" : reference.Second.ToString();
            position += reference.Length;
        }
        return result;
    }
}
