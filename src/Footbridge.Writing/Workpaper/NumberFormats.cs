using System.Globalization;
using Footbridge.Core.Facts;

namespace Footbridge.Writing.Workpaper;

/// <summary>Format codes: thousands apart, brackets for less than zero, percent and basis points as the trade writes them.</summary>
internal static class NumberFormats
{
    public const string Count = "#,##0;-#,##0;\"-\"";

    private const int MostDigits = 12;

    /// <summary>The figure as printed.</summary>
    public static string Printed(Figure figure) =>
        Code(figure, figure.Number.FractionDigits, Sign(figure.Text), figure.Number.IsDash ? "\"\u2013\"_)" : null);

    /// <summary>A value computed beside it. A quotient shows more digits than are printed, so that the rounding can be seen.</summary>
    public static string Computed(Figure figure, bool isSum) =>
        Code(figure, figure.Number.FractionDigits + (isSum ? 0 : 2), sign: "", zero: null);

    /// <summary>What is left between the two; nothing shows as a dash.</summary>
    public static string Difference(Figure figure, bool isSum) =>
        Code(figure, figure.Number.FractionDigits + (isSum ? 0 : 2), sign: "", "\"\u2013\"_)");

    /// <summary>Its value in base units, to the last printed digit or further.</summary>
    public static string InUnits(Figure figure, int more = 0) =>
        Code(figure, (figure.Unit?.Kind == UnitKind.Percent ? figure.Decimals - 2 : figure.Decimals) + more, sign: "", zero: null);

    /// <summary>What is left in base units.</summary>
    public static string DifferenceInUnits(Figure figure, int more) =>
        Code(figure, (figure.Unit?.Kind == UnitKind.Percent ? figure.Decimals - 2 : figure.Decimals) + more, sign: "", "\"\u2013\"_)");

    private static string Code(Figure figure, int digits, string sign, string? zero)
    {
        digits = Math.Clamp(digits, 0, MostDigits);
        var places = digits == 0 ? "" : "." + new string('0', digits);
        var number = figure.Unit?.Kind switch
        {
            UnitKind.Percent => $"0{places}%",
            UnitKind.BasisPoints => $"#,##0{places}\" bps\"",
            UnitKind.Ratio when figure.Text.EndsWith('x') => $"#,##0{places}\"x\"",
            _ => $"{sign}#,##0{places}",
        };
        return $"{number}_);({number}){(zero is null ? "" : $";{zero}")}";
    }

    // Only a currency sign, in quotes: no letter of the document becomes part of a code.
    private static string Sign(string text)
    {
        foreach (var letter in text)
        {
            if (char.GetUnicodeCategory(letter) == UnicodeCategory.CurrencySymbol)
            {
                return $"\"{letter}\"";
            }
            if (letter is not '(' and not '-' and not '\u2212')
            {
                break;
            }
        }
        return "";
    }
}
