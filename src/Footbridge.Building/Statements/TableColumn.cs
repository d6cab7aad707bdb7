using Footbridge.Building.Comparisons;
using Footbridge.Core.Packages;
using Footbridge.Core.Periods;

namespace Footbridge.Building.Statements;

/// <summary>A column of a table: a period, or a comparison of one with an earlier one.</summary>
/// <param name="Period">The period; of a comparison, the later one.</param>
/// <param name="Comparison">Null for a column of values.</param>
/// <param name="Head">What its author prints above it; null for the usual.</param>
/// <param name="Place">Where it is declared.</param>
internal sealed record TableColumn(FiscalPeriod Period, ComparisonKind? Comparison, string? Head, PackagePlace Place);
