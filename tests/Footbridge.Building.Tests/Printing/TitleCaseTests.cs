using Footbridge.Building.Printing;

namespace Footbridge.Building.Tests.Printing;

public class TitleCaseTests
{
    [Theory]
    [InlineData("first quarter of 2013", "First Quarter of 2013")]
    [InlineData("thirty-nine weeks ended", "Thirty-Nine Weeks Ended")]
    [InlineData("of mice and men", "Of Mice and Men")]
    [InlineData("", "")]
    public void Titles_have_capitals_but_for_small_words(string text, string title) => Assert.Equal(title, TitleCase.Of(text));

    [Theory]
    [InlineData("up 4%", "Up 4%")]
    [InlineData("$4", "$4")]
    [InlineData("(net) loss", "(Net) loss")]
    public void A_sentence_starts_with_a_capital(string text, string sentence) => Assert.Equal(sentence, TitleCase.Capitalize(text));
}
