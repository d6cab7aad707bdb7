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
        TieOuts.Find(facts, ties);

        var tables = TableLines.Of(facts);
        var margins = new Dictionary<int, Margin>();
        RatioRows.Find(facts, tables, ties, margins);
        var points = new PointsTies(ties, margins);
        foreach (var table in tables)
        {
            var unexplained = GrowthColumns.Find(table, ties, points);
            ShareColumns.Find(table, unexplained, ties);
        }
        points.Tie();
    }
}
