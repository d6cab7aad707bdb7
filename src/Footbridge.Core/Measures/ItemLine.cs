using Footbridge.Core.Packages;

namespace Footbridge.Core.Measures;

/// <summary>A line with figures.</summary>
/// <param name="Name">What it shows: a concept, with or without a segment ("revenues[ip]"). With a formula it is the name that the formula defines.</param>
/// <param name="Caption">May hold bindings; null for the concept's own caption.</param>
/// <param name="Formula">Null when the concept is given by data or defined elsewhere.</param>
/// <param name="Format">How its figures are printed.</param>
/// <param name="Place">Where it is declared.</param>
public sealed record ItemLine(Written Name, Written? Caption, Written? Formula, LineFormat Format, PackagePlace Place)
    : StatementLine(Place);
