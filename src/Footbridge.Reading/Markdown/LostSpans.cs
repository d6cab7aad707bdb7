using System.Collections.Immutable;
using Footbridge.Core.Documents;
using Footbridge.Reading.Text;

namespace Footbridge.Reading.Markdown;

/// <summary>
/// Gives cells their spans back where a converter wrote a cell over two columns as the cell and an empty one. A column that
/// has currency signs before the figures of the next column, and figures of its own in other rows, is such a place.
/// </summary>
internal static class LostSpans
{
    internal static void Restore(ImmutableArray<GridRow>.Builder rows)
    {
        var signs = new HashSet<int>();
        var figures = new HashSet<int>();
        foreach (var row in rows)
        {
            for (var index = 0; index < row.Cells.Length; index++)
            {
                var cell = row.Cells[index];
                var next = index + 1 < row.Cells.Length && row.Cells[index + 1].Left == cell.Right ? row.Cells[index + 1] : null;
                if (next is not null && IsSign(cell) && IsFigure(next))
                {
                    signs.Add(cell.Left);
                }
                else if (next is null && IsFigure(cell))
                {
                    figures.Add(cell.Left);
                }
            }
        }
        signs.IntersectWith(figures);
        if (signs.Count == 0)
        {
            return;
        }
        for (var index = 0; index < rows.Count; index++)
        {
            rows[index] = Widen(rows[index], signs);
        }
    }

    private static GridRow Widen(GridRow row, HashSet<int> columns)
    {
        ImmutableArray<GridCell>.Builder? cells = null;
        for (var index = 0; index < row.Cells.Length; index++)
        {
            var cell = row.Cells[index];
            if (
                columns.Contains(cell.Left)
                && cell.Right == cell.Left + 1
                && !(index + 1 < row.Cells.Length && row.Cells[index + 1].Left == cell.Right)
            )
            {
                cells ??= row.Cells.ToBuilder();
                cells[index] = cell with { Right = cell.Right + 1 };
            }
        }
        return cells is null ? row : row with { Cells = cells.ToImmutable() };
    }

    private static bool IsSign(GridCell cell) => cell.Text.Value is { Length: 1 } text && WordShape.IsCurrency(text[0]);

    private static bool IsFigure(GridCell cell) =>
        cell.Text.Value.Length > 0 && WordShape.Of(cell.Text.Value) is WordKind.Figure or WordKind.Year or WordKind.Filler;
}
