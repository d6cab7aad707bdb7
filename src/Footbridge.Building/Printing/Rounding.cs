using Footbridge.Core.Numbers;

namespace Footbridge.Building.Printing;

/// <summary>Rounding to a printed digit, half away from zero. It is exact: nothing is divided before it is rounded.</summary>
internal static class Rounding
{
    /// <summary>The multiple of 10^-<paramref name="decimals"/> nearest to a value, in the value's own unit.</summary>
    /// <param name="value">At most <see cref="FigureFormat.Limit"/> in size.</param>
    /// <param name="decimals">Position of the last digit that is kept, as in XBRL: -3 for thousands, 2 for cents.</param>
    public static decimal To(decimal value, int decimals)
    {
        var quantum = Powers.Ten(-decimals);
        var rest = value % quantum;
        var down = value - rest;
        return 2m * Math.Abs(rest) < quantum ? down : down + Math.Sign(rest) * quantum;
    }
}
