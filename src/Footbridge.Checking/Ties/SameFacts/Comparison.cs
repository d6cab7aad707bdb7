namespace Footbridge.Checking.Ties.SameFacts;

/// <summary>How the figures of two rows compare in the periods that both have.</summary>
/// <param name="Sign">-1 where one row prints the other's figures with the opposite sign.</param>
/// <param name="Agree">Periods with one value other than zero.</param>
/// <param name="Zero">Periods in which both say zero.</param>
/// <param name="Near">Periods that differ by one unit of the last digit.</param>
/// <param name="Differ">Periods with two values.</param>
/// <param name="Bits">What the digits that agree tell; a value that returns tells nothing new.</param>
internal readonly record struct Comparison(int Sign, int Agree, int Zero, int Near, int Differ, int Bits)
{
    /// <summary>The most that one figure can tell: long numbers are not copied any more surely than short ones.</summary>
    private const int MostBits = 17;

    /// <summary>Compares two lines. Both spans are in the order of their periods.</summary>
    public static Comparison Of(ReadOnlySpan<Slot> left, ReadOnlySpan<Slot> right)
    {
        var same = new Count();
        var opposite = new Count();
        int zero = 0,
            near = 0,
            other = 0,
            i = 0,
            j = 0;
        while (i < left.Length && j < right.Length)
        {
            if (left[i].Period != right[j].Period)
            {
                _ = left[i].Period < right[j].Period ? i++ : j++;
                continue;
            }
            int endLeft = End(left, i),
                endRight = End(right, j);
            if (endLeft - i > 1 || endRight - j > 1)
            {
                Several(left[i..endLeft], right[j..endRight], ref same);
            }
            else if (left[i].CountsAs(right[j]))
            {
                if (left[i].Value == 0m && right[j].Value == 0m)
                {
                    zero++;
                }
                else if (left[i].Agrees(right[j], 1))
                {
                    same.Add(left[i], right[j], 0);
                }
                else if (left[i].Agrees(right[j], -1))
                {
                    opposite.Add(left[i], right[j], 0);
                }
                else if (left[i].IsNear(right[j], 1) || left[i].IsNear(right[j], -1))
                {
                    near++;
                }
                else
                {
                    other++;
                }
            }
            (i, j) = (endLeft, endRight);
        }
        return opposite.Periods > same.Periods
            ? new Comparison(-1, opposite.Periods, zero, near, other + same.Periods, opposite.Bits)
            : new Comparison(1, same.Periods, zero, near, other + opposite.Periods, same.Bits);
    }

    /// <summary>Where the facts of the period at <paramref name="start"/> end.</summary>
    public static int End(ReadOnlySpan<Slot> slots, int start)
    {
        var end = start + 1;
        while (end < slots.Length && slots[end].Period == slots[start].Period)
        {
            end++;
        }
        return end;
    }

    /// <summary>
    /// Several columns of one period, such as segments or versions: words do not say which belongs to which, so that a
    /// difference says nothing, and an agreement less.
    /// </summary>
    private static void Several(ReadOnlySpan<Slot> left, ReadOnlySpan<Slot> right, ref Count same)
    {
        var cost = System.Numerics.BitOperations.Log2((uint)(left.Length * right.Length)) + 1;
        foreach (ref readonly var one in left)
        {
            foreach (ref readonly var other in right)
            {
                if (one.Value != 0m && one.CountsAs(other) && one.Agrees(other, 1))
                {
                    same.Add(one, other, cost);
                    return;
                }
            }
        }
    }

    private struct Count
    {
        public int Periods;
        public int Bits;
        private decimal _last;

        public void Add(in Slot left, in Slot right, int cost)
        {
            Periods++;
            var value = Math.Abs(left.Value);
            if (value != _last)
            {
                Bits += Math.Max(0, Math.Min(Math.Min(left.Bits, right.Bits), MostBits) - cost);
            }
            _last = value;
        }
    }
}
