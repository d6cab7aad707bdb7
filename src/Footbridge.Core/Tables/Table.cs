using System.Collections.Immutable;
using Footbridge.Core.Documents;

namespace Footbridge.Core.Tables;

/// <summary>A grid that was understood: title, columns with their periods, rows with their labels. The cells' figures are in <see cref="Ties.Proof.Figures"/>.</summary>
/// <param name="Id">"t1", "t2", ... is taken by ties; tables are "table1", "table2", ... in reading order.</param>
/// <param name="Document">Index of its document.</param>
/// <param name="Span">The source that it covers.</param>
/// <param name="Layout">How the source draws it.</param>
/// <param name="Title">The nearest heading or caption; empty when there is none.</param>
/// <param name="Statement">Which statement it is, where that was recognised.</param>
/// <param name="Columns">Its columns of figures, left to right; the stub is not one.</param>
/// <param name="Rows">Its body rows, top-down; blank rows are left out.</param>
/// <param name="Scale">Power of ten of its money, where its caption or header says so.</param>
public sealed record Table(
    string Id,
    int Document,
    SourceSpan Span,
    GridLayout Layout,
    string Title,
    StatementKind Statement,
    ImmutableArray<TableColumn> Columns,
    ImmutableArray<TableRow> Rows,
    int? Scale
);
