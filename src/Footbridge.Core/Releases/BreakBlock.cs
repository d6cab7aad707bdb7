namespace Footbridge.Core.Releases;

/// <summary>A thematic break: on paper, a new page may start here.</summary>
public sealed record BreakBlock : ReleaseBlock;
