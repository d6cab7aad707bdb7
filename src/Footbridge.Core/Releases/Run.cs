namespace Footbridge.Core.Releases;

/// <summary>A piece of running text.</summary>
public abstract record Run;
