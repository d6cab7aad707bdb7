using System.Collections.Immutable;

namespace Footbridge.Building.Statements;

/// <summary>A line of a table that is the sum of other lines of the same table.</summary>
/// <param name="Total">Index of its row.</param>
/// <param name="Terms">What adds up to it.</param>
internal sealed record PrintedSum(int Total, ImmutableArray<PrintedTerm> Terms);
