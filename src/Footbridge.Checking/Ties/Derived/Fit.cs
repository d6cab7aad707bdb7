namespace Footbridge.Checking.Ties.Derived;

/// <summary>Whether a printed ratio is what two amounts give, without dividing: ratio * base against the amount.</summary>
/// <param name="Holds">True when some true values of all three, as their rounding allows, agree.</param>
/// <param name="Bits">How much that tells: the binary digits that the ratio could have been wrong in.</param>
internal readonly record struct Fit(bool Holds, int Bits)
{
    private const decimal MostTold = 1_000_000m;

    /// <summary>The fit of <paramref name="ratio"/> = <paramref name="amount"/> / <paramref name="scale"/>.</summary>
    public static Fit OfQuotient(in Quantity ratio, in Quantity amount, in Quantity scale)
    {
        var size = Math.Abs(scale.Value);
        var slack = ratio.Quantum * size + amount.Quantum + Math.Abs(ratio.Value) * scale.Quantum;
        return new Fit(size > 0m && 2m * Math.Abs(amount.Value - ratio.Value * scale.Value) <= slack, BitsOf(size, slack));
    }

    /// <summary>The fit of <paramref name="ratio"/> = (<paramref name="current"/> - <paramref name="before"/>) / |before|.</summary>
    public static Fit OfGrowth(in Quantity ratio, in Quantity current, in Quantity before)
    {
        var size = Math.Abs(before.Value);
        var sign = before.Value < 0m ? -1m : 1m;
        var slack = ratio.Quantum * size + current.Quantum + Math.Abs(1m + sign * ratio.Value) * before.Quantum;
        return new Fit(
            size > 0m && 2m * Math.Abs(current.Value - before.Value - ratio.Value * size) <= slack,
            BitsOf(size, slack)
        );
    }

    private static int BitsOf(decimal size, decimal slack) =>
        slack <= 0m ? 0 : System.Numerics.BitOperations.Log2((uint)Math.Min(size / slack, MostTold) | 1u);
}
