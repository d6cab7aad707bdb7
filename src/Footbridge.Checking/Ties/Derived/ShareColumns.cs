using System.Numerics;
using Footbridge.Checking.Facts;
using Footbridge.Checking.Ties.Relations;
using Footbridge.Core.Facts;

namespace Footbridge.Checking.Ties.Derived;

/// <summary>
/// Columns of shares of a total: each percentage is the row's amount over that of one row, the same for the whole column, or
/// for each block of the column that ends with 100 %. The total may also be the revenue of another table.
/// </summary>
internal sealed class ShareColumns
{
    private const int Enough = 12;
    private const int MostTotals = 8;

    /// <summary>Columns of a kind from which a further one is understood, and rows of all of them before one that does not fit is wrong.</summary>
    private const int FewestLike = 2;

    private const int FewestTogether = 5;

    /// <summary>What speaks against amounts of another date.</summary>
    private const int OtherTime = 12;

    /// <summary>In place of a row: the row of 100 % that ends the block.</summary>
    private const int OfBlock = -1;

    /// <summary>In place of a row: the row of 100 % that begins the block.</summary>
    private const int HeadOfBlock = -2;

    private readonly FactBook _facts;
    private readonly TableLines _table;
    private readonly TieBook _ties;
    private readonly List<int> _whole = [];
    private readonly List<Way> _ways = [];
    private readonly List<int> _open = [];
    private readonly Dictionary<int, List<Fact>> _elsewhere = [];

    private ShareColumns(FactBook facts, TableLines table, TieBook ties)
    {
        _facts = facts;
        _table = table;
        _ties = ties;
    }

    /// <summary>Explains columns of percentages as shares.</summary>
    public static void Find(FactBook facts, TableLines table, List<int> columns, TieBook ties)
    {
        if (columns.Count == 0 || table.Given.Length == 0)
        {
            return;
        }
        var shares = new ShareColumns(facts, table, ties);
        foreach (var column in columns)
        {
            if (!shares.Explain(column, shares.Totals(column)) && !shares.Explain(column, null))
            {
                shares._open.Add(column);
            }
        }
        shares.Follow();
        foreach (var way in shares._ways)
        {
            shares.Tie(way);
        }
    }

    /// <summary>Explains one column by the rows that may be its total; by the revenue of other tables when there is no list.</summary>
    private bool Explain(int column, List<int>? totals)
    {
        var best = (Bits: 0, Test: default(ColumnTest), Amounts: -1, Total: -1);
        var tried = 0;
        foreach (var amounts in _table.Given)
        {
            var count = totals?.Count ?? Elsewhere(amounts).Count;
            tried += count;
            for (var index = 0; index < count; index++)
            {
                var total = totals is null ? index : totals[index];
                var test = Test(column, amounts, total, totals is null);
                var bits = test.Bits - 6 * test.Breaks + Nearness(column, amounts);
                if (bits > best.Bits)
                {
                    best = (bits, test, amounts, total);
                }
            }
        }
        if (best.Amounts < 0 || best.Test.Fits < 2 || !best.Test.Explains(Enough + BitOperations.Log2((uint)tried | 1u)))
        {
            return false;
        }
        _ways.Add(new Way(column, best.Amounts, best.Total, totals is null, best.Test));
        return true;
    }

    /// <summary>
    /// A short column that nothing explains by itself, beside columns that are shares of the same row, or of revenue, of the amounts
    /// before them: what those are it is meant to be too.
    /// </summary>
    private void Follow()
    {
        for (var index = 0; index < _open.Count && _open.Count <= _ways.Count / 2 + 1; index++)
        {
            var column = _open[index];
            Way? best = null;
            foreach (var like in _ways)
            {
                var amounts = column - like.Column + like.Amounts;
                if (like.IsFollowed || _ways.Count(like.IsLike) < FewestLike || Array.IndexOf(_table.Given, amounts) < 0)
                {
                    continue;
                }
                var count = like.IsElsewhere ? Elsewhere(amounts).Count : 1;
                for (var total = 0; total < count; total++)
                {
                    var test = Test(column, amounts, like.IsElsewhere ? total : like.Total, like.IsElsewhere);
                    if (test is { Fits: > 0, Breaks: <= 1 } && test.Fits > (best?.Test.Fits ?? 0))
                    {
                        best = new Way(column, amounts, like.IsElsewhere ? total : like.Total, like.IsElsewhere, test, IsFollowed: true);
                    }
                }
            }
            if (best is not null)
            {
                _ways.Add(best);
            }
        }
    }

    /// <summary>True where the rows of a column, and of those that are shares of the same kind, leave no doubt about what it is.</summary>
    private bool Accuses(Way way)
    {
        if (_table.IsModified(way.Column, way.Amounts, way.Amounts))
        {
            return false;
        }
        if (way.Test.Accuses && !way.IsFollowed)
        {
            return true;
        }
        int fits = 0,
            breaks = 0;
        foreach (var like in _ways)
        {
            if (like.IsLike(way))
            {
                fits += like.Test.Fits;
                breaks += like.IsFollowed ? 0 : like.Test.Breaks;
            }
        }
        return breaks == 0 && fits >= FewestTogether;
    }

    /// <summary>Shares of two dates are much the same: where several columns would do, those of the same date are meant, then those beside.</summary>
    private int Nearness(int column, int amounts)
    {
        var own = _table.Table.Columns[column].Period;
        var other = _table.Table.Columns[amounts].Period;
        var sameTime = own is null || other is null || own == other;
        return (sameTime ? 0 : -OtherTime) - 3 * Math.Abs(column - amounts) + (amounts < column ? 1 : 0);
    }

    private void Tie(Way way)
    {
        var (column, amounts, total, isElsewhere, _, _) = way;
        var accuses = Accuses(way);
        var quotient = new Quotient();
        var whole = new Whole();
        for (var row = 0; row < _table.Lines.Length; row++)
        {
            if (
                _table.Lines[row].Facts[column] is not { Unit.Kind: UnitKind.Percent } printed
                || _table.Lines[row].Facts[amounts] is not { } amount
                || Total(row, amounts, total, isElsewhere) is not { } scale
                || amount.Unit.Kind != scale.Unit.Kind
            )
            {
                continue;
            }
            if (amount.Figure == scale.Figure)
            {
                _ties.Add(TieRules.Ratio, printed.Figure, [scale.Figure], whole, accuses ? TieForce.Accuses : TieForce.Hint);
                continue;
            }
            // Shares are rounded so that they add up: one that is off by a digit is no slip.
            var fit = Fit.OfQuotient(printed.Quantity, amount.Quantity, scale.Quantity, adjusts: true);
            if (fit.Holds || printed.Value != 1m)
            {
                _ties.Add(
                    TieRules.Ratio,
                    printed.Figure,
                    [amount.Figure, scale.Figure],
                    quotient,
                    accuses && (fit.Holds || !fit.IsNear) ? TieForce.Accuses : TieForce.Hint
                );
            }
        }
    }

    /// <summary>Rows that may be the whole: those that say 100 %, else revenue, totals, and the first.</summary>
    private List<int> Totals(int column)
    {
        _whole.Clear();
        var others = new List<int>();
        for (var row = 0; row < _table.Lines.Length; row++)
        {
            var line = _table.Lines[row];
            if (line.Facts[column] is { Value: 1m })
            {
                _whole.Add(row);
            }
            else if ((row == 0 || line.IsTotal || line.Standard?.Name == "revenue") && others.Count < MostTotals)
            {
                others.Add(row);
            }
        }
        if (_whole.Count == 0)
        {
            return others;
        }
        var totals = _whole.GetRange(0, Math.Min(_whole.Count, MostTotals));
        if (_whole.Count > 1)
        {
            totals.Add(OfBlock);
            totals.Add(HeadOfBlock);
        }
        return totals;
    }

    /// <summary>The revenue of other tables for the period of a column.</summary>
    private List<Fact> Elsewhere(int column)
    {
        if (_elsewhere.TryGetValue(column, out var found))
        {
            return found;
        }
        _elsewhere.Add(column, found = []);
        if (_table.Table.Columns[column].Period is not { IsInstant: false } period)
        {
            return found;
        }
        foreach (var line in _facts.Named("revenue"))
        {
            if (line.Document == _table.Lines[0].Document && !ReferenceEquals(line.Table, _table.Table))
            {
                foreach (var fact in line.Facts)
                {
                    if (fact?.Period == period && found.Count < MostTotals && !found.Exists(known => known.Value == fact.Value))
                    {
                        found.Add(fact);
                    }
                }
            }
        }
        return found;
    }

    private Fact? Total(int row, int amounts, int total, bool isElsewhere)
    {
        if (isElsewhere)
        {
            return Elsewhere(amounts)[total];
        }
        if (total >= 0)
        {
            return _table.Lines[total].Facts[amounts];
        }
        var next = _whole.BinarySearch(row);
        if (total == HeadOfBlock)
        {
            next = next < 0 ? ~next - 1 : next;
            return next >= 0 ? _table.Lines[_whole[next]].Facts[amounts] : null;
        }
        next = next < 0 ? ~next : next;
        return next < _whole.Count ? _table.Lines[_whole[next]].Facts[amounts] : null;
    }

    private ColumnTest Test(int column, int amounts, int total, bool isElsewhere)
    {
        int fits = 0,
            breaks = 0,
            bits = 0;
        var elsewhere = isElsewhere ? Total(0, amounts, total, isElsewhere: true) : null;
        for (var row = 0; row < _table.Lines.Length; row++)
        {
            if (
                _table.Lines[row].Facts[column] is not { IsDash: false, Value: not 0m and not 1m, Unit.Kind: UnitKind.Percent } printed
                || _table.Lines[row].Facts[amounts] is not { } amount
                || (elsewhere ?? Total(row, amounts, total, isElsewhere: false)) is not { Value: not 0m } scale
                || amount.Unit.Kind != scale.Unit.Kind
            )
            {
                continue;
            }
            var fit = Fit.OfQuotient(printed.Quantity, amount.Quantity, scale.Quantity, adjusts: true);
            if (fit.Holds)
            {
                fits += fit.Bits > 1 ? 1 : 0;
                bits += fit.Bits;
            }
            else if (!fit.IsNear)
            {
                breaks++;
                if (breaks > 2 && breaks > 2 * fits + 2)
                {
                    break;
                }
            }
        }
        return new ColumnTest(fits, breaks, 0, bits);
    }

    /// <summary>What a column was found to be.</summary>
    /// <param name="Column">The column.</param>
    /// <param name="Amounts">The column of the amounts.</param>
    /// <param name="Total">The row of the total, or where it stands in the list of revenue elsewhere.</param>
    /// <param name="IsElsewhere">True for revenue of another table.</param>
    /// <param name="Test">How its rows fit.</param>
    /// <param name="IsFollowed">True when it was understood by those beside it.</param>
    private sealed record Way(int Column, int Amounts, int Total, bool IsElsewhere, ColumnTest Test, bool IsFollowed = false)
    {
        /// <summary>True for shares of the same total of amounts at the same distance.</summary>
        public bool IsLike(Way other) =>
            IsElsewhere == other.IsElsewhere && (IsElsewhere || Total == other.Total) && Column - Amounts == other.Column - other.Amounts;
    }
}
