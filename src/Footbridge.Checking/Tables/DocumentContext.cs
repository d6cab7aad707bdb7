using Footbridge.Checking.Figures;
using Footbridge.Core.Documents;
using Footbridge.Core.Facts;

namespace Footbridge.Checking.Tables;

/// <summary>How a document writes numbers, before any is read: its currency and its decimal sign.</summary>
internal static class DocumentContext
{
    private static readonly (string Words, string Code)[] s_dollars =
    [
        ("canadian dollar", "CAD"),
        ("australian dollar", "AUD"),
        ("hong kong dollar", "HKD"),
        ("singapore dollar", "SGD"),
        ("new zealand dollar", "NZD"),
    ];

    /// <summary>The context of <paramref name="document"/>.</summary>
    public static ScanContext Of(Document document)
    {
        var census = new NumberCensus();
        foreach (var block in document.Blocks)
        {
            if (block is Prose prose)
            {
                census.Add(prose.Text.Value);
            }
            else if (block is Grid grid)
            {
                foreach (var row in grid.Rows)
                {
                    foreach (var cell in row.Cells)
                    {
                        census.Add(cell.Text.Value);
                    }
                }
            }
        }
        var currency = census.Sign switch
        {
            '$' => Dollar(document),
            '€' => "EUR",
            '£' => "GBP",
            _ => null,
        };
        return new ScanContext(currency, FigurePlace.Prose, census.Style);
    }

    /// <summary>"$" means United States dollars unless the document speaks of another dollar before it speaks of theirs.</summary>
    private static string Dollar(Document document)
    {
        foreach (var block in document.Blocks)
        {
            if (block is not Prose prose || !prose.Text.Value.Contains("dollar", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }
            if (
                prose.Text.Value.Contains("U.S. dollar", StringComparison.OrdinalIgnoreCase)
                || prose.Text.Value.Contains("US dollar", StringComparison.OrdinalIgnoreCase)
            )
            {
                return "USD";
            }
            foreach (var (words, code) in s_dollars)
            {
                if (prose.Text.Value.Contains(words, StringComparison.OrdinalIgnoreCase))
                {
                    return code;
                }
            }
        }
        return "USD";
    }
}
