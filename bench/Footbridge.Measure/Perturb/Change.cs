using System.Collections.Immutable;

namespace Footbridge.Measure.Perturb;

/// <summary>One change of a file.</summary>
/// <param name="Kind">What goes wrong.</param>
/// <param name="Figures">The figures that are wrong after it, the first the one that it is counted for; for a direction those of its clause.</param>
/// <param name="Edits">The change in the source.</param>
/// <param name="Values">What the figures say now; empty where only a word changes.</param>
/// <param name="From">What was printed.</param>
/// <param name="To">What is printed instead.</param>
internal sealed record Change(
    Alteration Kind,
    ImmutableArray<int> Figures,
    ImmutableArray<Edit> Edits,
    ImmutableArray<Altered> Values,
    string From,
    string To
);
