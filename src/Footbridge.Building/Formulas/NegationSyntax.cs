namespace Footbridge.Building.Formulas;

/// <summary>The opposite of a value.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Operand">The value.</param>
internal sealed record NegationSyntax(int Start, Syntax Operand) : Syntax(Start);
