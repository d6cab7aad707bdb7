using System.Globalization;
using Footbridge.Core.Facts;

namespace Footbridge.Writing.Text;

/// <summary>Numbers for a person: thousands apart, the same in every culture.</summary>
internal static class NumberText
{
    public static string Count(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Value(decimal value) => value.ToString("#,0.############################", CultureInfo.InvariantCulture);

    /// <summary>"1,500,000 USD", "4 %", "200 bps": the value in base units, percent as people write it.</summary>
    public static string WithUnit(decimal value, Unit? unit) =>
        unit?.Kind switch
        {
            UnitKind.Percent => Value(value * 100m) + " %",
            null => Value(value),
            _ => $"{Value(value)} {unit}",
        };

    /// <summary>"thousands"; null for units.</summary>
    public static string? Scale(int scale) =>
        scale switch
        {
            3 => "thousands",
            6 => "millions",
            9 => "billions",
            12 => "trillions",
            2 => "hundreds",
            -2 or 0 => null,
            _ => string.Create(CultureInfo.InvariantCulture, $"units of 10^{scale}"),
        };

    public static string Plural(int count, string one, string? many = null) => $"{Count(count)} {(count == 1 ? one : many ?? one + "s")}";
}
