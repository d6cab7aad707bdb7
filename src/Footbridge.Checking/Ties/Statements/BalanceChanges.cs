using Footbridge.Checking.Facts;
using Footbridge.Checking.Ties.Relations;
using Footbridge.Core.Facts;

namespace Footbridge.Checking.Ties.Statements;

/// <summary>
/// The change of a balance line is its line of the cash-flow statement: assets with the other sign, current and non-current parts
/// together, one balance over several flows or several balances in one flow. Which lines belong together is told by their words;
/// the value verifies, and must have digits enough for the number of combinations that were tried. What does not verify says
/// nothing: acquisitions, currencies and non-cash items stand between.
/// </summary>
internal sealed class BalanceChanges
{
    /// <summary>No statement has so many lines; each of them is compared with each.</summary>
    private const int MostLines = 600;

    /// <summary>No line has more than so many others that are like it.</summary>
    private const int MostAlike = 6;

    /// <summary>Units of the last digit that a value must have for each combination tried: five bits of evidence where words are sure, eight where they are not.</summary>
    private const int Sure = 32;

    private const int Unsure = 256;

    private readonly FactBook _facts;
    private readonly TieBook _ties;
    private readonly List<(Fact Fact, int[] Words)> _flows = [];
    private readonly List<(int Index, Affinity Affinity)> _alike = [];
    private readonly List<BalanceGroup> _combination = [];
    private List<BalanceGroup> _groups = [];
    private int _tries;

    private BalanceChanges(FactBook facts, TieBook ties) => (_facts, _ties) = (facts, ties);

    /// <summary>Adds the ties of <paramref name="steps"/> to <paramref name="ties"/>.</summary>
    public static void Find(FactBook facts, List<BalanceStep> steps, CaptionFigures captions, TieBook ties)
    {
        var search = new BalanceChanges(facts, ties);
        foreach (var step in steps)
        {
            if (step.Balance.Lines.Count <= MostLines && step.Flow.Lines.Count <= MostLines)
            {
                search.Find(step, captions);
            }
        }
    }

    private void Find(BalanceStep step, CaptionFigures captions)
    {
        _groups = BalanceGroups.Of(step, _facts, captions);
        ReadFlows(step);
        var tied = new HashSet<int>();
        foreach (var (flow, words) in _flows)
        {
            if (Units(flow) >= Sure && FindGroups(flow, words))
            {
                tied.Add(flow.Figure);
            }
        }
        foreach (var group in _groups)
        {
            FindFlows(group, tied);
        }
    }

    /// <summary>The lines of flows: what stands over the change in cash, without the totals.</summary>
    private void ReadFlows(BalanceStep step)
    {
        _flows.Clear();
        foreach (var line in step.Flow.Lines)
        {
            if (
                line.Standard?.Name
                is "change-in-cash"
                    or "cash-at-end"
                    or "all-cash-at-end"
                    or "cash-at-beginning"
                    or "all-cash-at-beginning"
            )
            {
                if (_flows.Count > 0)
                {
                    break;
                }
                continue;
            }
            if (
                !line.IsTotal
                && line.Label.Length > 0
                && line.Standard?.Name
                    is not (
                        "net-income"
                        or "net-income-to-parent"
                        or "operating-cash-flow"
                        or "investing-cash-flow"
                        or "financing-cash-flow"
                        or "exchange-rate-effect"
                    )
                && Statement.At(line, step.Duration) is { Unit.Kind: UnitKind.Money } fact
            )
            {
                _flows.Add((fact, TellingWords.Of(line.Label, _facts.Words)));
            }
        }
    }

    /// <summary>One flow, one group or several.</summary>
    private bool FindGroups(Fact flow, int[] words)
    {
        _alike.Clear();
        for (var index = 0; index < _groups.Count; index++)
        {
            Consider(index, TellingWords.Compare(words, _groups[index].Words, _facts.Words));
        }
        _tries = 0;
        for (var first = 0; first < _alike.Count; first++)
        {
            var group = _groups[_alike[first].Index];
            if (group.Gross is { } gross && Fits(flow, _alike[first].Affinity, gross) || Fits(flow, _alike[first].Affinity, group))
            {
                return true;
            }
        }
        for (var first = 0; first < _alike.Count; first++)
        {
            for (var second = first + 1; second < _alike.Count; second++)
            {
                if (Fits(flow, _alike[second].Affinity, _groups[_alike[first].Index], _groups[_alike[second].Index]))
                {
                    return true;
                }
            }
        }
        return false;
    }

    private bool Fits(Fact flow, Affinity affinity, params ReadOnlySpan<BalanceGroup> groups)
    {
        _tries++;
        var inflow = 0m;
        _combination.Clear();
        foreach (var group in groups)
        {
            if (group.Inflow == 0m && groups.Length > 1 || _combination.Exists(other => Overlap(other, group)))
            {
                return false;
            }
            inflow += group.Inflow;
            _combination.Add(group);
        }
        if (inflow != flow.Value || Units(flow) < (long)_tries * (affinity >= Affinity.Part ? Sure : Unsure))
        {
            return false;
        }
        Add(flow, []);
        return true;
    }

    /// <summary>One group, several flows: a liability that is charged in one line and paid in another.</summary>
    private void FindFlows(BalanceGroup group, HashSet<int> tied)
    {
        _alike.Clear();
        for (var index = 0; index < _flows.Count; index++)
        {
            if (_flows[index].Fact.Value != 0m && !tied.Contains(_flows[index].Fact.Figure))
            {
                Consider(index, TellingWords.Compare(_flows[index].Words, group.Words, _facts.Words));
            }
        }
        _tries = 0;
        for (var first = 0; first < _alike.Count; first++)
        {
            for (var second = first + 1; second < _alike.Count; second++)
            {
                _tries++;
                var one = _flows[_alike[first].Index].Fact;
                var other = _flows[_alike[second].Index].Fact;
                if (
                    group.Inflow == one.Value + other.Value
                    && Math.Abs(group.Inflow) >= one.Quantity.Quantum * _tries * (_alike[second].Affinity >= Affinity.Part ? Sure : Unsure)
                )
                {
                    _combination.Clear();
                    _combination.Add(group);
                    Add(one, [other]);
                    return;
                }
            }
        }
    }

    private void Add(Fact result, ReadOnlySpan<Fact> others)
    {
        var operands = new List<int>();
        var signs = new List<sbyte>();
        foreach (var group in _combination)
        {
            operands.AddRange(group.Figures);
            signs.AddRange(group.Signs);
        }
        foreach (var other in others)
        {
            operands.Add(other.Figure);
            signs.Add(-1);
        }
        _ties.Add(
            TieRules.RollForward,
            result.Figure,
            [.. operands],
            new SignedSum([.. signs]),
            TieForce.Hint,
            _combination[0].IsAsset
                ? "the change of an asset is cash with the other sign"
                : "the change of a liability or of equity is cash"
        );
    }

    /// <summary>Keeps the likeliest, the likeliest first; among equals what stands first.</summary>
    private void Consider(int index, Affinity affinity)
    {
        if (affinity == Affinity.None)
        {
            return;
        }
        var at = _alike.Count;
        while (at > 0 && _alike[at - 1].Affinity < affinity)
        {
            at--;
        }
        if (at < MostAlike)
        {
            _alike.Insert(at, (index, affinity));
            if (_alike.Count > MostAlike)
            {
                _alike.RemoveAt(MostAlike);
            }
        }
    }

    private long Units(Fact fact) => Math.Abs(_facts.Figures[fact.Figure].Number.Mantissa);

    private static bool Overlap(BalanceGroup left, BalanceGroup right)
    {
        foreach (var figure in left.Figures)
        {
            foreach (var other in right.Figures)
            {
                if (figure == other)
                {
                    return true;
                }
            }
        }
        return false;
    }
}
