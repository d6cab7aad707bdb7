using Footbridge.Core.Packages;

namespace Footbridge.Core.Measures;

/// <summary>One step of a reconciliation.</summary>
/// <param name="Formula">What is added.</param>
/// <param name="Caption">How it is printed; null for the caption of the concept that the formula names.</param>
public sealed record Adjustment(Written Formula, Written? Caption);
