using Footbridge.Building.Comparisons;
using Footbridge.Building.Printing;
using Footbridge.Core.Facts;
using Footbridge.Core.Packages;
using Footbridge.Core.Releases;

namespace Footbridge.Building.Figures;

/// <summary>Prints exact values as figures that say what they stand for.</summary>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Forced">Figures that are not printed as they round.</param>
internal sealed record FigurePrinter(string Currency, ForcedFigures Forced)
{
    /// <summary>The value that a format prints, with the sign of the concept: rounded, or forced.</summary>
    public decimal Printed(BoundValue value, FigureFormat format) =>
        Forced.Find(FigureKey.Of(value, format)) ?? Rounding.To(value.Value, format.Decimals);

    /// <summary>A value as a figure.</summary>
    public BoundFigure Of(BoundValue value, FigureFormat format) => Of(value, format, Printed(value, format));

    /// <summary>What is deducted: printed with the opposite sign, while the value keeps that of the concept.</summary>
    public BoundFigure Negated(BoundValue value, FigureFormat format) => Of(value, format, -Printed(value, format));

    /// <summary>The size of a value, while the value itself keeps its sign.</summary>
    public BoundFigure Size(BoundValue value, FigureFormat format) => Of(value, format, Math.Abs(Printed(value, format)));

    /// <summary>The change of a value from an earlier period to its own.</summary>
    /// <param name="value">The later value.</param>
    /// <param name="change">Its change.</param>
    /// <param name="comparison">With which period it is compared.</param>
    /// <param name="policy">By which rules.</param>
    /// <param name="fractionDigits">With how many digits after the point a ratio is printed in percent.</param>
    /// <param name="format">How the change is printed.</param>
    /// <param name="text">What is printed.</param>
    public static BoundFigure OfChange(
        BoundValue value,
        Change change,
        ComparisonKind comparison,
        ChangePolicy policy,
        int fractionDigits,
        FigureFormat format,
        string text
    )
    {
        var inPoints = change.Kind == UnitKind.BasisPoints;
        return new BoundFigure(
            text,
            $"{(inPoints ? "difference" : "growth")}({value.Expression}, {ComparisonNames.Of(comparison)})",
            value.Label,
            value.Segment,
            value.Period,
            change.Value,
            inPoints ? Unit.BasisPoints : Unit.Percent,
            format.Scale,
            format.Decimals,
            ChangeFormula.Of(value.Expression, value.Kind, comparison, policy, fractionDigits),
            value.Place.ToString()
        );
    }

    private BoundFigure Of(BoundValue value, FigureFormat format, decimal printed) =>
        new(
            FigureText.Of(printed, format),
            value.Expression,
            value.Label,
            value.Segment,
            value.Period,
            value.Value,
            new Unit(value.Kind, value.Kind is UnitKind.Money or UnitKind.PerShare ? Currency : null),
            format.Scale,
            format.Decimals,
            value.Formula,
            value.Origin,
            Forced.Find(FigureKey.Of(value, format)) is not null
        );
}
