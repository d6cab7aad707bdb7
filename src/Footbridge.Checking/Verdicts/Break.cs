using Footbridge.Checking.Footing;

namespace Footbridge.Checking.Verdicts;

/// <summary>Broken ties that one change would mend, and the cells that may be the one.</summary>
/// <param name="Ties">The ties, the strongest first.</param>
/// <param name="Suspects">The suspects, likeliest first; empty when no single change mends a tie.</param>
internal sealed record Break(List<FootingTie> Ties, List<Suspect> Suspects);
