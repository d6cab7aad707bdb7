namespace Footbridge.Checking.Ties.Derived;

/// <summary>The amount that a printed ratio and its base ask for, in one column; computed once for all amounts that may be meant.</summary>
/// <param name="Ratio">The printed ratio.</param>
/// <param name="Amount">The ratio times the base.</param>
/// <param name="Quantum">One unit of the last digit of the base, and so of the amount.</param>
/// <param name="Slack">How far the amount may be off.</param>
/// <param name="Near">How far it may be off where it was itself computed from rounded parts.</param>
/// <param name="Bits">What a fit tells.</param>
internal readonly record struct RatioTarget(decimal Ratio, decimal Amount, decimal Quantum, decimal Slack, decimal Near, int Bits)
{
    /// <summary>The target of a ratio over a base; null over zero.</summary>
    public static RatioTarget? Of(in Quantity ratio, in Quantity scale)
    {
        if (scale.Value == 0m)
        {
            return null;
        }
        var size = Math.Abs(scale.Value);
        var own = ratio.Quantum * size;
        var others = scale.Quantum * (1m + Math.Abs(ratio.Value));
        return new RatioTarget(
            ratio.Value,
            ratio.Value * scale.Value,
            scale.Quantum,
            (own + others) / 2m,
            (own + Fit.Stray * others) / 2m,
            Fit.BitsOf(size, own + others)
        );
    }
}
