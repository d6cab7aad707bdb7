using System.Collections.Immutable;

namespace Footbridge.Building.Formulas;

/// <summary>A function with its arguments.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Function">Which one.</param>
/// <param name="Arguments">As many as the function takes.</param>
internal sealed record CallSyntax(int Start, FormulaFunction Function, ImmutableArray<Syntax> Arguments) : Syntax(Start);
