using Footbridge.Checking.Figures;
using Footbridge.Checking.Tables;
using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Footing;

/// <summary>
/// Splits a table's rows into streams that may be summed: amounts by printed precision, per-share amounts apart. Percentages,
/// basis points and ratios are in none.
/// </summary>
internal static class StreamBuilder
{
    private const int MaxColumns = 40;
    private const long Largest = long.MaxValue / 256;
    private const int PerShare = 32;
    private const int MaxKey = 64;
    private const int NoStream = -1;
    private const int DashesOnly = -2;

    /// <summary>The streams of <paramref name="table"/> with at least three rows.</summary>
    public static List<TableStream> Of(DraftTable table)
    {
        var columns = new List<int>(table.Columns.Length);
        for (var index = 0; index < table.Columns.Length && columns.Count < MaxColumns; index++)
        {
            if (table.Columns[index].Kind is ColumnKind.Given or ColumnKind.Difference)
            {
                columns.Add(index);
            }
        }
        var streams = new List<TableStream>(2);
        if (columns.Count == 0 || table.Rows.Count < 2)
        {
            return streams;
        }
        Span<bool> done = stackalloc bool[MaxKey + 1];
        foreach (var group in ColumnGroups.Of(table, columns))
        {
            var keys = Keys(table, group);
            done.Clear();
            foreach (var key in keys)
            {
                if (key >= 0 && !done[key])
                {
                    done[key] = true;
                    if (Build(table, group, keys, key) is { } stream)
                    {
                        streams.Add(stream);
                    }
                }
            }
        }
        return streams;
    }

    /// <summary>One key a row: its printed digits after the point, 32 more for per-share amounts; <see cref="NoStream"/> for rows that are in none.</summary>
    private static int[] Keys(DraftTable table, List<int> columns)
    {
        var keys = new int[table.Rows.Count];
        for (var index = 0; index < keys.Length; index++)
        {
            keys[index] = KeyOf(table.Rows[index], columns);
        }
        // A row of dashes only is zero at any precision: it goes with the rows above, else with the rows below.
        var known = NoStream;
        for (var index = 0; index < keys.Length; index++)
        {
            known = keys[index] >= 0 ? keys[index] : known;
            keys[index] = keys[index] == DashesOnly && known >= 0 ? known : keys[index];
        }
        for (var index = keys.Length - 1; index >= 0; index--)
        {
            known = keys[index] >= 0 ? keys[index] : known;
            keys[index] = keys[index] == DashesOnly ? known : keys[index];
        }
        return keys;
    }

    private static int KeyOf(DraftRow row, List<int> columns)
    {
        if (!row.HasFigures)
        {
            return NoStream;
        }
        int fraction = -1,
            perShare = 0,
            additive = 0,
            dashes = 0;
        foreach (var column in columns)
        {
            if (row.Cells[column] is not { Kind: TokenKind.Figure } token || !IsAdditive(token))
            {
                continue;
            }
            if (token.Number.Number.IsDash)
            {
                dashes++;
                continue;
            }
            additive++;
            fraction = Math.Max(fraction, token.Number.Number.FractionDigits);
            perShare += token.Unit?.Kind == UnitKind.PerShare ? 1 : 0;
        }
        return additive == 0 ? (dashes > 0 ? DashesOnly : NoStream)
            : fraction > 9 ? NoStream
            : fraction + (perShare * 2 > additive ? PerShare : 0);
    }

    private static bool IsAdditive(TableToken token) =>
        token.Unit?.Kind is UnitKind.Money or UnitKind.PerShare or UnitKind.Shares or UnitKind.Count;

    private static TableStream? Build(DraftTable table, List<int> columns, int[] keys, int key)
    {
        var rows = new List<int>(keys.Length);
        for (var index = 0; index < keys.Length; index++)
        {
            if (keys[index] == key)
            {
                rows.Add(index);
            }
        }
        if (rows.Count < 2)
        {
            return null;
        }
        var stream = new FootingStream(rows.Count, columns.Count) { HasSmallFigures = key >= PerShare };
        for (var row = 0; row < rows.Count; row++)
        {
            var source = table.Rows[rows[row]];
            for (var column = 0; column < columns.Count; column++)
            {
                if (
                    source.Cells[columns[column]] is { Kind: TokenKind.Figure } token
                    && IsAdditive(token)
                    && Scaled(token.Number.Number, key & (PerShare - 1)) is { } value
                )
                {
                    stream.Values[row * columns.Count + column] = value;
                    stream.Present[row * columns.Count + column] = true;
                }
            }
            stream.Cues[row] = RowCueReader.Of(table, rows[row]);
        }
        return new TableStream(table, [.. rows], [.. columns], stream);
    }

    private static long? Scaled(PrintedNumber number, int fractionDigits)
    {
        var missing = fractionDigits - number.FractionDigits;
        if (missing < 0)
        {
            return null;
        }
        var factor = Powers.TenLong(missing);
        return Math.Abs(number.Mantissa) > Largest / factor ? null : number.Mantissa * factor;
    }
}
