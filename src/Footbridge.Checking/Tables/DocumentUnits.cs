using Footbridge.Core.Documents;

namespace Footbridge.Checking.Tables;

/// <summary>What holds for tables that say nothing about their units: a statement in the prose, else what most tables of the document say.</summary>
internal static class DocumentUnits
{
    /// <summary>The document's units.</summary>
    public static CaptionUnits Of(Document document, List<DraftTable> tables, string? currency)
    {
        Span<int> votes = stackalloc int[13];
        var excepted = 0;
        foreach (var table in tables)
        {
            if (table.Units.MoneyScale is >= 0 and <= 12 and var scale)
            {
                votes[scale] += table.Rows.Count;
                excepted += table.Units.SharesExcepted ? 1 : 0;
            }
        }
        int? best = null;
        for (var scale = 0; scale < votes.Length; scale++)
        {
            if (votes[scale] > 0 && (best is null || votes[scale] > votes[best.Value]))
            {
                best = scale;
            }
        }
        best ??= Stated(document);
        return new CaptionUnits(best, null, excepted > 0, currency);
    }

    /// <summary>"All amounts are in thousands of dollars unless otherwise stated."</summary>
    private static int? Stated(Document document)
    {
        foreach (var block in document.Blocks)
        {
            if (
                block is Prose prose
                && prose.Text.Value.Length < 2000
                && MaySay(prose.Text.Value)
                && CaptionUnitsParser.Parse(prose.Text.Value, running: true).MoneyScale is { } scale
            )
            {
                return scale;
            }
        }
        return null;
    }

    private static bool MaySay(string text) =>
        text.Contains("thousands", StringComparison.OrdinalIgnoreCase)
        || text.Contains("millions", StringComparison.OrdinalIgnoreCase)
        || text.Contains("000", StringComparison.Ordinal);
}
