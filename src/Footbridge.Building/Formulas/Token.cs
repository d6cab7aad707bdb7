namespace Footbridge.Building.Formulas;

/// <summary>A piece of a formula.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As written.</param>
/// <param name="Start">Where in the formula it starts, counted from 0.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Start);
