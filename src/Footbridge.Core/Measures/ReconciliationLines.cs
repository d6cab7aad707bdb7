using Footbridge.Core.Packages;

namespace Footbridge.Core.Measures;

/// <summary>The reconciliation of a measure: its anchor, its adjustments, and the measure itself.</summary>
/// <param name="Measure">The measure's name.</param>
/// <param name="Caption">How the measure's own row is printed; null for its label.</param>
/// <param name="Place">Where it is declared.</param>
public sealed record ReconciliationLines(Written Measure, Written? Caption, PackagePlace Place) : StatementLine(Place);
