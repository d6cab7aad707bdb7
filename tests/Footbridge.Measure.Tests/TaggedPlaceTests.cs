using System.Globalization;
using Footbridge.Measure.Truth;

namespace Footbridge.Measure.Tests;

public sealed class TaggedPlaceTests
{
    private const string Header =
        "<ix:header><ix:hidden><ix:nonFraction name=\"a:Hidden\" contextRef=\"q\" unitRef=\"usd\">9</ix:nonFraction></ix:hidden>"
        + "<ix:resources><xbrli:context id=\"q\"><xbrli:period><xbrli:startDate>2024-01-01</xbrli:startDate><xbrli:endDate>2024-03-31</xbrli:endDate></xbrli:period></xbrli:context>"
        + "<xbrli:context id=\"i\"><xbrli:entity><xbrli:segment><xbrldi:explicitMember dimension=\"a:Axis\">a:EastMember</xbrldi:explicitMember></xbrli:segment></xbrli:entity>"
        + "<xbrli:period><xbrli:instant>2024-03-31</xbrli:instant></xbrli:period></xbrli:context>"
        + "<xbrli:unit id=\"usd\"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit>"
        + "<xbrli:unit id=\"each\"><xbrli:divide><xbrli:unitNumerator><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unitNumerator>"
        + "<xbrli:unitDenominator><xbrli:measure>xbrli:shares</xbrli:measure></xbrli:unitDenominator></xbrli:divide></xbrli:unit>"
        + "<xbrli:unit id=\"pure\"><xbrli:measure>xbrli:pure</xbrli:measure></xbrli:unit></ix:resources></ix:header>";

    [Fact]
    public void A_tag_gives_value_scale_unit_and_period()
    {
        var place = Single(Row("Sales", $"${Tag("1,234.5", "scale=\"6\" format=\"ixt:num-dot-decimal\"")}"));
        Assert.Equal(TaggedRole.Cell, place.Role);
        Assert.Equal(1_234_500_000m, place.Value);
        Assert.Equal(1, place.Printed.FractionDigits);
        Assert.Equal("2024-01-01/2024-03-31", place.Fact.Context!.Period!.ToString());
        Assert.Equal("USD", place.Fact.Unit!.ToUnit(6).ToString());
    }

    [Theory]
    [InlineData("—", "format=\"ixt:fixed-zero\" scale=\"6\"", "0")]
    [InlineData("1.234,5", "format=\"ixt:num-comma-decimal\"", "1234.5")]
    [InlineData(".001", "", "0.001")]
    [InlineData("4.5", "scale=\"-2\"", "0.045")]
    public void Transformations_are_applied(string text, string attributes, string value) =>
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), Single(Row("Item", Tag(text, attributes))).Value);

    [Theory]
    [InlineData("<td>(TAG)</td>", true)]
    [InlineData("<td>$(TAG</td><td>)</td>", true)]
    [InlineData("<td>$(</td><td>TAG</td><td>)</td>", true)]
    [InlineData("<td>(</td><td></td><td>$</td><td>TAG</td>", true)]
    [InlineData("<td>-TAG</td>", true)]
    [InlineData("<td>$</td><td>TAG</td>", false)]
    [InlineData("<td>4.1% – TAG%</td>", false)]
    [InlineData("<td>-</td><td></td><td>$</td><td>TAG</td>", false)]
    [InlineData("<td>Note (1)</td><td>TAG</td>", false)]
    public void The_sign_is_the_printed_one(string cells, bool negative)
    {
        var tag = Tag("56", "sign=\"-\"");
        var place = Single("<table><tr><td>Item</td>" + cells.Replace("TAG", tag, StringComparison.Ordinal) + "</tr></table>");
        Assert.Equal(negative, place.IsNegative);
        Assert.Equal(TaggedRole.Cell, place.Role);
    }

    [Fact]
    public void Labels_words_and_prose_are_kept_apart()
    {
        Assert.Equal(
            TaggedRole.Caption,
            Single("<table><tr><td>Receivables, less allowance of " + Tag("12", "") + "</td></tr></table>").Role
        );
        Assert.Equal(TaggedRole.Word, Single(Row("Segments", Tag("three", "format=\"ixt-sec:numwordsen\""))).Role);
        Assert.Equal(TaggedRole.Prose, Single("<p>Sales were " + Tag("12", "") + ".</p>").Role);
    }

    [Fact]
    public void Nested_tags_around_one_number_are_one_place_with_several_facts()
    {
        var inner = Tag("100", "scale=\"6\"", "i");
        var place = Single(Row("Shares", Tag(inner, "scale=\"6\"")));
        Assert.Equal(2, place.Facts.Length);
        Assert.Equal("2024-03-31", place.Fact.Context!.Period!.ToString());
        Assert.Equal(["a:EastMember"], place.Fact.Context.Members);
    }

    [Fact]
    public void The_hidden_page_shows_the_same_and_keeps_its_places()
    {
        var source = "<body>" + Header + Row("Sales", "(" + Tag("1,234", "sign=\"-\"") + ")") + "</body>";
        var hidden = new HiddenSource(source);
        Assert.Equal("<body><table><tr><td>Sales</td><td>(1,234)</td></tr></table></body>", hidden.Text);
        var fact = Assert.Single(FilingTags.Read(source));
        Assert.Equal("1,234", hidden.Text[hidden.Map(fact.Start)..hidden.Map(fact.End)]);
        Assert.Equal(0, hidden.Map(0));
        Assert.Equal(hidden.Text.Length, hidden.Map(source.Length));
    }

    [Fact]
    public void In_real_filings_every_tagged_text_stands_at_its_mapped_place()
    {
        var folder = Shared.Folder("corpus/filings");
        foreach (var file in Directory.EnumerateFiles(folder, "*.html"))
        {
            var source = File.ReadAllText(file);
            var hidden = new HiddenSource(source);
            Assert.DoesNotContain("<ix:", hidden.Text, StringComparison.OrdinalIgnoreCase);
            foreach (var fact in FilingTags.Read(source))
            {
                var shown = Markup.PlainText.Of(hidden.Text, hidden.Map(fact.Start), hidden.Map(fact.End));
                Assert.Equal(Markup.PlainText.Of(source, fact.Start, fact.End), shown);
            }
        }
    }

    private static string Tag(string text, string attributes, string context = "q") =>
        $"<ix:nonFraction unitRef=\"usd\" contextRef=\"{context}\" name=\"a:Item\" {attributes}>{text}</ix:nonFraction>";

    private static string Row(string label, string cell) => $"<table><tr><td>{label}</td><td>{cell}</td></tr></table>";

    private static TaggedPlace Single(string body) => Assert.Single(TaggedPlace.Find(Header + body));
}
