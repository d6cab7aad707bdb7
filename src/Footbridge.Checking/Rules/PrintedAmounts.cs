using System.Globalization;
using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;

namespace Footbridge.Checking.Rules;

/// <summary>Numbers in findings, printed as the figure beside them is: its digits, its scale, its marks.</summary>
internal static class PrintedAmounts
{
    /// <summary>Further digits in which a computed value is shown, so that the reader sees how it rounds.</summary>
    private const int MoreDigits = 2;

    /// <summary>A mantissa at the figure's precision, with its scale word: "30,691", "(0.03)", "1.6 million", "11%".</summary>
    public static string AsPrinted(Figure like, long mantissa) =>
        Digits(mantissa / Powers.Ten(like.Number.FractionDigits), like.Number.FractionDigits, like) + Tail(like);

    /// <summary>A value in base units, rounded to what the figure would print, with its currency sign: "$1.6 million".</summary>
    public static string Rounded(Figure like, decimal value) =>
        (like.Text[0] is '$' or '€' or '£' or '¥' ? like.Text[..1] : "")
        + Digits(value / Powers.Ten(like.Scale), like.Number.FractionDigits, like)
        + Tail(like);

    /// <summary>
    /// A value in base units as the figure would print it: at its precision, or finer where the value is; no finer than a person
    /// needs to see how it rounds.
    /// </summary>
    public static string Computed(Figure like, decimal value) => Fine(like, value) + Tail(like);

    /// <summary>Both ends of an interval: "1.45 to 1.55 million".</summary>
    public static string Range(Figure like, RoundingInterval interval) =>
        Fine(like, interval.Low) + " to " + Fine(like, interval.High) + Tail(like);

    /// <summary>A positive difference in base units: "4 thousand", "0.52 percentage points", "150 basis points".</summary>
    /// <param name="like">The printed figure.</param>
    /// <param name="scale">Power of ten in which the difference is a number that reads well.</param>
    /// <param name="difference">The difference.</param>
    public static string Difference(Figure like, int scale, decimal difference)
    {
        var scaled = difference / Powers.Ten(scale);
        var digits = 0;
        while (digits < like.Number.FractionDigits + MoreDigits && scaled != Math.Round(scaled, digits))
        {
            digits++;
        }
        // What is not zero never prints as zero.
        while (scaled != 0m && Math.Round(scaled, digits) == 0m)
        {
            digits++;
        }
        var number = scaled.ToString("N" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return like.Unit?.Kind switch
        {
            UnitKind.Percent => number + " percentage points",
            UnitKind.BasisPoints => number + " basis points",
            _ => number + (Word(scale) is { } word ? " " + word : ""),
        };
    }

    /// <summary>" (thousands)" behind a cell whose table prints thousands; empty for units, and where the figure says it itself.</summary>
    public static string InScale(Figure figure) => figure.Place != FigurePlace.Prose && Word(figure.Scale) is { } word ? $" ({word}s)" : "";

    /// <summary>A number with thousands apart; below zero in parentheses, rates and points with a minus unless the figure has parentheses.</summary>
    private static string Digits(decimal value, int digits, Figure like)
    {
        var rounded = Math.Round(value, digits, MidpointRounding.AwayFromZero);
        var text = Math.Abs(rounded).ToString("N" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var minus =
            like.Text.Contains('-', StringComparison.Ordinal)
            || like.Unit?.Kind is UnitKind.Percent or UnitKind.BasisPoints && !like.Text.Contains('(', StringComparison.Ordinal);
        return rounded >= 0 ? text
            : minus ? "-" + text
            : "(" + text + ")";
    }

    private static string Fine(Figure like, decimal value)
    {
        var scaled = value / Powers.Ten(like.Scale);
        var digits = like.Number.FractionDigits;
        while (digits < like.Number.FractionDigits + MoreDigits && scaled != Math.Round(scaled, digits))
        {
            digits++;
        }
        return Digits(scaled, digits, like);
    }

    /// <summary>What follows the digits: " million", "%", " basis points". Other marks of a cell belong to its column.</summary>
    private static string Tail(Figure figure)
    {
        var last = figure.Text.AsSpan().LastIndexOfAnyInRange('0', '9');
        var tail = last < 0 ? "" : figure.Text[(last + 1)..].TrimStart(')').TrimEnd(')');
        return
            figure.Place == FigurePlace.Prose || figure.Unit?.Kind == UnitKind.BasisPoints || tail.Contains('%', StringComparison.Ordinal)
            ? tail
            : "";
    }

    private static string? Word(int scale) =>
        scale switch
        {
            3 => "thousand",
            6 => "million",
            9 => "billion",
            12 => "trillion",
            _ => null,
        };
}
