using Footbridge.Core.Facts;

namespace Footbridge.Building.Comparisons;

/// <summary>From an earlier value to a later one: growth in percent, or a difference in basis points.</summary>
/// <param name="Kind">Percent or basis points.</param>
/// <param name="Value">Growth as a ratio, or basis points, at full precision with its sign; null when there is none.</param>
/// <param name="Printed">The value as it is rounded for print; 0 when there is none.</param>
/// <param name="Direction">
/// 1 for up, -1 for down, 0 when it prints as no change. It is that of the value itself, not of the growth's sign: from -10 to -20 is
/// down, though -20 by -10 is 200%.
/// </param>
/// <param name="IsMeaningful">False where the policy, or a base of zero, allows no number.</param>
internal sealed record Change(UnitKind Kind, decimal? Value, decimal Printed, int Direction, bool IsMeaningful);
