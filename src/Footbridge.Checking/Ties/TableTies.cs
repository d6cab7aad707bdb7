using Footbridge.Checking.Facts;
using Footbridge.Checking.Ties.Brackets;
using Footbridge.Checking.Ties.Derived;
using Footbridge.Checking.Ties.SameFacts;

namespace Footbridge.Checking.Ties;

/// <summary>Relations that tables show by their structure: the same fact twice, growth and margin columns and rows, blocks, lines split elsewhere.</summary>
internal static class TableTies
{
    /// <summary>Adds them to <paramref name="ties"/>.</summary>
    public static void Find(FactBook facts, TieBook ties)
    {
        // Across tables: rows that are one line item, and rows that another table splits.
        var slots = new LineSlots(facts);
        var words = new LineWords(facts);
        var search = PairSearch.Run(slots, words);
        TieOuts.Find(ties, slots, search);
        SplitLines.Find(facts, ties, slots, search);

        // Within a table: rows and columns that were computed from others. Margins first: changes of margins lean on them.
        var tables = TableLines.Of(facts);
        BracketedSums.Find(facts, tables, ties);
        var margins = new Dictionary<int, Margin>();
        RateSections.Find(facts, tables, words, ties);
        RatioRows.Find(facts, tables, ties, margins);
        var points = new PointsTies(facts, ties, margins);
        var crossFooted = CrossFooted(ties);
        foreach (var table in tables)
        {
            Mixes.Find(table, ties);
            Blocks.Find(table, words, ties);
            ChangeColumns.Find(table, ties, points, crossFooted);
            var unexplained = GrowthColumns.Find(facts, table, ties, points);
            unexplained = AdjustedGrowthColumns.Find(table, unexplained, ties);
            unexplained = YieldColumns.Find(table, unexplained, ties);
            ShareColumns.Find(facts, table, unexplained, ties);
        }
        AnnualRates.Find(facts, tables, ties);
        points.Tie();
    }

    /// <summary>Figures that are known to be the result of a row that adds up.</summary>
    private static HashSet<int> CrossFooted(TieBook ties)
    {
        var results = new HashSet<int>();
        foreach (var tie in ties.Ties)
        {
            if (string.Equals(tie.Rule, TieRules.CrossFooting, StringComparison.Ordinal))
            {
                results.Add(tie.Result);
            }
        }
        return results;
    }
}
