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

    /// <summary>The share that is proved or rounded, tables and prose apart: "98.5 % are proved or rounded: 100 % of 349 in tables, 89.3 % of 56 in prose".</summary>
    public static void Shares(Page page, Proof proof)
    {
        if (proof.Coverage.Financial == 0)
        {
            return;
        }
        var (tables, prose) = CoverageByDocument.TablesAndProse(proof);
        page.Write($"{ShareText.Percent(proof.Coverage.Share)} proved or rounded");
        if (tables.Financial > 0 && prose.Financial > 0)
        {
            page.Write($": {Of(tables)} in tables, {Of(prose)} in prose");
        }
        page.Line();
    }

    private static string Of(Coverage coverage) => $"{ShareText.Percent(coverage.Share)} of {NumberText.Count(coverage.Financial)}";

    private static Page Count(Page page, int count, string word, Ink ink) =>
        page.Write($"{NumberText.Count(count)} {word}", count == 0 ? Ink.Plain : ink);
}
