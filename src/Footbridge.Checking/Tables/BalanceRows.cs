using Footbridge.Core.Periods;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Tables;

/// <summary>
/// Finds rows of balances in tables of flows: "Total equity" at the foot of a statement of changes, "Cash and cash equivalents"
/// below a cash-flow statement. The document's own balance sheet tells them: the same caption with the same figure at the end of
/// the period.
/// </summary>
internal static class BalanceRows
{
    private readonly record struct Line(string Label, decimal Value, DateOnly Day);

    /// <summary>Turns the periods of such rows into instants.</summary>
    public static void Find(List<DraftTable> tables)
    {
        HashSet<Line>? lines = null;
        foreach (var table in tables)
        {
            if (table.Statement == StatementKind.BalanceSheet)
            {
                lines ??= [];
                Read(table, lines);
            }
        }
        if (lines is null)
        {
            return;
        }
        foreach (var table in tables)
        {
            if (table.Statement != StatementKind.BalanceSheet)
            {
                Mark(table, lines);
            }
        }
    }

    private static void Read(DraftTable table, HashSet<Line> lines)
    {
        foreach (var row in table.Rows)
        {
            string? label = null;
            foreach (var token in row.Cells)
            {
                if (token is { Kind: TokenKind.Figure, Period: { IsInstant: true } period } && LineOf(token, ref label, row, period.End) is { } line)
                {
                    lines.Add(line);
                }
            }
        }
    }

    private static void Mark(DraftTable table, HashSet<Line> lines)
    {
        foreach (var row in table.Rows)
        {
            string? label = null;
            foreach (var token in row.Cells)
            {
                if (
                    token is { Kind: TokenKind.Figure, Period: { IsInstant: false } period }
                    && LineOf(token, ref label, row, period.End) is { } line
                    && lines.Contains(line)
                )
                {
                    ToInstants(row);
                    break;
                }
            }
        }
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

    /// <summary>The line of a balance sheet; figures of one or two digits say too little.</summary>
    private static Line? LineOf(TableToken token, ref string? label, DraftRow row, DateOnly day) =>
        Math.Abs(token.Number.Number.Mantissa) < 100
            ? null
            : new Line(label ??= row.Label.ToUpperInvariant(), token.Number.Number.Value, day);
}
