using Footbridge.Checking.Footing;

namespace Footbridge.Checking.Verdicts;

/// <summary>A figure that may be wrong: the value that would mend the break, and what speaks for it.</summary>
/// <param name="Figure">Its index.</param>
/// <param name="Mended">The mantissa that would mend it, at the figure's own precision.</param>
/// <param name="Edit">The slip that would explain it.</param>
/// <param name="Mends">Broken ties that the change mends, of those that accuse.</param>
/// <param name="Score">Rank: higher is likelier.</param>
/// <param name="Twin">A figure elsewhere that prints the mended value under a like label; null when there is none.</param>
/// <param name="IsCarried">True for a total whose change would break sums above it that hold: it is wrong only if they are wrong too.</param>
internal sealed record Suspect(int Figure, long Mended, Edit Edit, int Mends, double Score, int? Twin, bool IsCarried = false);
