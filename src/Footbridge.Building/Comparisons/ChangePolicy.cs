using Footbridge.Core.Facts;
using Footbridge.Core.Packages;

namespace Footbridge.Building.Comparisons;

/// <summary>How a company states changes: amounts in percent, ratios in basis points.</summary>
/// <param name="Growth">For amounts.</param>
/// <param name="Points">For ratios.</param>
internal sealed record ChangePolicy(GrowthPolicy Growth, BasisPointConvention Points)
{
    /// <summary>From the settings of a release.</summary>
    public static ChangePolicy Of(ReleaseSettings settings) => new(settings.Growth, settings.BasisPoints);

    /// <summary>True for what changes by basis points.</summary>
    public static bool IsInPoints(UnitKind kind) => kind is UnitKind.Percent;

    /// <summary>The change between two values of one unit.</summary>
    /// <param name="kind">Their unit.</param>
    /// <param name="later">The later value.</param>
    /// <param name="earlier">The earlier value.</param>
    /// <param name="fractionDigits">With how many digits after the point a ratio is printed in percent.</param>
    public Change Of(UnitKind kind, decimal later, decimal earlier, int fractionDigits) =>
        IsInPoints(kind) ? PointsChange.Of(later, earlier, fractionDigits, Points) : Comparisons.Growth.Of(later, earlier, Growth);
}
