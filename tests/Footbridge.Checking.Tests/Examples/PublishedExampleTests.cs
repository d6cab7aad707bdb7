using Footbridge.Tests;

namespace Footbridge.Checking.Tests.Examples;

/// <summary>The example carries the published figures, all of them and no other, in words of its own.</summary>
public class PublishedExampleTests
{
    private const int RunLength = 8;

    private static ReleaseText Example => ReleaseText.Of(ProjectFolder.PathOf("examples", "internap-1q13", "published.md"));

    private static ReleaseText Seed => ReleaseText.Of(ProjectFolder.SharedOrSkip("seed", "internap-1q13.txt"));

    [Fact]
    public void The_example_holds_405_financial_figures()
    {
        var example = Example;
        Assert.Equal(334, example.TableFigures.Count);
        Assert.Equal(9, example.TableFigures.Count(figure => figure == "-"));
        Assert.Equal(12, example.CaptionFigures.Count);
        Assert.Equal(59, example.ProseFigures.Count);
    }

    [Fact]
    public void The_one_wrong_figure_stands_as_it_was_published()
    {
        var example = Example;
        var sentence = Assert.Single(example.Sentences, sentence => sentence.Contains("$1.5 million", StringComparison.Ordinal));
        Assert.Contains("first quarter of 2012", sentence, StringComparison.Ordinal);
        Assert.Equal(2, example.TableFigures.Count(figure => figure == "1,554"));
    }

    [Fact]
    public void Table_figures_are_those_of_the_release_in_the_same_order() => Assert.Equal(Seed.TableFigures, Example.TableFigures);

    [Fact]
    public void Caption_figures_are_those_of_the_release() => Assert.Equal(Seed.CaptionFigures, Example.CaptionFigures);

    [Fact]
    public void Prose_figures_are_those_of_the_release() => Assert.Equal(Seed.ProseFigures, Example.ProseFigures);

    [Fact]
    public void Telephone_numbers_and_codes_are_those_of_the_release()
    {
        var seed = Seed.Codes;
        Assert.Equal(7, seed.Count);
        Assert.Equal(seed, Example.Codes);
    }

    [Fact]
    public void No_eight_words_in_a_row_are_those_of_the_release()
    {
        var seed = Seed;
        var example = Example;
        // Line items and titles are facts: a run inside one of them is nobody's sentence.
        var facts = seed
            .Captions.Concat(example.Captions)
            .SelectMany(caption => ReleaseText.Runs(caption, RunLength))
            .ToHashSet(StringComparer.Ordinal);
        var published = seed.Sentences.SelectMany(sentence => ReleaseText.Runs(sentence, RunLength)).ToHashSet(StringComparer.Ordinal);
        Assert.True(published.Count > 2_000, "the sentences of the release were not found");
        var copied = example
            .Sentences.SelectMany(sentence => ReleaseText.Runs(sentence, RunLength))
            .Where(run => published.Contains(run) && !facts.Contains(run))
            .ToArray();
        Assert.True(copied.Length == 0, string.Join('\n', copied));
    }
}
