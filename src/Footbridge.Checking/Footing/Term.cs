namespace Footbridge.Checking.Footing;

/// <summary>A row's part in a formula.</summary>
/// <param name="Row">Index of the row in its stream.</param>
/// <param name="Sign">+1 or -1; 0 for a memo line that stands between the addends but is not one.</param>
internal readonly record struct Term(int Row, int Sign);
