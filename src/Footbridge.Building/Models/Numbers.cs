using System.Globalization;

namespace Footbridge.Building.Models;

/// <summary>Numbers in messages.</summary>
internal static class Numbers
{
    /// <summary>"44392", "-0.04": as in data, without needless zeros.</summary>
    public static string Plain(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>"44,392 thousand", "0.04".</summary>
    public static string Scaled(decimal value, int scale)
    {
        var number = (value / Core.Numbers.Powers.Ten(scale)).ToString("#,##0.######", CultureInfo.InvariantCulture);
        return scale switch
        {
            3 => number + " thousand",
            6 => number + " million",
            9 => number + " billion",
            _ => number,
        };
    }
}
