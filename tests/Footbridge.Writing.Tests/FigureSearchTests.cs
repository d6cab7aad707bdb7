using Footbridge.Core.Ties;
using Footbridge.Writing.Tests.Building;
using Footbridge.Writing.Text;

namespace Footbridge.Writing.Tests;

public sealed class FigureSearchTests
{
    [Theory]
    [InlineData("$69.7 million")]
    [InlineData("$69.7million")]
    [InlineData("\\$69.7 million")]
    [InlineData("69.7 million")]
    [InlineData("69.7 MILLION")]
    [InlineData("1:13")]
    [InlineData("1:25")]
    [InlineData("release.md:1:13")]
    public void Finds_the_one_figure_that_is_meant(string query) => Assert.Equal([0], FigureSearch.Find(Samples.Broken(), query));

    [Theory]
    [InlineData("44392")]
    [InlineData("$ 44,392")]
    [InlineData("(44,392)")]
    public void Grouping_signs_and_brackets_do_not_matter(string query) => Assert.Equal([2], FigureSearch.Find(Samples.Broken(), query));

    [Theory]
    [InlineData("1:26")]
    [InlineData("1:9999")]
    [InlineData("0:1")]
    [InlineData("99:1")]
    [InlineData("69.7")]
    [InlineData("")]
    [InlineData(":")]
    [InlineData("$")]
    public void Finds_nothing_where_nothing_is_meant(string query) => Assert.Empty(FigureSearch.Find(Samples.Broken(), query));

    [Fact]
    public void A_column_beyond_the_end_of_a_line_is_not_the_next_line()
    {
        var builder = new ProofBuilder();
        builder.Write("ab\n");
        builder.Figure("12345");
        Assert.Empty(FigureSearch.Find(builder.Build(), "1:5"));
        Assert.Equal([0], FigureSearch.Find(builder.Build(), "2:5"));
    }

    [Fact]
    public void As_printed_wins_over_the_same_digits()
    {
        var builder = new ProofBuilder();
        builder.Figure("(1,643)");
        builder.Write(" ");
        builder.Figure("1,643");
        var proof = builder.Build();
        Assert.Equal([1], FigureSearch.Find(proof, "1,643"));
        Assert.Equal([0], FigureSearch.Find(proof, "(1,643)"));
        Assert.Equal([0, 1], FigureSearch.Find(proof, "1643"));
    }

    [Fact]
    public void The_nearest_text_comes_first() =>
        Assert.StartsWith("the nearest are \"67,082\" at 6:28", NoFigureText.Render(Samples.Broken(), "67,028"), StringComparison.Ordinal);

    [Fact]
    public void The_nearest_place_comes_first() =>
        Assert.StartsWith("the nearest are \"69,699\" at 6:", NoFigureText.Render(Samples.Broken(), "6:1"), StringComparison.Ordinal);

    [Fact]
    public void A_page_without_numbers_says_so() =>
        Assert.Equal("there is no number in it at all", NoFigureText.Render(new ProofBuilder().Write("text").Build(), "1"));
}
