using Footbridge.Core.Facts;

namespace Footbridge.Measure.Chance;

/// <summary>What is kept of a table's cell: how it is printed, not what it says.</summary>
/// <param name="Digits">Digits printed; 0 for an empty cell.</param>
/// <param name="FractionDigits">Of them after the decimal point.</param>
/// <param name="IsDash">True for a dash that stands for zero.</param>
/// <param name="IsNegative">True when it was printed as negative.</param>
/// <param name="IsPercent">True for a percentage.</param>
internal readonly record struct CellShape(int Digits, int FractionDigits, bool IsDash, bool IsNegative, bool IsPercent)
{
    /// <summary>An empty cell.</summary>
    public static CellShape Empty => default;

    /// <summary>The shape of a figure.</summary>
    public static CellShape Of(Figure figure)
    {
        var digits = $"{Math.Abs(figure.Number.Mantissa)}".Length;
        return new CellShape(
            figure.Number.IsDash ? 0 : Math.Max(digits, figure.Number.FractionDigits + 1),
            figure.Number.FractionDigits,
            figure.Number.IsDash,
            figure.Number.Mantissa < 0,
            figure.Unit?.Kind == UnitKind.Percent
        );
    }
}
