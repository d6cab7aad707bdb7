using Footbridge.Core.Packages;

namespace Footbridge.Core.Releases;

/// <summary>A binding inside running text. Never in a built release.</summary>
/// <param name="Binding">What stands between the braces.</param>
/// <param name="Style">How its result is set.</param>
/// <param name="Link">The address that its result leads to; null for none.</param>
public sealed record BindingRun(Written Binding, RunStyle Style = RunStyle.Plain, string? Link = null) : Run;
