using Footbridge.Checking.Facts;
using Footbridge.Checking.Ties.Relations;

namespace Footbridge.Checking.Ties.Statements;

/// <summary>A balance of equity that follows from the one before, not yet judged.</summary>
/// <param name="Close">The later balance.</param>
/// <param name="Operands">Figures: the earlier balance, then the flows.</param>
/// <param name="Relation">How they add up.</param>
/// <param name="IsComplete">False when payments to owners may stand between.</param>
/// <param name="Basis">Why they belong together.</param>
internal sealed record EquityRoll(Fact Close, int[] Operands, SignedSum Relation, bool IsComplete, string Basis);
