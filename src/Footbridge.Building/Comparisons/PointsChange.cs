using Footbridge.Building.Printing;
using Footbridge.Core.Facts;
using Footbridge.Core.Packages;

namespace Footbridge.Building.Comparisons;

/// <summary>Change of a ratio in basis points.</summary>
internal static class PointsChange
{
    private const decimal InOne = 10_000m;

    /// <summary>The difference of two ratios.</summary>
    /// <param name="later">The later ratio: 0.203.</param>
    /// <param name="earlier">The earlier one.</param>
    /// <param name="fractionDigits">With how many digits after the point the ratios are printed in percent.</param>
    /// <param name="convention">From the ratios as printed, or from the exact ones.</param>
    public static Change Of(decimal later, decimal earlier, int fractionDigits, BasisPointConvention convention)
    {
        var value =
            convention == BasisPointConvention.Exact
                ? later - earlier
                : Rounding.To(later, fractionDigits + 2) - Rounding.To(earlier, fractionDigits + 2);
        var points = value * InOne;
        var printed = Rounding.To(points, 0);
        return new Change(UnitKind.BasisPoints, points, printed, Math.Sign(printed), IsMeaningful: true);
    }
}
