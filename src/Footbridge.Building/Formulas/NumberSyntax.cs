namespace Footbridge.Building.Formulas;

/// <summary>A number.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Text">As written.</param>
/// <param name="Value">A percentage as a ratio: 0.35 for 35%.</param>
/// <param name="IsPercent">True when written with a percent sign.</param>
internal sealed record NumberSyntax(int Start, string Text, decimal Value, bool IsPercent) : Syntax(Start);
