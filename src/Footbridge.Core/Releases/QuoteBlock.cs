using System.Collections.Immutable;

namespace Footbridge.Core.Releases;

/// <summary>A quotation set apart.</summary>
/// <param name="Blocks">What is quoted.</param>
public sealed record QuoteBlock(ImmutableArray<ReleaseBlock> Blocks) : ReleaseBlock;
