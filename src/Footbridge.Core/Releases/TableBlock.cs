namespace Footbridge.Core.Releases;

/// <summary>A table of a built release.</summary>
/// <param name="Table">The table.</param>
public sealed record TableBlock(ReleaseTable Table) : ReleaseBlock;
