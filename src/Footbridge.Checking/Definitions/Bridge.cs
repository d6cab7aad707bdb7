using Footbridge.Checking.Facts;

namespace Footbridge.Checking.Definitions;

/// <summary>A line and the lines of its table that make it up, as the table's own figures show: a reconciliation, mostly.</summary>
/// <param name="Result">The line at the end.</param>
/// <param name="Terms">The lines that it is made of, in reading order, and how each is counted.</param>
internal sealed record Bridge(LineItem Result, IReadOnlyList<(LineItem Line, int Sign)> Terms);
