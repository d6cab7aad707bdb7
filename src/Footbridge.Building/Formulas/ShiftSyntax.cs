namespace Footbridge.Building.Formulas;

/// <summary>A value in another period.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Operand">The value.</param>
/// <param name="Selector">The period, relative to the one in which the formula is evaluated.</param>
internal sealed record ShiftSyntax(int Start, Syntax Operand, PeriodSelector Selector) : Syntax(Start);
