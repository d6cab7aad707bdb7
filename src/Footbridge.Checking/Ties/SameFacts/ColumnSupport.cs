using System.Runtime.InteropServices;

namespace Footbridge.Checking.Ties.SameFacts;

/// <summary>
/// How far two tables agree on a period: in how many of the rows that they share their columns say the same. Columns on another
/// basis, such as restated or adjusted ones, differ in many rows; a slip, in one.
/// </summary>
internal sealed class ColumnSupport
{
    private readonly Dictionary<(int Left, int Right, int Period), (int Agree, int Differ)> _rows = [];

    /// <summary>Counts the rows of a pair of lines.</summary>
    public void Add(in LinePair pair, LineSlots slots)
    {
        var left = slots.Of(pair.Left);
        var right = slots.Of(pair.Right);
        int i = 0,
            j = 0;
        while (i < left.Length && j < right.Length)
        {
            if (left[i].Period != right[j].Period)
            {
                _ = left[i].Period < right[j].Period ? i++ : j++;
                continue;
            }
            int endLeft = Comparison.End(left, i),
                endRight = Comparison.End(right, j);
            if (endLeft - i == 1 && endRight - j == 1 && left[i].CountsAs(right[j]) && (left[i].Value != 0m || right[j].Value != 0m))
            {
                ref var rows = ref CollectionsMarshal.GetValueRefOrAddDefault(
                    _rows,
                    (left[i].Table, right[j].Table, left[i].Period),
                    out _
                );
                if (left[i].Agrees(right[j], pair.Comparison.Sign))
                {
                    rows.Agree++;
                }
                else if (pair.IsNamedAlike)
                {
                    rows.Differ++;
                }
            }
            (i, j) = (endLeft, endRight);
        }
    }

    /// <summary>The rows that agree and that differ, of two facts that hold at one time.</summary>
    public (int Agree, int Differ) Of(in Slot left, in Slot right)
    {
        var (first, second) = left.Table < right.Table ? (left, right) : (right, left);
        return _rows.GetValueOrDefault((first.Table, second.Table, first.Period));
    }
}
