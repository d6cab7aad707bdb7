using System.Collections.Immutable;

namespace Footbridge.Building.Formulas;

/// <summary>Factors that are multiplied or divided, from left to right.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Factors">Two or more; the first is never a divisor.</param>
internal sealed record ProductSyntax(int Start, ImmutableArray<(bool IsDivisor, Syntax Factor)> Factors) : Syntax(Start);
