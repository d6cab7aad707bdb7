using System.Collections.Immutable;
using Footbridge.Core.Packages;

namespace Footbridge.Core.Releases;

/// <summary>A built release: text and tables with every figure bound, the facts behind them, and what was decided on the way.</summary>
/// <param name="Settings">Who reports, for when, and how.</param>
/// <param name="Blocks">From top to bottom.</param>
/// <param name="Facts">Every fact that was given or computed for what is printed, ordered by concept, segment and period.</param>
/// <param name="Checks">What was checked or decided: derived quarters, forced footings, agreement of given and computed values.</param>
public sealed record Release(
    ReleaseSettings Settings,
    ImmutableArray<ReleaseBlock> Blocks,
    ImmutableArray<ReleaseFact> Facts,
    ImmutableArray<BuildCheck> Checks
);
