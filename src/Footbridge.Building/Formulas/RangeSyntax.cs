namespace Footbridge.Building.Formulas;

/// <summary>The lines of a statement from one to another; only inside a sum.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="From">The first line.</param>
/// <param name="To">The last line.</param>
internal sealed record RangeSyntax(int Start, NameSyntax From, NameSyntax To) : Syntax(Start);
