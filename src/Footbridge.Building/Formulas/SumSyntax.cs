using System.Collections.Immutable;

namespace Footbridge.Building.Formulas;

/// <summary>Terms that are added or subtracted, from left to right. A long sum is wide, not deep.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Terms">Two or more; the first is never subtracted.</param>
internal sealed record SumSyntax(int Start, ImmutableArray<(bool IsSubtracted, Syntax Term)> Terms) : Syntax(Start);
