using Footbridge.Checking.Ties;
using Footbridge.Core.Facts;

namespace Footbridge.Checking.Claims.Linking;

/// <summary>
/// How likely a value fits a cell that has nothing to do with it. Amounts of a release spread over some four powers of ten, evenly by
/// their logarithm, so the chance of one cell is the claim's relative width over nine. Percentages crowd together: they prove nothing.
/// </summary>
internal static class Chance
{
    private const decimal Spread = 9m;

    /// <summary>True when so few cells were tried that a fit is no coincidence: less than four in a thousand.</summary>
    public static bool IsExcluded(Quantity printed, UnitKind unit, int tried) =>
        unit is not (UnitKind.Percent or UnitKind.BasisPoints or UnitKind.PerShare or UnitKind.Ratio)
        && printed.Value != 0m
        && printed.Quantum * tried < 0.004m * Spread * Math.Abs(printed.Value);
}
