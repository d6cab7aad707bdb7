using Footbridge.Checking.Facts;
using Footbridge.Checking.Ties.Relations;
using Footbridge.Core.Facts;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Ties.Derived;

/// <summary>
/// Columns of changes: their amounts cross-foot, and that is known before; here the rows that no sum reaches follow the same
/// two columns: amounts per share, and percentages, which change by points or basis points.
/// </summary>
internal sealed class ChangeColumns
{
    private const int MostColumns = 10;

    /// <summary>Rows from which a column of changes is learned.</summary>
    private const int Fewest = 3;

    private readonly TableLines _table;
    private readonly TieBook _ties;
    private readonly PointsTies _points;
    private readonly HashSet<int> _known;

    private ChangeColumns(TableLines table, TieBook ties, PointsTies points, HashSet<int> known)
    {
        _table = table;
        _ties = ties;
        _points = points;
        _known = known;
    }

    /// <summary>Adds the ties of a table's columns of changes.</summary>
    /// <param name="table">The table.</param>
    /// <param name="ties">Where ties go.</param>
    /// <param name="points">Where changes of percentages go.</param>
    /// <param name="known">Figures that are known to be the result of a row that adds up.</param>
    public static void Find(TableLines table, TieBook ties, PointsTies points, HashSet<int> known)
    {
        if (table.Own.Length is < 2 or > MostColumns)
        {
            return;
        }
        var columns = new ChangeColumns(table, ties, points, known);
        foreach (var column in table.Given)
        {
            if (table.Table.Columns[column] is { Kind: ColumnKind.Difference } or { Period: null })
            {
                columns.Explain(column);
            }
        }
    }

    private void Explain(int column)
    {
        var best = (Fits: Fewest - 1, Breaks: 0, Current: -1, Before: -1);
        foreach (var current in _table.Own)
        {
            foreach (var before in _table.Own)
            {
                if (current != before && current != column && before != column)
                {
                    var (fits, breaks) = Test(column, current, before);
                    if (fits - breaks > best.Fits - best.Breaks && fits > 2 * breaks)
                    {
                        best = (fits, breaks, current, before);
                    }
                }
            }
        }
        if (best.Current >= 0)
        {
            Tie(column, best.Current, best.Before, best.Breaks <= 1 && !_table.IsModified(column, best.Current, best.Before));
        }
    }

    private (int Fits, int Breaks) Test(int column, int current, int before)
    {
        int fits = 0,
            breaks = 0;
        foreach (var line in _table.Lines)
        {
            if (
                line.Facts[column] is not { Value: not 0m } printed
                || line.Facts[current] is not { Value: not 0m } now
                || line.Facts[before] is not { Value: not 0m } then
                || now.Unit.Kind != then.Unit.Kind
            )
            {
                continue;
            }
            var factor = FactorOf(printed, now);
            if (factor == 0m)
            {
                continue;
            }
            var residual = Math.Abs(printed.Value - factor * (now.Value - then.Value));
            if (2m * residual <= printed.Quantity.Quantum + factor * (now.Quantity.Quantum + then.Quantity.Quantum))
            {
                fits++;
            }
            else if (++breaks > 1 && breaks > fits)
            {
                break;
            }
        }
        return (fits, breaks);
    }

    private void Tie(int column, int current, int before, bool accuses)
    {
        var relation = new SignedSum([1, -1]);
        foreach (var line in _table.Lines)
        {
            if (
                line.Facts[column] is not { IsDash: false } printed
                || line.Facts[current] is not { } now
                || line.Facts[before] is not { } then
                || now.Unit.Kind != then.Unit.Kind
                || FactorOf(printed, now) == 0m
                || _known.Contains(printed.Figure)
            )
            {
                continue;
            }
            if (now.Unit.Kind == UnitKind.Percent)
            {
                _points.Add(printed, now, then, accuses);
            }
            else
            {
                // Income before tax, tax and net income of one period look like a change, until other owners have a share.
                var isOfTwo = now.Period is { } period && then.Period is { } earlier && period != earlier;
                _ties.Add(
                    TieRules.Change,
                    printed.Figure,
                    [now.Figure, then.Figure],
                    relation,
                    accuses && isOfTwo ? TieForce.Accuses : TieForce.Hint
                );
            }
        }
    }

    /// <summary>What a change is counted in, against what changes; 0 where one does not go with the other.</summary>
    private static decimal FactorOf(Fact change, Fact now) =>
        change.Unit.Kind == now.Unit.Kind ? 1m
        : now.Unit.Kind == UnitKind.Percent && change.Unit.Kind == UnitKind.BasisPoints ? PointsDifference.BasisPoints
        : 0m;
}
