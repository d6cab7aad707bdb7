using System.Collections.Immutable;

namespace Footbridge.Core.Packages;

/// <summary>
/// What happens where figures that are rounded one by one do not add up to their rounded total. Either the difference stays
/// (no plugs), or a named line of the table takes it; that is recorded in the checks of the release.
/// </summary>
/// <param name="Plugs">Lines that may take a difference, as written; empty when each figure is rounded by itself.</param>
public sealed record RoundingPolicy(ImmutableArray<Written> Plugs);
