using System.Numerics;
using Footbridge.Checking.Facts;
using Footbridge.Checking.Ties.Relations;
using Footbridge.Core.Facts;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Ties.Derived;

/// <summary>
/// Columns of growth: which two columns they compare is learned from all their rows. In rows of percentages such a column
/// holds the difference, in points or basis points.
/// </summary>
internal sealed class GrowthColumns
{
    /// <summary>The evidence from which a column is the growth from one to another.</summary>
    private const int Enough = 9;

    /// <summary>Rows in which a column is the growth and its twin is not, before it is known which of them is the plain one.</summary>
    private const int FewestPlainer = 2;

    private const int MostColumns = 12;
    private const string Reversed = "an increase is printed as a negative number in this row";

    private readonly FactBook _facts;
    private readonly TieBook _ties;
    private readonly PointsTies _points;
    private readonly TableLines _table;
    private readonly List<(LineItem Line, Fact Printed, bool IsGrowth)> _rows = [];

    private GrowthColumns(FactBook facts, TableLines table, TieBook ties, PointsTies points)
    {
        _facts = facts;
        _table = table;
        _ties = ties;
        _points = points;
    }

    /// <summary>Explains the computed columns of a table as growth; returns those that it cannot.</summary>
    public static List<int> Find(FactBook facts, TableLines table, TieBook ties, PointsTies points)
    {
        var left = new List<int>();
        var columns = new GrowthColumns(facts, table, ties, points);
        foreach (var column in table.Computed)
        {
            if (!columns.Explain(column))
            {
                left.Add(column);
            }
        }
        return left;
    }

    /// <summary>By columns with a period first; by any others where these do not explain it.</summary>
    private bool Explain(int column) =>
        _table.Own.Length is > 1 and <= MostColumns && Explain(column, _table.Own)
        || _table.Given.Length is > 1 and <= MostColumns && _table.Given.Length > _table.Own.Length && Explain(column, _table.Given)
        || _table.Given.Length == 0
            && _table.Table.Columns[column].Kind == ColumnKind.BasisPoints
            && _table.Computed.Length is > 2 and <= MostColumns
            && Explain(column, Dated());

    /// <summary>In a table of nothing but percentages: those that stand under a period.</summary>
    private int[] Dated() =>
        [.. _table.Computed.Where(column => _table.Table.Columns[column] is { Kind: ColumnKind.Percent, Period: not null })];

    private void SetRows(int column)
    {
        _rows.Clear();
        foreach (var line in _table.Lines)
        {
            if (line.Facts[column] is { IsDash: false, Value: not 0m } printed)
            {
                _rows.Add((line, printed, IsGrowth(printed)));
            }
        }
    }

    /// <summary>Explains a column by two of <paramref name="columns"/>.</summary>
    private bool Explain(int column, int[] columns)
    {
        var best = (Score: 0, Test: default(ColumnTest), Current: -1, Before: -1);
        var pairs = 0;
        SetRows(column);
        foreach (var current in columns)
        {
            foreach (var before in columns)
            {
                if (current == before)
                {
                    continue;
                }
                pairs++;
                var test = Test(current, before);
                // Of two pairs that fit as well, the one that looks back, and of these the nearest.
                var score =
                    test.Fits == 0 ? 0 : 8 * (test.Bits - 6 * test.Breaks) + Outlook(current, before) - Math.Abs(column - current) / 2;
                if (score > best.Score)
                {
                    best = (score, test, current, before);
                }
            }
        }
        if (best.Current < 0 || !best.Test.Explains(Enough + BitOperations.Log2((uint)pairs)))
        {
            return false;
        }
        Tie(column, best.Current, best.Before, best.Test);
        return true;
    }

    private int Outlook(int current, int before)
    {
        if (_table.Table.Columns[current].Period is not { } now || _table.Table.Columns[before].Period is not { } then)
        {
            return 0;
        }
        return (now.End > then.End ? 4 : 0) + (Math.Abs(now.Days - then.Days) <= 14 ? 2 : 0);
    }

    private ColumnTest Test(int current, int before)
    {
        int fits = 0,
            breaks = 0,
            turned = 0,
            bits = 0;
        foreach (var (line, printed, isGrowth) in _rows)
        {
            if (line.Facts[current] is not { } now || line.Facts[before] is not { } then)
            {
                continue;
            }
            var outcome = Outcome(printed, isGrowth, now, then);
            if (outcome.Holds)
            {
                bits += outcome.Bits;
                fits += outcome.Bits > 1 ? 1 : 0;
            }
            else if (IsTurned(printed, now, then))
            {
                turned++;
            }
            else if (outcome.Bits > 1 && !outcome.IsNear)
            {
                breaks++;
                if (breaks > 2 && breaks > 2 * fits + 2)
                {
                    break;
                }
            }
        }
        return new ColumnTest(fits + (fits > 0 ? turned / 2 : 0), breaks, turned, bits);
    }

    /// <summary>True when a growth fits with the other sign.</summary>
    private static bool IsTurned(Fact printed, Fact now, Fact then) =>
        printed.Unit.Kind == UnitKind.Percent
        && printed.Value > 0m != now.Value > then.Value
        && Fit.OfGrowth(-printed.Quantity, now.Quantity, then.Quantity).Holds;

    private static Fit Outcome(Fact printed, bool isGrowth, Fact now, Fact then)
    {
        if (IsPercent(now) && IsPercent(then))
        {
            var factor = printed.Unit.Kind == UnitKind.BasisPoints ? PointsDifference.BasisPoints : 1m;
            var slack = printed.Quantity.Quantum + factor * (now.Quantity.Quantum + then.Quantity.Quantum);
            var holds = 2m * Math.Abs(printed.Value - factor * (now.Value - then.Value)) <= slack;
            return holds || printed.Unit.Kind == UnitKind.BasisPoints ? new Fit(holds, holds, holds ? 3 : 2)
                : Fit.OfGrowth(printed.Quantity, now.Quantity, then.Quantity) is { Holds: true } growth ? growth
                // What a percentage beside percentages means is the issuer's own way.
                : default;
        }
        return isGrowth ? Fit.OfGrowth(printed.Quantity, now.Quantity, then.Quantity) : default;
    }

    /// <summary>
    /// True when another column prints other percentages for the same rows, and these here are the growth: it is the other one that is
    /// adjusted, whatever the words of the heads are, that often stand over both.
    /// </summary>
    private bool IsPlainer(int column, int current, int before)
    {
        if (!_table.IsPlain(current, before))
        {
            return false;
        }
        foreach (var other in _table.Computed)
        {
            if (IsOfOthers(other, current, before))
            {
                continue;
            }
            int own = 0,
                others = 0;
            foreach (var (line, printed, isGrowth) in _rows)
            {
                if (
                    other == column
                    || !isGrowth
                    || line.Facts[current] is not { } now
                    || line.Facts[before] is not { Value: > 0m } then
                    || line.Facts[other] is not { IsDash: false } twin
                    || !IsGrowth(twin)
                )
                {
                    continue;
                }
                var fit = Outcome(printed, isGrowth, now, then);
                var rival = Outcome(twin, isGrowth: true, now, then);
                own += fit.Holds && !rival.IsNear ? 1 : 0;
                others += rival.Holds && !fit.IsNear ? 1 : 0;
            }
            if (own >= FewestPlainer && others <= 1)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>True for a column that is rather the growth of other amounts: of the year beside the quarter.</summary>
    private bool IsOfOthers(int column, int current, int before)
    {
        var own = Fits(column, current, before);
        foreach (var now in _table.Own)
        {
            foreach (var then in _table.Own)
            {
                if (now != then && (now != current || then != before) && Fits(column, now, then) > own)
                {
                    return true;
                }
            }
        }
        return false;
    }

    private int Fits(int column, int current, int before)
    {
        var fits = 0;
        foreach (var line in _table.Lines)
        {
            fits +=
                line.Facts[column] is { IsDash: false } printed
                && IsGrowth(printed)
                && line.Facts[current] is { } now
                && line.Facts[before] is { } then
                && Outcome(printed, isGrowth: true, now, then).Holds
                    ? 1
                    : 0;
        }
        return fits;
    }

    private static bool IsPercent(Fact fact) => fact.Unit.Kind == UnitKind.Percent;

    /// <summary>True for a percentage that is not marked as points: "0.3 pt".</summary>
    private bool IsGrowth(Fact printed) =>
        printed.Unit.Kind == UnitKind.Percent && !_facts.Figures[printed.Figure].Text.Contains('p', StringComparison.OrdinalIgnoreCase);

    /// <summary>True when a figure is the growth between two other columns, whose own place is empty: then it slipped out of it.</summary>
    private bool FitsElsewhere(LineItem line, Fact printed)
    {
        if (!Array.Exists(_table.Computed, column => line.Facts[column] is null))
        {
            return false;
        }
        foreach (var current in _table.Given)
        {
            foreach (var before in _table.Given)
            {
                if (
                    current != before
                    && line.Facts[current] is { } now
                    && line.Facts[before] is { } then
                    && Outcome(printed, IsGrowth(printed), now, then) is { Holds: true, Bits: > 1 }
                )
                {
                    return true;
                }
            }
        }
        return false;
    }

    private void Tie(int column, int current, int before, ColumnTest test)
    {
        var isModified = _table.IsModified(column, current, before) && !IsPlainer(column, current, before);
        foreach (var line in _table.Lines)
        {
            if (line.Facts[column] is not { } printed || line.Facts[current] is not { } now || line.Facts[before] is not { } then)
            {
                continue;
            }
            if (IsPercent(now) && IsPercent(then))
            {
                if (!printed.IsDash)
                {
                    _points.Add(printed, now, then, test.Accuses && !isModified && !FitsElsewhere(line, printed));
                }
                continue;
            }
            if (!IsGrowth(printed))
            {
                if (!printed.IsDash && printed.Unit.Kind != UnitKind.BasisPoints)
                {
                    _points.Add(printed, now, then, test.Accuses && !isModified);
                }
                continue;
            }
            if (then.Value == 0m)
            {
                continue;
            }
            var fit = Fit.OfGrowth(printed.Quantity, now.Quantity, then.Quantity);
            if (!fit.Holds && printed.IsDash)
            {
                // A dash may also say that the change means nothing.
                continue;
            }
            var turned = !fit.Holds && IsTurned(printed, now, then);
            // Costs that are printed below zero grow away from it, and some issuers print what is better or worse.
            var mayTurn = turned && (then.Value < 0m || test.Turned > 1);
            var accuses =
                test.Accuses
                && !isModified
                && then.Value > 0m
                && (fit.Holds || turned ? test.Turned <= 1 : !fit.IsNear && !FitsElsewhere(line, printed));
            var force = accuses ? TieForce.Accuses : TieForce.Hint;
            _ties.Add(
                TieRules.Growth,
                printed.Figure,
                [now.Figure, then.Figure],
                new Growth(mayTurn ? -1 : 1),
                force,
                mayTurn ? Reversed : null
            );
        }
    }
}
