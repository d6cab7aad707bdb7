using Footbridge.Checking.Footing;
using Footbridge.Checking.Tables;

namespace Footbridge.Checking.Verdicts;

/// <summary>A cell that may be wrong: the value that would mend the break, and what speaks for it.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Mended">The mantissa that would mend it, at the cell's own precision.</param>
/// <param name="Edit">The slip that would explain it.</param>
/// <param name="Mends">Broken ties that the change mends.</param>
/// <param name="Score">Rank: higher is likelier.</param>
/// <param name="Twin">A cell elsewhere that prints the mended value under a like label; null when there is none.</param>
internal sealed record Suspect(TableToken Cell, long Mended, Edit Edit, int Mends, double Score, TableToken? Twin);
