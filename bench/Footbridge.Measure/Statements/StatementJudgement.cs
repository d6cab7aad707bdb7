namespace Footbridge.Measure.Statements;

/// <summary>How a listed statement was read. A miss has a cause, in figures and codes.</summary>
/// <param name="Statement">The statement as listed.</param>
/// <param name="Kind">Why it was not recognised; null when it was.</param>
/// <param name="Periods">What is wrong with the periods of its columns; null when they are right.</param>
/// <param name="Scale">What is wrong with its scale or currency; null when both are right.</param>
internal sealed record StatementJudgement(ListedStatement Statement, string? Kind, string? Periods, string? Scale)
{
    /// <summary>True when nothing is wrong with it.</summary>
    public bool IsRight => Kind is null && Periods is null && Scale is null;
}
