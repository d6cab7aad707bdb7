using Footbridge.Core.Ties;

namespace Footbridge.Writing.Text;

/// <summary>The sentence that every report starts with.</summary>
internal static class CoverageText
{
    public static void Sentence(Page page, Coverage coverage)
    {
        page.Write(NumberText.Plural(coverage.Financial, "financial figure"), Ink.Strong);
        if (coverage.Financial > 0)
        {
            page.Write(": ");
            Count(page, coverage.Proved, "proved", Ink.Good).Write(", ");
            Count(page, coverage.Rounded, "rounded", Ink.Good).Write(", ");
            Count(page, coverage.Unsupported, "unsupported", Ink.Warning).Write(", ");
            Count(page, coverage.Contradicted, "contradicted", Ink.Error);
        }
        else
        {
            page.Write(": nothing to prove");
        }
        page.Write("; ").Write(NumberText.Plural(coverage.NotFinancial, "other number"));
    }

    private static Page Count(Page page, int count, string word, Ink ink) =>
        page.Write($"{NumberText.Count(count)} {word}", count == 0 ? Ink.Plain : ink);
}
