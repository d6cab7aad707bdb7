using System.Globalization;
using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;

namespace Footbridge.Writing.Text;

/// <summary>Values in the unit in which a figure is printed: thousands under a table in thousands, percent beside a percentage.</summary>
internal static class AmountText
{
    /// <summary>Digits that a computed value shows beyond those of the figure beside it.</summary>
    private const int MoreDigits = 2;

    /// <summary>What ends within so many digits beyond the printed ones is shown whole.</summary>
    private const int WholeDigits = 4;

    private const int MostDigits = 12;

    /// <summary>
    /// "11.15 %", "67,028", "0.0407": a computed value beside <paramref name="figure"/>. A quotient has no end; it is cut where
    /// two more digits than printed say enough, but never so that it seems to lie on the other side of what is allowed.
    /// </summary>
    public static string Of(decimal value, Figure figure) => NumberText.Value(Cut(value, figure)) + Suffix(figure);

    /// <summary>The same for a difference of two values: "0.13 percentage points", "54 (thousands)".</summary>
    public static string OfDifference(decimal value, Figure figure)
    {
        var digits = figure.Number.FractionDigits + MoreDigits;
        var scaled = value / Powers.Ten(figure.Scale);
        // A difference that is not zero never prints as one.
        while (decimal.Round(scaled, digits, MidpointRounding.AwayFromZero) == 0m && scaled != 0m && digits < MostDigits)
        {
            digits++;
        }
        var text = NumberText.Value(decimal.Round(scaled, digits, MidpointRounding.AwayFromZero));
        return figure.Unit?.Kind == UnitKind.Percent ? text + " percentage points" : text + Suffix(figure) + InScale(figure);
    }

    /// <summary>The ends of an interval, in the unit of <paramref name="figure"/>: "11.14 to 11.17 %".</summary>
    public static string Of(RoundingInterval interval, Figure figure)
    {
        var more = MoreDigits;
        while (more < MostDigits && interval.Width > 0m && Cut(interval.Low, figure, more) == Cut(interval.High, figure, more))
        {
            more++;
        }
        return $"{NumberText.Value(Cut(interval.Low, figure, more))} to {NumberText.Value(Cut(interval.High, figure, more))}{Suffix(figure)}";
    }

    /// <summary>What the rounding of a printed figure leaves open to either side: "±0.5"; empty for a dash, which has no digit.</summary>
    public static string HalfUnit(Figure figure) =>
        figure.Number.IsDash
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $"±{0.5m * Powers.Ten(-figure.Number.FractionDigits):0.#####}");

    /// <summary>" (thousands)"; empty where values are printed in units.</summary>
    public static string InScale(Figure figure) => NumberText.Scale(figure.Scale) is { } scale ? $" ({scale})" : "";

    private static decimal Cut(decimal value, Figure figure, int more = MoreDigits)
    {
        var scaled = value / Powers.Ten(figure.Scale);
        if (decimal.Round(scaled, Math.Min(figure.Number.FractionDigits + WholeDigits, MostDigits)) == scaled)
        {
            return scaled;
        }
        var interval = figure.Interval;
        for (var digits = figure.Number.FractionDigits + more; digits < MostDigits; digits++)
        {
            var cut = decimal.Round(scaled, digits, MidpointRounding.AwayFromZero);
            var shown = cut * Powers.Ten(figure.Scale);
            if (Side(shown, interval) == Side(value, interval))
            {
                return cut;
            }
        }
        return scaled;
    }

    /// <summary>Below, on an end of, inside or above: what a reader judges by.</summary>
    private static int Side(decimal value, RoundingInterval interval) => value.CompareTo(interval.Low) + value.CompareTo(interval.High);

    private static string Suffix(Figure figure) =>
        figure.Unit?.Kind switch
        {
            UnitKind.Percent => " %",
            UnitKind.BasisPoints => " bps",
            _ => "",
        };
}
