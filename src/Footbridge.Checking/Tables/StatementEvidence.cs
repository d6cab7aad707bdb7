using Footbridge.Checking.Lexicons;
using Footbridge.Core.Facts;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Tables;

/// <summary>What a table shows for each of the three statements: the items that its rows name, its title, and its sums.</summary>
internal sealed class StatementEvidence
{
    /// <summary>Of the many lines of a statement no more count.</summary>
    private const int MostLines = 4;

    private const int LinesOfBalance = 5;

    /// <summary>No statement has so many results; the first of a longer table tell.</summary>
    private const int MostOnce = 40;

    private readonly DraftTable _table;
    private readonly ulong[] _rows;
    private readonly ulong _all;

    /// <summary>Reads the captions of <paramref name="table"/>.</summary>
    public StatementEvidence(DraftTable table)
    {
        _table = table;
        _rows = new ulong[table.Rows.Count];
        for (var index = 0; index < _rows.Length; index++)
        {
            var row = table.Rows[index];
            // Margins and rates carry the names of amounts.
            if (row.Label.Length == 0 || row.UnitKind is UnitKind.Percent or UnitKind.Ratio or UnitKind.BasisPoints)
            {
                continue;
            }
            var marks = StatementLexicon.Default.Row(row.Label);
            if (!row.HasFigures)
            {
                marks &= s_parts;
            }
            else if ((marks & s_perShare) != 0)
            {
                // "Net loss per share" is not the net loss.
                marks &= s_perShare;
            }
            _rows[index] = marks;
            _all |= marks;
        }
    }

    private static readonly ulong s_parts = Marks(static item => item.IsPart);
    private static readonly ulong s_perShare = StatementLexicon.Default.MarkOf(StatementKind.Income, "per-share");

    /// <summary>The marks of each row.</summary>
    public ReadOnlySpan<ulong> Rows => _rows;

    /// <summary>The marks of all rows.</summary>
    public ulong All => _all;

    /// <summary>True when a row shows one of the items.</summary>
    public bool Shows(ulong marks) => (_all & marks) != 0;

    /// <summary>True when a row or the head of a column shows what the statement never has.</summary>
    public bool IsVetoed(StatementKind kind)
    {
        if ((_all & StatementLexicon.Default.Vetoes.GetValueOrDefault(kind)) != 0)
        {
            return true;
        }
        foreach (var head in _table.Heads)
        {
            if ((StatementLexicon.Default.Head(head) & StatementLexicon.TitleOf(kind)) != 0)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The weight of the items of a statement.</summary>
    public int Weight(StatementKind kind)
    {
        int weight = 0,
            lines = 0;
        foreach (var item in StatementLexicon.Default.Items)
        {
            if (item.Statement == kind && (_all & item.Bit) != 0)
            {
                if (item.Name == "line")
                {
                    lines += item.Weight;
                }
                else
                {
                    weight += item.Weight;
                }
            }
        }
        return weight + Math.Min(lines, kind == StatementKind.BalanceSheet ? LinesOfBalance : MostLines);
    }

    /// <summary>The marks of all items for which <paramref name="fits"/> holds.</summary>
    public static ulong Marks(Predicate<StatementItem> fits)
    {
        var marks = 0ul;
        foreach (var item in StatementLexicon.Default.Items)
        {
            marks |= fits(item) ? item.Bit : 0;
        }
        return marks;
    }

    /// <summary>True when captions that a statement has once stand over other figures again: one part after the other.</summary>
    public bool Repeats(ulong marks)
    {
        var repeated = 0;
        var seen = new List<int>();
        for (var index = 0; index < _rows.Length && seen.Count < MostOnce; index++)
        {
            if ((_rows[index] & marks) == 0)
            {
                continue;
            }
            foreach (var before in seen)
            {
                if ((_rows[before] & _rows[index] & marks) != 0 && IsRepeated(_table.Rows[before], _table.Rows[index]))
                {
                    repeated++;
                    break;
                }
            }
            seen.Add(index);
        }
        return repeated >= 2;
    }

    private static bool IsRepeated(DraftRow above, DraftRow row)
    {
        if (!above.Label.Equals(row.Label, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }
        for (var column = 0; column < row.Cells.Length; column++)
        {
            if (row.Cells[column] is { Kind: TokenKind.Figure } figure && above.Cells[column] is { Kind: TokenKind.Figure } same)
            {
                return figure.Number.Number.Value != same.Number.Number.Value;
            }
        }
        return true;
    }
}
