using Footbridge.Core.Documents;

namespace Footbridge.Reading.Tests.Markdown;

public class InlineTests
{
    [Theory]
    [InlineData("Sales of \\$5 and **6** and *7* and _8_ and `9`", "Sales of $5 and 6 and 7 and 8 and 9")]
    [InlineData(
        "# x\n\nSee [the 2024 report](https://example.com/2023/q4.pdf) or <https://example.com/1>",
        "See the 2024 report or https://example.com/1"
    )]
    [InlineData("# x\n\n[1] (5) and [6](unaudited) stay", "[1] (5) and [6](unaudited) stay")]
    [InlineData("# x\n\nA &amp; B&nbsp;5 &euro;6 <u>7</u> a < b <5%>", "A & B\u00A05 €6 7 a < b <5%>")]
    [InlineData("# x\n\n0.31* and 5 * 3 and snake_case_2024", "0.31* and 5 * 3 and snake_case_2024")]
    [InlineData("# x\n\none\ntwo   three", "one two three")]
    public void Inline_markup_is_taken_out(string text, string expected) =>
        Assert.EndsWith("paragraph: " + expected, Reading.Draw(text), StringComparison.Ordinal);

    [Fact]
    public void Raised_text_is_marked()
    {
        var prose = Assert.IsType<Prose>(Assert.Single(Reading.Document("Margin<sup>12</sup> of 5%").Blocks));
        Assert.Equal("Margin12 of 5%", prose.Text.Value);
        Assert.Equal(
            [false, true, true, false],
            [prose.Text.IsSuperscript(5), prose.Text.IsSuperscript(6), prose.Text.IsSuperscript(7), prose.Text.IsSuperscript(8)]
        );
    }

    [Fact]
    public void Every_character_knows_where_it_stands()
    {
        const string Text = "Sales of **\\$5.1** million &amp; more";
        var prose = Assert.IsType<Prose>(Assert.Single(Reading.Document(Text).Blocks));
        var at = prose.Text.Value.IndexOf("5.1", StringComparison.Ordinal);
        var span = prose.Text.Span(at, at + 3);
        Assert.Equal("5.1", Text[span.Start..span.End]);
        var entity = prose.Text.Span(
            prose.Text.Value.IndexOf('&', StringComparison.Ordinal),
            prose.Text.Value.IndexOf('&', StringComparison.Ordinal) + 1
        );
        Assert.Equal("&amp;", Text[entity.Start..entity.End]);
    }

    [Fact]
    public void Headings_lists_and_front_matter_are_told_apart() =>
        Assert.Equal(
            """
            paragraph: title: "Results 2024"
            heading: Results
            item: one with more
            item: 1. two
            heading: Financial Summary
            paragraph: This line is a sentence of its own
            heading: CONDENSED STATEMENTS / OF INCOME
            paragraph: (In thousands)
            """.ReplaceLineEndings("\n"),
            Reading.Draw(
                "---\ntitle: \"Results 2024\"\n---\n## Results\n- one\n  with more\n1. two\n\n**Financial Summary**\n\nThis line is a sentence of its own\n\nCONDENSED STATEMENTS\nOF INCOME\n(In thousands)"
            )
        );
}
