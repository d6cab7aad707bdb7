using Footbridge.Checking.Ties;

namespace Footbridge.Checking.Verdicts;

/// <summary>Broken ties that one change would mend, and the figures that may be the one.</summary>
/// <param name="Ties">The ties, the one that says most first.</param>
/// <param name="Suspects">The suspects, likeliest first; empty when no single change mends a tie.</param>
internal sealed record Break(List<DraftTie> Ties, List<Suspect> Suspects);
