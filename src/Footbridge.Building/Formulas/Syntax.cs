namespace Footbridge.Building.Formulas;

/// <summary>A part of a formula as it is written. It does not know yet what the names stand for.</summary>
/// <param name="Start">Where in the formula it starts, counted from 0.</param>
internal abstract record Syntax(int Start)
{
    /// <summary>The formula in its canonical form: one blank around operators, no needless parentheses.</summary>
    public sealed override string ToString() => SyntaxWriter.Write(this);
}
