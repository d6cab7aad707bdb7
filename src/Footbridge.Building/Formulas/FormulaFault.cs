namespace Footbridge.Building.Formulas;

/// <summary>Why a text is no formula.</summary>
/// <param name="Start">Where in the formula, counted from 0.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">What to do.</param>
internal sealed record FormulaFault(int Start, string Message, string Remedy);
