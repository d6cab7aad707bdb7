using System.Collections.Immutable;
using Footbridge.Core.Measures;

namespace Footbridge.Core.Releases;

/// <summary>A row of a table.</summary>
/// <param name="Caption">Its words, and figures in them.</param>
/// <param name="Cells">One a column, null where nothing is printed; empty for a heading.</param>
/// <param name="Depth">0 for a row of the outermost level; one more for each group that it stands in.</param>
/// <param name="IsTotal">True for a total.</param>
/// <param name="Rule">The rule under its figures.</param>
/// <param name="IsItalic">True when set in italics.</param>
public sealed record ReleaseRow(
    ImmutableArray<Run> Caption,
    ImmutableArray<BoundFigure?> Cells,
    int Depth,
    bool IsTotal,
    LineRule Rule,
    bool IsItalic
);
