using Footbridge.Checking.Facts;
using Footbridge.Checking.Ties.Relations;

namespace Footbridge.Checking.Ties.SameFacts;

/// <summary>
/// A line that another table splits: two tables name one line alike, but differ in every period, and a second line of the one
/// table makes up for the difference each time.
/// </summary>
internal sealed class SplitLines
{
    /// <summary>What the differences must tell over all periods.</summary>
    private const int Enough = 14;

    /// <summary>Periods that hold before one that does not is an error.</summary>
    private const int FewestToAccuse = 3;

    private readonly FactBook _facts;
    private readonly TieBook _ties;
    private readonly LineSlots _slots;
    private readonly PairSearch _search;
    private readonly HashSet<int> _split = [];

    private SplitLines(FactBook facts, TieBook ties, LineSlots slots, PairSearch search)
    {
        _facts = facts;
        _ties = ties;
        _slots = slots;
        _search = search;
    }

    /// <summary>Adds the ties of split lines.</summary>
    public static void Find(FactBook facts, TieBook ties, LineSlots slots, PairSearch search)
    {
        var lines = new SplitLines(facts, ties, slots, search);
        foreach (var pair in search.Pairs)
        {
            if (pair is { Likeness: >= Likeness.SameStandard, Comparison: { Agree: 0, Differ: >= 2 } } && lines.IsNamedAlone(pair))
            {
                lines.Try(pair.Left, pair.Right);
                lines.Try(pair.Right, pair.Left);
            }
        }
    }

    /// <summary>A caption that returns under other headings, such as a segment's, names other measures there, not parts of one.</summary>
    private bool IsNamedAlone(in LinePair pair) =>
        pair.Likeness == Likeness.SameStandard || _search.IsUnique(pair.Left, pair.Likeness) && _search.IsUnique(pair.Right, pair.Likeness);

    /// <summary>Looks for the line that, with <paramref name="part"/>, makes <paramref name="whole"/>.</summary>
    private void Try(int whole, int part)
    {
        if (_split.Contains(whole))
        {
            return;
        }
        foreach (var slot in _slots.Of(whole))
        {
            if (At(part, slot.Period) is not { } known || !known.CountsAs(slot) || Math.Abs(slot.Value) <= Math.Abs(known.Value))
            {
                continue;
            }
            var sign = Math.Sign(slot.Value) == Math.Sign(known.Value) ? 1 : -1;
            var rest = sign * slot.Value - known.Value;
            foreach (var other in _search.WithValue(slot, rest))
            {
                if (
                    other != part
                    && ReferenceEquals(_slots.Lines[other].Table, _slots.Lines[part].Table)
                    && At(other, slot.Period)?.Value == rest
                    && SharesWord(_slots.Lines[other], _slots.Lines[whole])
                    && Test(whole, part, other, sign)
                )
                {
                    _split.Add(whole);
                    return;
                }
            }
        }
    }

    private bool Test(int whole, int part, int other, int sign)
    {
        int holds = 0,
            breaks = 0,
            bits = 0;
        var last = 0m;
        var slots = _slots.Of(whole);
        foreach (ref readonly var slot in slots)
        {
            if (At(part, slot.Period) is not { } one || At(other, slot.Period) is not { } rest)
            {
                continue;
            }
            if (sign * slot.Value == one.Value + rest.Value)
            {
                holds++;
                bits += one.Value == last ? 0 : Math.Min(slot.Bits, one.Bits);
                last = one.Value;
            }
            else
            {
                breaks++;
            }
        }
        if (holds < 2 || bits < Enough || breaks > 1 || breaks == 1 && holds < FewestToAccuse)
        {
            return false;
        }
        var relation = new SignedSum([(sbyte)sign, (sbyte)sign]);
        foreach (ref readonly var slot in slots)
        {
            if (At(part, slot.Period) is { } one && At(other, slot.Period) is { } rest)
            {
                var force = holds >= FewestToAccuse && breaks == 1 ? TieForce.Accuses : TieForce.Hint;
                int[] operands = one.Figure < rest.Figure ? [one.Figure, rest.Figure] : [rest.Figure, one.Figure];
                _ties.Add(TieRules.Split, slot.Figure, operands, relation, force);
            }
        }
        return true;
    }

    /// <summary>The one fact of a line in a period; null where there is none or several.</summary>
    private Slot? At(int line, int period)
    {
        Slot? found = null;
        foreach (ref readonly var slot in _slots.Of(line))
        {
            if (slot.Period == period)
            {
                if (found is not null)
                {
                    return null;
                }
                found = slot;
            }
        }
        return found;
    }

    /// <summary>True when two lines have a word in common that says what they are: "amortization", not "other".</summary>
    private bool SharesWord(LineItem left, LineItem right)
    {
        foreach (var word in left.Path)
        {
            if (Array.BinarySearch(right.Path, word) >= 0 && !_facts.Words.IsModifier(word))
            {
                return true;
            }
        }
        return false;
    }
}
