namespace Footbridge.Checking.Ties.Derived;

/// <summary>Whether a printed ratio is what two amounts give, without dividing: ratio * base against the amount.</summary>
/// <param name="Holds">True when some true values of all three, as their rounding allows, agree.</param>
/// <param name="IsNear">True when it holds, or would if the amounts had been computed from parts that were rounded too.</param>
/// <param name="Bits">How much that tells: the binary digits that the ratio could have been wrong in.</param>
internal readonly record struct Fit(bool Holds, bool IsNear, int Bits)
{
    /// <summary>Amounts that are themselves sums of rounded ones stray further than half of their last digit.</summary>
    public const decimal Stray = 3m;

    private const decimal MostTold = 1_000_000m;

    /// <summary>The fit of <paramref name="ratio"/> = <paramref name="amount"/> / <paramref name="scale"/>.</summary>
    /// <param name="ratio">The printed ratio.</param>
    /// <param name="amount">What stands above the line.</param>
    /// <param name="scale">What stands below it.</param>
    /// <param name="adjusts">True where ratios may be off by one digit, so that they add up.</param>
    public static Fit OfQuotient(in Quantity ratio, in Quantity amount, in Quantity scale, bool adjusts = false)
    {
        var size = Math.Abs(scale.Value);
        var own = ratio.Quantum * size;
        var others = amount.Quantum + Math.Abs(ratio.Value) * scale.Quantum;
        return Of(2m * Math.Abs(amount.Value - ratio.Value * scale.Value), own, others, size, adjusts ? Stray : 1m);
    }

    /// <summary>The fit of <paramref name="ratio"/> = (<paramref name="current"/> - <paramref name="before"/>) / |before|.</summary>
    public static Fit OfGrowth(in Quantity ratio, in Quantity current, in Quantity before)
    {
        var size = Math.Abs(before.Value);
        var sign = before.Value < 0m ? -1m : 1m;
        var own = ratio.Quantum * size;
        var others = current.Quantum + Math.Abs(1m + sign * ratio.Value) * before.Quantum;
        return Of(2m * Math.Abs(current.Value - before.Value - ratio.Value * size), own, others, size, 1m);
    }

    private static Fit Of(decimal distance, decimal own, decimal others, decimal size, decimal stray) =>
        size == 0m ? default : new Fit(distance <= own + others, distance <= stray * own + Stray * others, BitsOf(size, own + others));

    /// <summary>The bits that a ratio over <paramref name="size"/> tells, when amounts may be off by half of <paramref name="slack"/> to either side.</summary>
    public static int BitsOf(decimal size, decimal slack) =>
        slack <= 0m ? 0 : System.Numerics.BitOperations.Log2((uint)Math.Min(size / slack, MostTold) | 1u);
}
