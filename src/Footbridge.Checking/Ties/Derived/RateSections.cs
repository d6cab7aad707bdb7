using System.Numerics;
using Footbridge.Checking.Facts;
using Footbridge.Checking.Ties.Relations;
using Footbridge.Checking.Ties.SameFacts;
using Footbridge.Core.Facts;
using Footbridge.Core.Periods;

namespace Footbridge.Checking.Ties.Derived;

/// <summary>
/// Sections of percentages whose heading says what they are, of lines that stand with their amounts elsewhere: "Percent of net sales",
/// "Year-over-year growth". The captions tell the lines, the periods the columns, all of them together whether it is so.
/// </summary>
internal sealed class RateSections
{
    /// <summary>The evidence of digits from which a section is explained.</summary>
    private const int Enough = 12;

    private const int FewestFits = 3;
    private const int FewestToAccuse = 4;
    private const int FitsForEachBreak = 3;
    private const int MostGroups = 24;
    private const int MostBases = 12;

    /// <summary>How far two years may be from the same days of the calendar: fiscal years end on a weekday.</summary>
    private const int StrayDays = 10;

    private readonly FactBook _facts;
    private readonly LineWords _words;
    private readonly TieBook _ties;
    private readonly int _percent;
    private readonly int _percentage;
    private readonly int _revenue;
    private readonly int _growth;
    private readonly int _change;
    private readonly Dictionary<ulong, List<LineItem>> _byLabel = [];
    private readonly HashSet<int> _known = [];

    private RateSections(FactBook facts, LineWords words, TieBook ties)
    {
        _facts = facts;
        _words = words;
        _ties = ties;
        _percent = facts.Words.Find("percent");
        _percentage = facts.Words.Find("percentage");
        _revenue = facts.Words.Find("revenue");
        _growth = facts.Words.Find("increase");
        _change = facts.Words.Find("change");
        foreach (var tie in ties.Ties)
        {
            if (tie.Holds)
            {
                _known.Add(tie.Result);
            }
        }
    }

    private enum Rate
    {
        ShareOfRevenue,
        Growth,
    }

    /// <summary>Explains the sections of percentages of all tables.</summary>
    public static void Find(FactBook facts, List<TableLines> tables, LineWords words, TieBook ties)
    {
        RateSections? sections = null;
        foreach (var table in tables)
        {
            for (var start = 0; start < table.Lines.Length; )
            {
                var end = start;
                while (
                    end < table.Lines.Length
                    && table.UnitOfAny(table.Lines[end]) == UnitKind.Percent
                    && string.Equals(table.Lines[end].Row.Section, table.Lines[start].Row.Section, StringComparison.Ordinal)
                )
                {
                    end++;
                }
                if (end > start)
                {
                    sections ??= new RateSections(facts, words, ties);
                    if (sections.RateOf(table, start) is { } rate)
                    {
                        sections.Explain(table, start, end, rate);
                    }
                }
                start = Math.Max(end, start + 1);
            }
        }
    }

    /// <summary>What the heading says; that of the table where the rows have none.</summary>
    private Rate? RateOf(TableLines table, int start)
    {
        var heading = table.Lines[start].Row.Section is { Length: > 0 } section ? section : table.Table.Title;
        var words = _facts.Words.Words(heading);
        if (Array.Exists(words, word => _facts.Words.IsModifier(word) && word != _facts.Words.Find("net")))
        {
            return null;
        }
        var isRate = Array.IndexOf(words, _percent) >= 0 || Array.IndexOf(words, _percentage) >= 0 || heading.Contains('%');
        return isRate && Array.IndexOf(words, _revenue) >= 0 ? Rate.ShareOfRevenue
            : Array.IndexOf(words, _growth) >= 0 && words.Length <= 5 || isRate && Array.IndexOf(words, _change) >= 0 ? Rate.Growth
            : null;
    }

    private void Explain(TableLines table, int start, int end, Rate rate)
    {
        var columns = table.Given.Length > 0 ? table.Given : table.Computed;
        var groups = Groups(table, start, end);
        var best = (Score: 0, Test: default(ColumnTest), Group: -1, Base: default(LineItem));
        var tried = 0;
        for (var group = 0; group < groups.Count; group++)
        {
            List<LineItem?> bases = rate == Rate.Growth ? [null] : Bases(groups[group]);
            tried += bases.Count;
            foreach (var scale in bases)
            {
                var test = Test(table, columns, start, end, groups[group], scale);
                var score = test.Bits - 6 * test.Breaks;
                if (score > best.Score)
                {
                    best = (score, test, group, scale);
                }
            }
        }
        if (
            best.Group < 0
            || best.Test.Fits < FewestFits
            || best.Test.Fits < FitsForEachBreak * best.Test.Breaks
            || best.Test.Bits < Enough + BitOperations.Log2((uint)tried | 1u)
        )
        {
            return;
        }
        var force = best.Test.Fits >= FewestToAccuse && best.Test.Breaks <= 1 ? TieForce.Accuses : TieForce.Hint;
        Tie(table, columns, start, end, groups[best.Group], best.Base, force);
    }

    /// <summary>Tables, or sections of them, that have rows of amounts with the captions of the run; the most rows first.</summary>
    private List<Dictionary<ulong, LineItem>> Groups(TableLines table, int start, int end)
    {
        if (_byLabel.Count == 0)
        {
            foreach (var line in _facts.Lines)
            {
                if (
                    _words.Label(line.Order) is not 0 and var label
                    && Array.Find(line.Facts, static fact => fact is not null)?.Unit.Kind is UnitKind.Money or UnitKind.Count
                )
                {
                    if (!_byLabel.TryGetValue(label, out var same))
                    {
                        _byLabel.Add(label, same = []);
                    }
                    same.Add(line);
                }
            }
        }
        var groups = new List<Dictionary<ulong, LineItem>>();
        var places = new Dictionary<(object Table, string Section), int>();
        for (var row = start; row < end; row++)
        {
            var label = _words.Label(table.Lines[row].Order);
            if (label == 0 || !_byLabel.TryGetValue(label, out var lines))
            {
                continue;
            }
            foreach (var line in lines)
            {
                if (line.Document != table.Lines[row].Document)
                {
                    continue;
                }
                var place = ((object)line.Table, line.Row.Section);
                if (!places.TryGetValue(place, out var group))
                {
                    if (groups.Count == MostGroups)
                    {
                        continue;
                    }
                    places.Add(place, group = groups.Count);
                    groups.Add([]);
                }
                groups[group].TryAdd(label, line);
            }
        }
        groups.Sort(static (left, right) => right.Count.CompareTo(left.Count));
        return groups;
    }

    /// <summary>Lines that may be the revenue that a group is measured by.</summary>
    private List<LineItem?> Bases(Dictionary<ulong, LineItem> group)
    {
        var bases = new List<LineItem?>();
        foreach (var line in _facts.Named("revenue"))
        {
            if (bases.Count < MostBases && line.Document == group.Values.First().Document)
            {
                bases.Add(line);
            }
        }
        foreach (var line in group.Values)
        {
            if (bases.Count < MostBases && line.IsTotal && !bases.Contains(line))
            {
                bases.Add(line);
            }
        }
        return bases;
    }

    private ColumnTest Test(TableLines table, int[] columns, int start, int end, Dictionary<ulong, LineItem> group, LineItem? scale)
    {
        int fits = 0,
            breaks = 0,
            bits = 0;
        for (var row = start; row < end; row++)
        {
            foreach (var column in columns)
            {
                if (Find(table.Lines[row], column, group, scale) is not { } found || found.Printed is { IsDash: true } or { Value: 0m })
                {
                    continue;
                }
                var fit = scale is null
                    ? Fit.OfGrowth(found.Printed.Quantity, found.Amount.Quantity, found.Base.Quantity)
                    : Fit.OfQuotient(found.Printed.Quantity, found.Amount.Quantity, found.Base.Quantity);
                fits += fit.Holds && fit.Bits > 1 ? 1 : 0;
                bits += fit.Holds ? fit.Bits : 0;
                breaks += fit.Holds || fit.IsNear ? 0 : 1;
            }
        }
        return new ColumnTest(fits, breaks, 0, bits);
    }

    private void Tie(
        TableLines table,
        int[] columns,
        int start,
        int end,
        Dictionary<ulong, LineItem> group,
        LineItem? scale,
        TieForce force
    )
    {
        Relation relation = scale is null ? new Growth() : new Quotient();
        for (var row = start; row < end; row++)
        {
            foreach (var column in columns)
            {
                if (Find(table.Lines[row], column, group, scale) is { } found && !_known.Contains(found.Printed.Figure))
                {
                    _ties.Add(
                        scale is null ? TieRules.Growth : TieRules.Ratio,
                        found.Printed.Figure,
                        found.Amount.Figure == found.Base.Figure ? [found.Base.Figure] : [found.Amount.Figure, found.Base.Figure],
                        found.Amount.Figure == found.Base.Figure ? new Whole() : relation,
                        force
                    );
                }
            }
        }
    }

    /// <summary>The percentage at a place, and the two amounts that its heading says it comes from.</summary>
    private (Fact Printed, Fact Amount, Fact Base)? Find(LineItem line, int column, Dictionary<ulong, LineItem> group, LineItem? scale)
    {
        if (
            line.Facts[column] is not { Unit.Kind: UnitKind.Percent, Period: { IsInstant: false } period } printed
            || !group.TryGetValue(_words.Label(line.Order), out var amounts)
            || At(amounts, period) is not { } amount
        )
        {
            return null;
        }
        var under = scale is null ? YearBefore(amounts, period) : At(scale, period);
        return under is { Value: not 0m } && under.Unit.Kind == amount.Unit.Kind ? (printed, amount, under) : null;
    }

    private static Fact? At(LineItem line, Period period) =>
        Array.Find(line.Facts, fact => fact is { Unit.Kind: UnitKind.Money or UnitKind.Count } && fact.Period == period);

    private static Fact? YearBefore(LineItem line, Period period) =>
        Array.Find(
            line.Facts,
            fact =>
                fact is { Unit.Kind: UnitKind.Money or UnitKind.Count, Period: { IsInstant: false } other }
                && Math.Abs(other.End.DayNumber - period.End.AddYears(-1).DayNumber) <= StrayDays
                && Math.Abs(other.Days - period.Days) <= StrayDays
        );
}
