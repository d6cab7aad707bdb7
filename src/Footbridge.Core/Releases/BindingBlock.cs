using Footbridge.Core.Packages;

namespace Footbridge.Core.Releases;

/// <summary>A binding that stands alone: "table operations", "definitions". Never in a built release.</summary>
/// <param name="Binding">What stands between the braces.</param>
public sealed record BindingBlock(Written Binding) : ReleaseBlock;
