using Footbridge.Core.Numbers;

namespace Footbridge.Checking.Ties;

/// <summary>What a figure says, free of its page: a value and the unit of its last digit, both in base units.</summary>
/// <param name="Value">The printed value; 0.04 for 4 %, basis points as such.</param>
/// <param name="Quantum">One unit of the last printed digit; for a dash, that of its neighbours.</param>
internal readonly record struct Quantity(decimal Value, decimal Quantum)
{
    /// <summary>The true values that it allows.</summary>
    public RoundingInterval Interval => RoundingInterval.Around(Value, Quantum);

    /// <summary>The value of the other sign.</summary>
    public static Quantity operator -(Quantity quantity) => quantity with { Value = -quantity.Value };
}
