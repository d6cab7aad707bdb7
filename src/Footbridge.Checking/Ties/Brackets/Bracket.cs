namespace Footbridge.Checking.Ties.Brackets;

/// <summary>A run of rows of one table that its captions bracket: the last row follows from the first and those between.</summary>
/// <param name="Kind">What the rows between are.</param>
/// <param name="Open">Index of the first row among the table's line items.</param>
/// <param name="Close">Index of the last.</param>
/// <param name="IsNamed">True when both captions name the same thing, so that the run is meant whatever its digits say.</param>
internal readonly record struct Bracket(BracketKind Kind, int Open, int Close, bool IsNamed);
