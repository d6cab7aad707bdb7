using Footbridge.Core.Packages;

namespace Footbridge.Core.Measures;

/// <summary>One line for each segment, captioned with the segments' names.</summary>
/// <param name="Concept">The concept that is shown by segment.</param>
/// <param name="Format">How its figures are printed.</param>
/// <param name="Place">Where it is declared.</param>
public sealed record SegmentLines(Written Concept, LineFormat Format, PackagePlace Place) : StatementLine(Place);
