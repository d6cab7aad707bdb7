namespace Footbridge.Checking.Drafts;

/// <summary>Which table of one draft is which of the other: first those that are the same but for their figures, then the likest.</summary>
internal static class TableMatch
{
    // Two tables of one release that share fewer of their words are two tables.
    private const decimal Least = 0.5m;

    public static Pairs Find(TableCells old, TableCells current)
    {
        var pairs = new Pairs(old.Proof.Tables.Length, current.Proof.Tables.Length);
        var (before, after) = (Texts(old), Texts(current));
        pairs.AddByKey(table => before[table] + Figures(old, table), table => after[table] + Figures(current, table));
        pairs.AddByKey(table => before[table], table => after[table]);
        pairs.AddByWords(table => Words(old, table), table => Words(current, table), Least);
        return pairs;
    }

    private static string[] Texts(TableCells cells) =>
        [.. Enumerable.Range(0, cells.Proof.Tables.Length).Select(table => string.Join('\n', Words(cells, table)))];

    private static string Figures(TableCells cells, int table) =>
        "\n" + string.Join('\n', Enumerable.Range(0, cells.Table(table).Rows.Length).Select(row => cells.ValuesOf(table, row)));

    // A caption is one word here: single words such as "total" are those of every table.
    private static string[] Words(TableCells cells, int table) =>
        [
            $"title {Plain.Key(cells.Table(table).Title)}",
            .. cells.Table(table).Columns.Select(static column => $"head {Plain.Key(column.Header)}"),
            .. Enumerable.Range(0, cells.Table(table).Rows.Length).Select(row => $"row {cells.LabelOf(table, row)}"),
        ];
}
