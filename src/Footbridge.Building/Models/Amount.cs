namespace Footbridge.Building.Models;

/// <summary>A value with what rounding of the data may have taken from it or added to it. A printed number has digits; an amount has none.</summary>
/// <param name="Value">In base units.</param>
/// <param name="Error">The most that the true value may differ; 0 when the data are exact.</param>
internal readonly record struct Amount(decimal Value, decimal Error)
{
    /// <summary>A value that is known exactly.</summary>
    public static Amount Exact(decimal value) => new(value, 0m);

    // An error without bound. Sums of it stay far from the end of the numbers.
    private const decimal Unbounded = 1_000_000_000_000_000_000_000_000m;

    // What division leaves over in the last of 28 digits is no disagreement.
    private const decimal Slack = 0.000_000_000_000_000_000_01m;

    /// <summary>True when both may stand for the same true value.</summary>
    public bool Agrees(Amount other) => Math.Abs(Value - other.Value) <= Error + other.Error + Math.Abs(Value) * Slack;

    public static Amount operator +(Amount a, Amount b) => new(a.Value + b.Value, a.Error + b.Error);

    public static Amount operator -(Amount a, Amount b) => new(a.Value - b.Value, a.Error + b.Error);

    public static Amount operator -(Amount a) => new(-a.Value, a.Error);

    public static Amount operator *(Amount a, Amount b) =>
        a.Error == 0m && b.Error == 0m ? Exact(a.Value * b.Value)
        : a.Error >= Unbounded || b.Error >= Unbounded ? new(a.Value * b.Value, Unbounded)
        : new(a.Value * b.Value, Math.Abs(a.Value) * b.Error + (Math.Abs(b.Value) + b.Error) * a.Error);

    /// <summary>A quotient; where the divisor may be zero the error has no bound.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Amount operator /(Amount a, Amount b)
    {
        var value = a.Value / b.Value;
        if (a.Error == 0m && b.Error == 0m)
        {
            return Exact(value);
        }
        var least = Math.Abs(b.Value) - b.Error;
        return least <= 0m || a.Error >= Unbounded || b.Error >= Unbounded
            ? new(value, Unbounded)
            : new(value, (a.Error + Math.Abs(value) * b.Error) / least);
    }
}
