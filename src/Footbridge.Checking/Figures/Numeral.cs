namespace Footbridge.Checking.Figures;

/// <summary>One word of a number.</summary>
/// <param name="Value">Its value; the power of ten for <see cref="NumeralRole.Hundred"/> and <see cref="NumeralRole.Scale"/>.</param>
/// <param name="Role">What it does.</param>
internal readonly record struct Numeral(int Value, NumeralRole Role);
