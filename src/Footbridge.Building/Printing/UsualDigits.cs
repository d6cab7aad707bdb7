using Footbridge.Core.Facts;

namespace Footbridge.Building.Printing;

/// <summary>Digits after the point where nobody asks for others.</summary>
internal static class UsualDigits
{
    /// <summary>Of a figure in a table, and of one in text that stands in the scale of the tables.</summary>
    public static int Of(UnitKind kind) =>
        kind switch
        {
            UnitKind.PerShare => 2,
            UnitKind.Percent or UnitKind.Ratio => 1,
            _ => 0,
        };

    /// <summary>Of an amount in words: tenths of millions and billions, whole thousands and units.</summary>
    public static int OfScale(int scale) => scale >= 6 ? 1 : 0;
}
