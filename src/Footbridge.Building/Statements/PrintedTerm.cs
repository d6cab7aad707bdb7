namespace Footbridge.Building.Statements;

/// <summary>A line of a table as a term of a sum.</summary>
/// <param name="Row">Index of the row.</param>
/// <param name="Sign">1 when its value is added, -1 when it is subtracted.</param>
internal readonly record struct PrintedTerm(int Row, int Sign);
