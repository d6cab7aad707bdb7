using Footbridge.Checking.Facts;
using Footbridge.Checking.Ties.Relations;
using Footbridge.Checking.Ties.SameFacts;
using Footbridge.Core.Facts;

namespace Footbridge.Checking.Ties.Derived;

/// <summary>
/// Blocks of rows with the same captions under different headings, of which one is the difference or the sum of two others,
/// row by row: segment profit = revenue - direct cost.
/// </summary>
internal sealed class Blocks
{
    private const int MostBlocks = 12;
    private const int FewestRows = 2;

    /// <summary>The evidence from which one block follows from two others.</summary>
    private const int Enough = 30;

    private const int FewestToAccuse = 4;

    private readonly TableLines _table;
    private readonly TieBook _ties;
    private readonly List<Dictionary<ulong, LineItem>> _blocks = [];

    private Blocks(TableLines table, LineWords words, TieBook ties)
    {
        _table = table;
        _ties = ties;
        Split(words);
    }

    /// <summary>Adds the ties between the blocks of a table.</summary>
    public static void Find(TableLines table, LineWords words, TieBook ties)
    {
        var blocks = new Blocks(table, words, ties);
        if (blocks._blocks.Count is < 3 or > MostBlocks)
        {
            return;
        }
        for (var result = 0; result < blocks._blocks.Count; result++)
        {
            blocks.Explain(result);
        }
    }

    /// <summary>Cuts the table where the heading changes. A block of one row is none, nor is a row whose caption returns in its block.</summary>
    private void Split(LineWords words)
    {
        var lines = _table.Lines;
        for (var start = 0; start < lines.Length; )
        {
            var end = start + 1;
            while (end < lines.Length && string.Equals(lines[end].Row.Section, lines[start].Row.Section, StringComparison.Ordinal))
            {
                end++;
            }
            if (end - start >= FewestRows && lines[start].Row.Section.Length > 0)
            {
                var block = new Dictionary<ulong, LineItem>(end - start);
                for (var index = start; index < end; index++)
                {
                    if (_table.UnitOf(lines[index]) is UnitKind.Money or UnitKind.Count or UnitKind.Shares)
                    {
                        block.TryAdd(words.Label(lines[index].Order), lines[index]);
                    }
                }
                if (block.Count >= FewestRows)
                {
                    _blocks.Add(block);
                }
            }
            start = end;
        }
    }

    private void Explain(int result)
    {
        var best = (Bits: Enough - 1, Breaks: 0, Fits: 0, First: -1, Second: -1, Sign: 0);
        for (var first = 0; first < _blocks.Count; first++)
        {
            for (var second = 0; second < _blocks.Count; second++)
            {
                if (first == result || second == result || first == second)
                {
                    continue;
                }
                for (var sign = -1; sign <= (first < second ? 1 : -1); sign += 2)
                {
                    var (bits, fits, breaks) = Test(result, first, second, sign);
                    if (bits > best.Bits && fits > 2 * breaks)
                    {
                        best = (bits, breaks, fits, first, second, sign);
                    }
                }
            }
        }
        // Of three blocks that belong together, the one that stands last is the result of the others.
        if (best.First >= 0 && result > Math.Max(best.First, best.Second))
        {
            var force = best.Fits >= FewestToAccuse && best.Breaks <= 1 ? TieForce.Accuses : TieForce.Hint;
            Tie(result, best.First, best.Second, best.Sign, force);
        }
    }

    private (int Bits, int Fits, int Breaks) Test(int result, int first, int second, int sign)
    {
        int bits = 0,
            fits = 0,
            breaks = 0,
            rows = 0;
        foreach (var (label, line) in _blocks[result])
        {
            if (!_blocks[first].TryGetValue(label, out var one) || !_blocks[second].TryGetValue(label, out var other))
            {
                continue;
            }
            rows++;
            foreach (var column in _table.Own)
            {
                if (
                    line.Facts[column] is not { Value: not 0m } sum
                    || one.Facts[column] is not { Value: not 0m } left
                    || other.Facts[column] is not { Value: not 0m } right
                )
                {
                    continue;
                }
                var residual = Math.Abs(sum.Value - left.Value - sign * right.Value);
                if (2m * residual <= sum.Quantity.Quantum + left.Quantity.Quantum + right.Quantity.Quantum)
                {
                    fits++;
                    bits += LineSlots.BitsOf((long)Math.Min(Math.Abs(sum.Value) / sum.Quantity.Quantum, long.MaxValue / 2m));
                }
                else if (++breaks > 1 && breaks > fits)
                {
                    return default;
                }
            }
        }
        return rows < FewestRows ? default : (bits - 8 * breaks, fits, breaks);
    }

    private void Tie(int result, int first, int second, int sign, TieForce force)
    {
        var relation = new SignedSum([1, (sbyte)sign]);
        foreach (var (label, line) in _blocks[result])
        {
            if (!_blocks[first].TryGetValue(label, out var one) || !_blocks[second].TryGetValue(label, out var other))
            {
                continue;
            }
            foreach (var column in _table.Own)
            {
                if (line.Facts[column] is { } sum && one.Facts[column] is { } left && other.Facts[column] is { } right)
                {
                    _ties.Add(TieRules.Block, sum.Figure, [left.Figure, right.Figure], relation, force);
                }
            }
        }
    }
}
