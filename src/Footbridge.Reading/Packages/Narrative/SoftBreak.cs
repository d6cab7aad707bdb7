using Footbridge.Core.Packages;
using Footbridge.Core.Releases;

namespace Footbridge.Reading.Packages.Narrative;

/// <summary>A line that ends in the source and not on the page: it becomes a blank.</summary>
internal sealed record SoftBreak(RunStyle Style, string? Link, PackagePlace Place) : Run;
