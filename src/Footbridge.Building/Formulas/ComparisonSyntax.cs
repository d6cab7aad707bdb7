namespace Footbridge.Building.Formulas;

/// <summary>A comparison; only as the condition of an if.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Sign">One of &lt; &gt; &lt;= &gt;= =.</param>
/// <param name="Left">The left side.</param>
/// <param name="Right">The right side.</param>
internal sealed record ComparisonSyntax(int Start, string Sign, Syntax Left, Syntax Right) : Syntax(Start);
