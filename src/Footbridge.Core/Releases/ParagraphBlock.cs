using System.Collections.Immutable;

namespace Footbridge.Core.Releases;

/// <summary>A paragraph.</summary>
/// <param name="Runs">Its text.</param>
public sealed record ParagraphBlock(ImmutableArray<Run> Runs) : ReleaseBlock;
