namespace Footbridge.Core.Numbers;

/// <summary>
/// A number exactly as printed: digits, printed precision and sign, before any scale is applied.
/// It is not a value in dollars; a <see cref="Facts.Figure"/> adds unit and scale.
/// </summary>
/// <param name="Mantissa">The digits read as an integer, sign included: (1,643) is -1643, 20.3 is 203.</param>
/// <param name="FractionDigits">Digits printed after the decimal point, 0 to 18.</param>
/// <param name="IsDash">True for a dash that stands for zero; its precision is that of its column.</param>
public readonly record struct PrintedNumber(long Mantissa, int FractionDigits, bool IsDash = false)
{
    /// <summary>The most digits that a printed number may have; longer digit strings are codes, not numbers.</summary>
    public const int MaxDigits = 15;

    /// <summary>A dash that stands for zero.</summary>
    public static PrintedNumber Dash => new(0, 0, IsDash: true);

    /// <summary>The number in the printed unit: 20.3 for "20.3%", -1643 for "(1,643)".</summary>
    public decimal Value => Mantissa / Powers.Ten(FractionDigits);

    /// <summary>One unit of the last printed digit, in the printed unit.</summary>
    public decimal Quantum => 1m / Powers.Ten(FractionDigits);

    /// <summary>The true values that this number allows, in the printed unit.</summary>
    public RoundingInterval Interval => RoundingInterval.Around(Value, Quantum);

    /// <summary>The number as an integer in units of 10^-<paramref name="fractionDigits"/>.</summary>
    /// <param name="fractionDigits">At least <see cref="FractionDigits"/>; the caller sees to it that the product fits.</param>
    public long ScaledTo(int fractionDigits) => Mantissa * Powers.TenLong(fractionDigits - FractionDigits);

    /// <summary>The same digits with the opposite sign.</summary>
    public PrintedNumber Negated() => this with { Mantissa = -Mantissa };
}
