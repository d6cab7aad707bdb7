using System.Collections.Immutable;

namespace Footbridge.Core.Documents;

/// <summary>
/// Cells in rows, as the source lays them out, before anything is understood: the raw material of a table.
/// Columns are positions, not meanings: cell numbers in HTML and Markdown, character positions in fixed-width text.
/// </summary>
/// <param name="Span">The source that the grid covers.</param>
/// <param name="Layout">How the source draws it.</param>
/// <param name="Rows">The rows, top-down.</param>
/// <param name="Caption">A caption that the source attaches to it, if any.</param>
public sealed record Grid(SourceSpan Span, GridLayout Layout, ImmutableArray<GridRow> Rows, MappedText? Caption = null) : Block(Span);
