using Footbridge.Checking.Facts;
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
        var margins = new Dictionary<int, Margin>();
        RatioRows.Find(facts, tables, ties, margins);
        var points = new PointsTies(ties, margins);
        foreach (var table in tables)
        {
            Blocks.Find(table, words, ties);
            var unexplained = GrowthColumns.Find(facts, table, ties, points);
            ShareColumns.Find(facts, table, unexplained, ties);
        }
        points.Tie();
    }
}
