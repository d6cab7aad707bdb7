using System.Runtime.InteropServices;

namespace Footbridge.Checking.Ties.SameFacts;

/// <summary>Of all rows of another table that may be the same line item, a row takes the one with the most evidence; both must take each other.</summary>
internal sealed class PartnerChoice
{
    private readonly Dictionary<(int Line, int Table), (int Pair, int Bits, bool IsTied)> _best = [];
    private readonly List<LinePair> _pairs;
    private readonly LineSlots _slots;

    /// <summary>Lets every row choose.</summary>
    public PartnerChoice(List<LinePair> pairs, LineSlots slots)
    {
        _pairs = pairs;
        _slots = slots;
        for (var index = 0; index < pairs.Count; index++)
        {
            var pair = pairs[index];
            Offer(pair.Left, TableOf(pair.Right), index, pair.Bits);
            Offer(pair.Right, TableOf(pair.Left), index, pair.Bits);
        }
    }

    /// <summary>True when both rows of a pair chose each other.</summary>
    public bool IsMutual(int pair) =>
        _best[(_pairs[pair].Left, TableOf(_pairs[pair].Right))].Pair == pair
        && _best[(_pairs[pair].Right, TableOf(_pairs[pair].Left))].Pair == pair;

    /// <summary>True when another row would have done as well.</summary>
    public bool IsTied(int pair) =>
        _best[(_pairs[pair].Left, TableOf(_pairs[pair].Right))].IsTied || _best[(_pairs[pair].Right, TableOf(_pairs[pair].Left))].IsTied;

    private int TableOf(int line) => _slots.Lines[line].Table.Index;

    private void Offer(int line, int table, int pair, int bits)
    {
        ref var best = ref CollectionsMarshal.GetValueRefOrAddDefault(_best, (line, table), out var exists);
        if (!exists || bits > best.Bits)
        {
            best = (pair, bits, false);
        }
        else if (bits == best.Bits)
        {
            best.IsTied = true;
        }
    }
}
