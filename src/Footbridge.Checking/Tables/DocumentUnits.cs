using Footbridge.Core.Documents;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Tables;

/// <summary>What holds for tables that say nothing about their units: a statement in the prose, else what most tables of the document say.</summary>
internal static class DocumentUnits
{
    private const int MostAmounts = 2;

    /// <summary>The document's units.</summary>
    public static CaptionUnits Of(Document document, List<DraftTable> tables, string? currency, int? given = null)
    {
        // The statements say what a release is printed in; a small table beside them may be printed in something else.
        var best = Vote(tables, static table => IsStatement(table), out var excepted);
        if (best is null && !tables.Exists(static table => IsStatement(table)))
        {
            best = Vote(tables, static _ => true, out excepted);
        }
        if (best is null && ScaleByShares.Of(tables) is { } scale)
        {
            (best, excepted) = (scale, true);
        }
        best ??= Stated(document);
        return new CaptionUnits(given ?? best, null, excepted, currency ?? Currency(tables));
    }

    /// <summary>The scale that most rows of some tables are printed in.</summary>
    private static int? Vote(List<DraftTable> tables, Predicate<DraftTable> counts, out bool excepted)
    {
        Span<int> votes = stackalloc int[13];
        excepted = false;
        foreach (var table in tables)
        {
            if (table.Units.MoneyScale is >= 0 and <= 12 and var scale && counts(table))
            {
                votes[scale] += table.Rows.Count;
                excepted |= table.Units.SharesExcepted;
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
        return best;
    }

    /// <summary>The currency of most rows whose table names one; null where none does.</summary>
    private static string? Currency(List<DraftTable> tables)
    {
        var votes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            if (table.Units.Currency is { } code)
            {
                votes[code] = votes.GetValueOrDefault(code) + table.Rows.Count;
            }
        }
        string? best = null;
        foreach (var (code, rows) in votes)
        {
            best = best is null || rows > votes[best] ? code : best;
        }
        return best;
    }

    private static bool IsStatement(DraftTable table) =>
        table.Statement is StatementKind.Income or StatementKind.BalanceSheet or StatementKind.CashFlow;

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
                && !HoldsAmounts(prose.Text.Value)
            )
            {
                return scale;
            }
        }
        return null;
    }

    /// <summary>
    /// True for a table that was flattened into a paragraph: "(in thousands) Revenue $47,316 $40,992 ...". What it says of units holds
    /// for its own amounts. One amount or two may stand in a sentence about the whole document.
    /// </summary>
    private static bool HoldsAmounts(ReadOnlySpan<char> text)
    {
        var amounts = 0;
        for (var at = 1; at + 3 < text.Length; at++)
        {
            // The comma of a number in groups of three.
            if (
                text[at] == ','
                && char.IsAsciiDigit(text[at - 1])
                && !text.Slice(at + 1, 3).ContainsAnyExceptInRange('0', '9')
                && ++amounts > MostAmounts
            )
            {
                return true;
            }
        }
        return false;
    }

    private static bool MaySay(string text) =>
        text.Contains("thousands", StringComparison.OrdinalIgnoreCase)
        || text.Contains("millions", StringComparison.OrdinalIgnoreCase)
        || text.Contains("000", StringComparison.Ordinal);
}
