namespace Footbridge.Core.Releases;

/// <summary>A block of a release's text. In a package blocks may hold bindings; in a built release all are resolved.</summary>
public abstract record ReleaseBlock;
