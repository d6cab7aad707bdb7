using Footbridge.Building.Figures;
using Footbridge.Core.Measures;
using Footbridge.Core.Packages;

namespace Footbridge.Building.Statements;

/// <summary>A line of a table, as it will be printed.</summary>
/// <param name="Caption">The author's words, which may hold bindings; null where <paramref name="Words"/> say it.</param>
/// <param name="Words">The caption that follows from a concept, measure or segment.</param>
/// <param name="Shown">What its figures show; null for a line of words.</param>
/// <param name="Format">How they are printed.</param>
/// <param name="Depth">How many headed groups it stands in.</param>
/// <param name="IsTotal">True when it closes what stands above.</param>
/// <param name="Place">Where it is declared.</param>
internal sealed record TableLine(
    Written? Caption,
    string Words,
    ShownExpression? Shown,
    LineFormat Format,
    int Depth,
    bool IsTotal,
    PackagePlace Place
);
