using System.Collections.Immutable;
using Footbridge.Core.Documents;

namespace Footbridge.Reading.Text;

/// <summary>Tells the cells above and below a drawn line of it.</summary>
internal static class RuleMarks
{
    internal static void Spread(ImmutableArray<GridRow>.Builder rows)
    {
        var above = -1;
        for (var index = 0; index < rows.Count; index++)
        {
            if (!rows[index].IsRule)
            {
                above = index;
                continue;
            }
            if (above >= 0)
            {
                rows[above] = Mark(rows[above], rows[index], below: true);
            }
            if (index + 1 < rows.Count && !rows[index + 1].IsRule)
            {
                rows[index + 1] = Mark(rows[index + 1], rows[index], below: false);
            }
        }
    }

    // Both rows run from left to right: one walk through both.
    private static GridRow Mark(GridRow row, GridRow rule, bool below)
    {
        var cells = row.Cells.ToBuilder();
        var at = 0;
        for (var index = 0; index < cells.Count; index++)
        {
            var cell = cells[index];
            while (at < rule.Cells.Length && rule.Cells[at].Right <= cell.Left)
            {
                at++;
            }
            if (at < rule.Cells.Length && rule.Cells[at].Left < cell.Right)
            {
                cells[index] = cell with { Style = cell.Style | (below ? rule.Cells[at].Style : CellStyles.RuleAbove) };
            }
        }
        return row with { Cells = cells.ToImmutable() };
    }
}
