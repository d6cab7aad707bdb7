using Footbridge.Core.Packages;

namespace Footbridge.Core.Releases;

/// <summary>Words.</summary>
/// <param name="Text">Plain text, with nothing escaped.</param>
/// <param name="Style">How it is set.</param>
/// <param name="Link">The address that it leads to; null for none.</param>
/// <param name="Place">Where it is written; null for text that the program made.</param>
public sealed record TextRun(string Text, RunStyle Style = RunStyle.Plain, string? Link = null, PackagePlace? Place = null) : Run;
