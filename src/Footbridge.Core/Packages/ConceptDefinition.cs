using Footbridge.Core.Facts;

namespace Footbridge.Core.Packages;

/// <summary>What is declared of a concept that data give: its caption, unit, and whether it is a state or a flow.</summary>
/// <param name="Name">The identifier in formulas and data.</param>
/// <param name="Caption">How it is printed where a line names no caption; null for the name in words.</param>
/// <param name="Unit">Its family of units; null for what the data say, or money.</param>
/// <param name="IsInstant">True for a state at a period's end, false for a flow over it; null when statements and data tell.</param>
/// <param name="IsAdditive">False for what does not add up over quarters (weighted averages, ratios); null for the rule of its unit: money and counts add up, shares and amounts per share do not.</param>
/// <param name="Place">Where it is declared.</param>
public sealed record ConceptDefinition(string Name, string? Caption, UnitKind? Unit, bool? IsInstant, bool? IsAdditive, PackagePlace Place);
