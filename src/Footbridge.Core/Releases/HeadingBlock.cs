using System.Collections.Immutable;

namespace Footbridge.Core.Releases;

/// <summary>A heading.</summary>
/// <param name="Level">1 for the title of the release, 2 and more below it.</param>
/// <param name="Runs">Its text.</param>
public sealed record HeadingBlock(int Level, ImmutableArray<Run> Runs) : ReleaseBlock;
