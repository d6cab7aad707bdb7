using System.Collections.Immutable;

namespace Footbridge.Core.Releases;

/// <summary>A list.</summary>
/// <param name="IsOrdered">True when the items are numbered.</param>
/// <param name="Items">The blocks of each item.</param>
public sealed record ListBlock(bool IsOrdered, ImmutableArray<ImmutableArray<ReleaseBlock>> Items) : ReleaseBlock;
