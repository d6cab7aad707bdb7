using Footbridge.Core.Facts;

namespace Footbridge.Building.Printing;

/// <summary>Formats of figures in running text, which say their scale themselves. Zero is a digit here, never a dash.</summary>
/// <param name="Currency">ISO 4217 code.</param>
internal sealed record ProseFormats(string Currency)
{
    /// <summary>Growth: "4%".</summary>
    public static FigureFormat Growth { get; } = TableFormats.Growth;

    /// <summary>A change of a ratio: "200 basis points".</summary>
    public static FigureFormat Points(decimal value) =>
        TableFormats.Points with
        {
            Suffix = Math.Abs(Rounding.To(value, 0)) == 1m ? " basis point" : " basis points",
        };

    /// <summary>An amount in a scale: "$69.7 million", "50,771 thousand".</summary>
    public FigureFormat Scaled(UnitKind kind, int scale, int? fractionDigits) =>
        new(
            kind,
            scale,
            fractionDigits ?? UsualDigits.OfScale(scale),
            kind == UnitKind.Money ? CurrencyNames.SignOf(Currency) : "",
            ScaleNames.SuffixOf(scale)
        );

    /// <summary>An amount per share, a percentage, a ratio or a number: whatever has no scale of its own.</summary>
    public FigureFormat Plain(UnitKind kind, int? fractionDigits) =>
        new TableFormats(Currency, 0).Of(kind, fractionDigits, hasSign: true) with
        {
            ZeroIsDash = false,
        };

    /// <summary>By the unit alone, money and shares in the scale of the tables.</summary>
    public FigureFormat Usual(UnitKind kind, int scale) =>
        kind is UnitKind.Money or UnitKind.Shares ? Scaled(kind, scale, UsualDigits.Of(kind)) : Plain(kind, null);

    /// <summary>A bare number: no sign, no scale, no unit.</summary>
    public static FigureFormat Bare(UnitKind kind, int fractionDigits) => new(kind, 0, fractionDigits);
}
