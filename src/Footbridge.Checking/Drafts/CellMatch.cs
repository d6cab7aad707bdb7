using Footbridge.Core.Drafts;

namespace Footbridge.Checking.Drafts;

/// <summary>Rows and columns of two tables that are one, and the figures where they meet.</summary>
internal static class CellMatch
{
    // Words that two captions must share for one to be the other in new words, where their figures differ too.
    private const decimal Least = 0.5m;

    /// <summary>Pairs the figures of two tables; returns the rows that bear another caption.</summary>
    public static IEnumerable<RowRename> Pair(TableCells old, int left, TableCells current, int right, Pairs figures)
    {
        var rows = Rows(old, left, current, right);
        var columns = Columns(old, left, current, right);
        foreach (var (oldRow, newRow) in rows.InOrder().Append((TableCells.Outside, TableCells.Outside)))
        {
            foreach (var (oldColumn, newColumn) in columns.InOrder().Append((TableCells.Outside, TableCells.Outside)))
            {
                Figures(old, old.At(left, oldRow, oldColumn), current, current.At(right, newRow, newColumn), figures);
            }
        }
        return
        [
            .. rows.InOrder()
                .Where(pair => old.WordingOf(left, pair.Old) != current.WordingOf(right, pair.New))
                .Select(pair => new RowRename(left, pair.Old, right, pair.New)),
        ];
    }

    private static Pairs Rows(TableCells old, int left, TableCells current, int right)
    {
        var rows = new Pairs(old.Table(left).Rows.Length, current.Table(right).Rows.Length);
        rows.AddByKey(
            row => Joined(old.PathOf(left, row), old.ValuesOf(left, row)),
            row => Joined(current.PathOf(right, row), current.ValuesOf(right, row))
        );
        rows.AddByKey(row => old.PathOf(left, row), row => current.PathOf(right, row));
        rows.AddByKey(row => old.WordingOf(left, row), row => current.WordingOf(right, row));
        rows.AddByKey(row => Named(old.LabelOf(left, row)), row => Named(current.LabelOf(right, row)));
        rows.AddByKey(row => Telling(old.ValuesOf(left, row)), row => Telling(current.ValuesOf(right, row)));
        rows.AddByWords(
            row => Plain.Words(old.Table(left).Rows[row].Label),
            row => Plain.Words(current.Table(right).Rows[row].Label),
            Least
        );
        return rows;
    }

    private static Pairs Columns(TableCells old, int left, TableCells current, int right)
    {
        var (before, after) = (old.Table(left).Columns, current.Table(right).Columns);
        var columns = new Pairs(before.Length, after.Length);
        columns.AddByKey(
            column => Head(before[column].Header, before[column].Period),
            column => Head(after[column].Header, after[column].Period)
        );
        columns.AddByKey(column => before[column].Period?.ToString(), column => after[column].Period?.ToString());
        columns.AddByKey(column => Named(Plain.Key(before[column].Header)), column => Named(Plain.Key(after[column].Header)));
        columns.AddByKey(column => Telling(old.ValuesOfColumn(left, column)), column => Telling(current.ValuesOfColumn(right, column)));
        return columns;

        static string Head(string header, Core.Periods.Period? period) => $"{Plain.Key(header)}@{period}";
    }

    // A cell has one figure, seldom more: the same first, then in order.
    private static void Figures(TableCells old, IReadOnlyList<int> before, TableCells current, IReadOnlyList<int> after, Pairs figures)
    {
        if (before.Count == 0 || after.Count == 0)
        {
            return;
        }
        var cell = new Pairs(before.Count, after.Count);
        cell.AddByKey(
            index => old.Proof.Figures[before[index]].Number.ToString(),
            index => current.Proof.Figures[after[index]].Number.ToString()
        );
        cell.AddByKey(static _ => "", static _ => "");
        foreach (var (left, right) in cell.InOrder())
        {
            figures.Add(before[left], after[right]);
        }
    }

    private static string Joined(string path, string? values) => $"{path}\n{values}";

    private static string? Named(string words) => words.Length == 0 ? null : words;

    // A single small figure is anybody's.
    private static string? Telling(string? values) => values?.Count(char.IsAsciiDigit) >= 8 ? values : null;
}
