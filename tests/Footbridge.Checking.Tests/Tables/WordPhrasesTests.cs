using Footbridge.Checking.Lexicons;

namespace Footbridge.Checking.Tests.Tables;

public sealed class WordPhrasesTests
{
    [Theory]
    [InlineData("^net income", "Net income", true)]
    [InlineData("^net income", "NET (LOSS) INCOME", true)]
    [InlineData("^net income", "Total net income", true)]
    [InlineData("^net income", "Less: net income of minorities", false)]
    [InlineData("before tax", "Profit/(loss) before tax", true)]
    [InlineData("before tax", "Profit before interest", false)]
    [InlineData("^assets$", "Total assets (note 3)", true)]
    [InlineData("^assets$", "Total assets acquired", false)]
    [InlineData("stockholders equity", "Total Acme Inc. stockholder’s equity", true)]
    [InlineData("equity and liabilities", "EQUITY AND LIABILITIES", true)]
    [InlineData("non-interest expense", "Non-interest expenses", true)]
    [InlineData("^depreciation", "", false)]
    public void A_phrase_is_found_whatever_the_form_of_the_caption(string phrase, string caption, bool stands)
    {
        var phrases = new WordPhrases();
        phrases.Add(phrase, 4);
        Assert.Equal(stands ? 4ul : 0ul, phrases.Find(caption));
    }

    [Fact]
    public void Marks_of_several_phrases_add_up_and_long_captions_are_cut()
    {
        var phrases = new WordPhrases();
        phrases.Add("cost of", 1);
        phrases.Add("of sales", 2);
        Assert.Equal(3ul, phrases.Find("Cost of sales"));
        Assert.Equal(0ul, phrases.Find(string.Join(' ', Enumerable.Repeat("word", 1000)) + " cost of sales"));
    }
}
