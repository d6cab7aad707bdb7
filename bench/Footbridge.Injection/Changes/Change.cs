using System.Collections.Immutable;

namespace Footbridge.Injection.Changes;

/// <summary>One change of a file.</summary>
/// <param name="Kind">What goes wrong.</param>
/// <param name="Figures">The figures that are wrong after it, the first the one that it is counted for; for a word those of its clause.</param>
/// <param name="Edits">The change in the source.</param>
/// <param name="Values">What the figures say now; empty where only a word changes.</param>
/// <param name="From">What was printed.</param>
/// <param name="To">What is printed instead.</param>
internal sealed record Change(
    Mistake Kind,
    ImmutableArray<int> Figures,
    ImmutableArray<Edit> Edits,
    ImmutableArray<Altered> Values,
    string From,
    string To
)
{
    /// <summary>True when a word is wrong and the figures beside it are right.</summary>
    public bool IsOfWord => Kind is Mistake.Direction or Mistake.PeriodWord;
}
