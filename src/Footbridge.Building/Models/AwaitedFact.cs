using Footbridge.Building.Models.Nodes;

namespace Footbridge.Building.Models;

/// <summary>A fact that must be computed first, because the chain of formulas that leads to it is too long to follow in one go.</summary>
/// <param name="Key">The fact.</param>
/// <param name="Asker">The name in a formula that asked for it.</param>
internal sealed record AwaitedFact(FactKey Key, Reference Asker);
