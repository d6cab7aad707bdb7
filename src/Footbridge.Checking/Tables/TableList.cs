using System.Collections.Immutable;
using System.Globalization;
using Footbridge.Checking.Facts;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Tables;

/// <summary>Numbers the tables of a package in reading order.</summary>
internal static class TableList
{
    /// <summary>The tables of all documents; every draft learns its index.</summary>
    public static ImmutableArray<Table> Of(IReadOnlyList<DraftDocument> documents)
    {
        var tables = ImmutableArray.CreateBuilder<Table>();
        for (var document = 0; document < documents.Count; document++)
        {
            foreach (var draft in documents[document].Tables)
            {
                draft.Index = tables.Count;
                tables.Add(
                    new Table(
                        string.Create(CultureInfo.InvariantCulture, $"table{tables.Count + 1}"),
                        document,
                        draft.Span,
                        draft.Grid.Layout,
                        draft.Title,
                        draft.Statement,
                        [.. draft.Columns.Select(static column => new TableColumn(column.Header, column.Period, column.Kind))],
                        [.. draft.Rows.Select(static row => new TableRow(row.Label, row.Section, row.Indent))],
                        draft.Units.MoneyScale
                    )
                );
            }
        }
        return tables.ToImmutable();
    }
}
