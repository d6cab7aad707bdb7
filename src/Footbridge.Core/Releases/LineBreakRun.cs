namespace Footbridge.Core.Releases;

/// <summary>A line that ends inside a paragraph.</summary>
public sealed record LineBreakRun : Run;
