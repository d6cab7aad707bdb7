namespace Footbridge.Core.Numbers;

/// <summary>
/// The true values that a printed number allows: half a unit of its last digit to either side, ends included.
/// Printed 1.5 allows 1.45 to 1.55. Issuers round halves either way, so both ends belong to it.
/// </summary>
/// <param name="Low">The least value.</param>
/// <param name="High">The greatest value; never below <paramref name="Low"/>.</param>
public readonly record struct RoundingInterval(decimal Low, decimal High)
{
    /// <summary>An interval that holds one value.</summary>
    public static RoundingInterval Exactly(decimal value) => new(value, value);

    /// <summary>Half a <paramref name="quantum"/> to either side of <paramref name="value"/>.</summary>
    public static RoundingInterval Around(decimal value, decimal quantum) => new(value - quantum / 2m, value + quantum / 2m);

    /// <summary>The distance between the ends.</summary>
    public decimal Width => High - Low;

    /// <summary>True when <paramref name="value"/> is one of the allowed values.</summary>
    public bool Contains(decimal value) => Low <= value && value <= High;

    /// <summary>True when some value is allowed by both.</summary>
    public bool Intersects(RoundingInterval other) => Low <= other.High && other.Low <= High;

    /// <summary>All sums of a value of one and a value of the other.</summary>
    public static RoundingInterval operator +(RoundingInterval left, RoundingInterval right) =>
        new(left.Low + right.Low, left.High + right.High);

    /// <summary>All differences of a value of one and a value of the other.</summary>
    public static RoundingInterval operator -(RoundingInterval left, RoundingInterval right) =>
        new(left.Low - right.High, left.High - right.Low);

    /// <summary>All values with their sign changed.</summary>
    public static RoundingInterval operator -(RoundingInterval interval) => new(-interval.High, -interval.Low);

    /// <summary>All values times <paramref name="factor"/>, which may be negative.</summary>
    public static RoundingInterval operator *(RoundingInterval interval, decimal factor) =>
        factor >= 0 ? new(interval.Low * factor, interval.High * factor) : new(interval.High * factor, interval.Low * factor);
}
