using Footbridge.Checking.Tables;

namespace Footbridge.Checking.Verdicts;

/// <summary>A row whose label is like another's.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Row">The row.</param>
/// <param name="Likeness">0 to 1.</param>
internal readonly record struct LikeRow(DraftTable Table, DraftRow Row, double Likeness);
