using Footbridge.Core.Facts;

namespace Footbridge.Building.Printing;

/// <summary>Formats of figures in tables, where the scale stands under the title.</summary>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Scale">The power of ten of money and shares.</param>
internal sealed record TableFormats(string Currency, int Scale)
{
    /// <summary>Growth from one column to another.</summary>
    public static FigureFormat Growth { get; } = new(UnitKind.Percent, -2, 0, Suffix: "%");

    /// <summary>Change of a ratio from one column to another.</summary>
    public static FigureFormat Points { get; } = new(UnitKind.BasisPoints, 0, 0, Suffix: " BPS");

    /// <summary>The format of a line.</summary>
    /// <param name="kind">What its figures count.</param>
    /// <param name="fractionDigits">Digits after the point; null for the unit's usual.</param>
    /// <param name="hasSign">True to print the currency sign.</param>
    public FigureFormat Of(UnitKind kind, int? fractionDigits, bool hasSign)
    {
        var digits = fractionDigits ?? UsualDigits.Of(kind);
        var sign = hasSign ? CurrencyNames.SignOf(Currency) : "";
        return kind switch
        {
            UnitKind.Money => new FigureFormat(kind, Scale, digits, sign, ZeroIsDash: true),
            UnitKind.Shares => new FigureFormat(kind, Scale, digits, ZeroIsDash: true),
            UnitKind.PerShare => new FigureFormat(kind, 0, digits, sign),
            UnitKind.Percent => new FigureFormat(kind, -2, digits, Suffix: "%"),
            UnitKind.Ratio => new FigureFormat(kind, 0, digits, Suffix: "x"),
            UnitKind.BasisPoints => Points with { FractionDigits = digits },
            _ => new FigureFormat(kind, 0, digits),
        };
    }
}
