using System.Collections.Immutable;
using Footbridge.Core.Packages;

namespace Footbridge.Core.Measures;

/// <summary>Lines under a heading, closed by a total. Without a formula the total is the sum of the items and totals directly inside the group.</summary>
/// <param name="Heading">Null for a group without one.</param>
/// <param name="Lines">In printing order.</param>
/// <param name="Total">Null for a group without one.</param>
/// <param name="Place">Where it is declared.</param>
public sealed record LineGroup(Written? Heading, ImmutableArray<StatementLine> Lines, ItemLine? Total, PackagePlace Place)
    : StatementLine(Place);
