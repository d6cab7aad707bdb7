using Footbridge.Core.Words;

namespace Footbridge.Core.Tests;

/// <summary>The word that was probably meant.</summary>
public class NearWordTests
{
    [Theory]
    [InlineData("revenues", "revenues", 0)]
    [InlineData("revenue", "revenues", 1)]
    [InlineData("revneues", "revenues", 1)]
    [InlineData("ravenuse", "revenues", 2)]
    [InlineData("", "cash", 4)]
    [InlineData("ca", "abc", 3)]
    public void Letters_put_in_left_out_changed_or_swapped_are_counted(string left, string right, int distance)
    {
        Assert.Equal(distance, EditDistance.Between(left, right));
        Assert.Equal(distance, EditDistance.Between(right, left));
    }

    [Fact]
    public void Long_texts_are_compared_by_their_beginnings() =>
        Assert.Equal(0, EditDistance.Between(new string('a', 100_000), new string('a', 200)));

    [Theory]
    [InlineData("Captoin", "caption")]
    [InlineData("formla", "formula")]
    [InlineData("note", "note")]
    [InlineData("colour", null)]
    public void The_nearest_word_is_named_when_it_is_near(string written, string? meant) =>
        Assert.Equal(meant, NearWord.Of(written, ["caption", "formula", "note"]));

    [Fact]
    public void Of_equals_the_first_is_named() => Assert.Equal("cost_b", NearWord.Of("cost_a", ["cost_b", "cost_c"]));
}
