using System.Globalization;
using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;

namespace Footbridge.Building.Printing;

/// <summary>A value as it is printed.</summary>
internal static class FigureText
{
    /// <summary>The dash that stands for zero.</summary>
    public const string Dash = "—";

    /// <summary>"$(1,643)", "$69.7 million", "-7%", "—".</summary>
    /// <param name="value">In base units, smaller than <see cref="FigureFormat.Limit"/>.</param>
    /// <param name="format">How to print it.</param>
    public static string Of(decimal value, FigureFormat format)
    {
        var rounded = Rounding.To(value, format.Decimals);
        if (rounded == 0m && format.ZeroIsDash)
        {
            return Dash;
        }
        var digits = Digits(Math.Abs(rounded), format);
        return rounded >= 0m ? format.Prefix + digits + format.Suffix
            : format.UsesParentheses ? $"{format.Prefix}({digits}){format.Suffix}"
            : $"{format.Prefix}-{digits}{format.Suffix}";
    }

    private static string Digits(decimal rounded, FigureFormat format)
    {
        // Exact: the value ends at a digit that is printed.
        var number = format.Scale >= 0 ? rounded / Powers.Ten(format.Scale) : rounded * Powers.Ten(-format.Scale);
        // Percentages of four digits are printed without a comma: "-1636%".
        var style = format.Kind == UnitKind.Percent ? "F" : "N";
        return number.ToString(style + format.FractionDigits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
