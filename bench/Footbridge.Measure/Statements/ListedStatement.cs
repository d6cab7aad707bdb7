using System.Collections.Immutable;
using Footbridge.Core.Documents;
using Footbridge.Core.Periods;
using Footbridge.Core.Tables;

namespace Footbridge.Measure.Statements;

/// <summary>A statement as a person found it in a document. It is not a table: it may be drawn as two.</summary>
/// <param name="Group">The heading of the list that it stands under: releases, filings.</param>
/// <param name="Document">File name.</param>
/// <param name="Kind">Which statement.</param>
/// <param name="Places">Where its first figure stands, one for each table that it is drawn as; none where the document has no such statement.</param>
/// <param name="Columns">The period of each column of figures, left to right; null for a column that is computed from others.</param>
/// <param name="Scale">Power of ten of its money.</param>
/// <param name="Currency">ISO 4217 code.</param>
internal sealed record ListedStatement(
    string Group,
    string Document,
    StatementKind Kind,
    ImmutableArray<TextPlace> Places,
    ImmutableArray<Period?> Columns,
    int Scale,
    string Currency
);
