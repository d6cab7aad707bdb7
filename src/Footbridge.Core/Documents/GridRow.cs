using System.Collections.Immutable;

namespace Footbridge.Core.Documents;

/// <summary>One row of a grid.</summary>
/// <param name="Cells">Cells from left to right; empty cells may be left out unless they carry a rule.</param>
/// <param name="IsRule">True for a row that only draws rules (dashes, equals signs) under or over its columns.</param>
public sealed record GridRow(ImmutableArray<GridCell> Cells, bool IsRule = false);
