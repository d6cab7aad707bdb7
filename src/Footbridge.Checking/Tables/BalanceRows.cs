using Footbridge.Core.Periods;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Tables;

/// <summary>
/// Finds rows of balances among flows: "Total equity" at the foot of a statement of changes, assets in a segment table. The
/// document tells them: its balance sheet has the same figure at the end of the period under a like caption, or the same table
/// has the caption under a heading that names a day.
/// </summary>
internal static class BalanceRows
{
    /// <summary>A figure of that many units or more is hardly the same by chance.</summary>
    private const int Telling = 1000;

    private const int ShortestLabel = 8;

    /// <summary>Turns the periods of such rows into instants.</summary>
    public static void Find(List<DraftTable> tables)
    {
        Dictionary<(decimal Value, DateOnly Day), string>? lines = null;
        foreach (var table in tables)
        {
            if (table.Statement == StatementKind.BalanceSheet)
            {
                Read(table, lines ??= []);
            }
        }
        foreach (var table in tables)
        {
            if (table.Statement == StatementKind.BalanceSheet)
            {
                continue;
            }
            var standing = Standing(table);
            foreach (var row in table.Rows)
            {
                if (row.HasFigures && (standing?.Contains(row.Label) == true || lines is not null && IsLine(row, lines)))
                {
                    ToInstants(row);
                }
            }
        }
    }

    private static void Read(DraftTable table, Dictionary<(decimal, DateOnly), string> lines)
    {
        foreach (var row in table.Rows)
        {
            foreach (var token in row.Cells)
            {
                if (
                    token is { Kind: TokenKind.Figure, Period: { IsInstant: true } period }
                    && Math.Abs(token.Number.Number.Mantissa) >= 100
                )
                {
                    lines.TryAdd((token.Number.Number.Value, period.End), row.Label);
                }
            }
        }
    }

    /// <summary>Captions that stand under a day somewhere in a table whose other rows stand under periods.</summary>
    private static HashSet<string>? Standing(DraftTable table)
    {
        HashSet<string>? standing = null;
        var flows = false;
        foreach (var row in table.Rows)
        {
            var first = Array.Find(row.Cells, static cell => cell is { Kind: TokenKind.Figure, Period: not null });
            flows |= first?.Period is { IsInstant: false };
            if (first?.Period is { IsInstant: true } && row.Label.Length > 0)
            {
                (standing ??= new HashSet<string>(StringComparer.OrdinalIgnoreCase)).Add(row.Label);
            }
        }
        return flows ? standing : null;
    }

    private static bool IsLine(DraftRow row, Dictionary<(decimal, DateOnly), string> lines)
    {
        foreach (var token in row.Cells)
        {
            if (
                token is { Kind: TokenKind.Figure, Period: { IsInstant: false } period, Number.Number: var number }
                && lines.TryGetValue((number.Value, period.End), out var label)
                && (IsLike(row.Label, label) || Math.Abs(number.Mantissa) >= Telling && SharesWord(row.Label, label))
            )
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsLike(string label, string other) =>
        label.Equals(other, StringComparison.OrdinalIgnoreCase)
        || label.Length >= ShortestLabel && other.StartsWith(label, StringComparison.OrdinalIgnoreCase)
        || other.Length >= ShortestLabel && label.StartsWith(other, StringComparison.OrdinalIgnoreCase);

    private static bool SharesWord(string label, string other)
    {
        for (var start = 0; start < label.Length; )
        {
            var end = start;
            while (end < label.Length && char.IsLetter(label[end]))
            {
                end++;
            }
            if (end - start >= 5 && other.AsSpan().Contains(label.AsSpan(start, end - start), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    private static void ToInstants(DraftRow row)
    {
        foreach (var token in row.Cells)
        {
            if (token is { Period.IsInstant: false })
            {
                token.Period = Period.Instant(token.Period.End);
            }
        }
    }
}
