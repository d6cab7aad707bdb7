using Footbridge.Core.Documents;

namespace Footbridge.Reading.Html;

/// <content>What becomes of a table: data, the layout of the page, or text of the cell that it stands in.</content>
internal sealed partial class PageBuilder
{
    // One row, or lines in one column beside other cells, are a cell's text however they are drawn.
    private static bool IsText(TableFrame table, TableFrame outer)
    {
        if (table.HasCaption || table.HasStrayText || outer.IsInCaption)
        {
            return false;
        }
        var isBesideOthers = outer.Widest > 1 || outer.Row.Any(cell => cell.Text.Value.Length > 0);
        return table.TextRows <= 1 || (table.Widest <= 1 && isBesideOthers);
    }

    private void AppendRows(TableFrame table, TableFrame outer)
    {
        foreach (var row in table.Rows)
        {
            var isFirst = true;
            foreach (var cell in row.Cells)
            {
                outer.Flow.Append(cell.Text, MarksOf(cell.Style), onNewLine: isFirst);
                isFirst &= cell.Text.Value.Length == 0;
            }
        }
    }

    private TextStyle MarksOf(CellStyles styles) =>
        _open.Style with
        {
            Marks =
                (styles.HasFlag(CellStyles.Bold) ? TextMarks.Bold : 0)
                | (styles.HasFlag(CellStyles.Italic) ? TextMarks.Italic : 0)
                | (styles.HasFlag(CellStyles.Underline) ? TextMarks.Underline : 0),
        };

    // The open tables hold a table of data, so they lay out the page: what they gathered goes out before it.
    private void DissolveOuter()
    {
        EmitText(_page);
        for (var depth = 0; depth < _depth; depth++)
        {
            var outer = _frames[depth];
            outer.IsLayout = true;
            var (rest, parts) = outer.SplitCell();
            outer.TakeRow();
            EmitRows(outer);
            EmitParts(rest, parts);
        }
    }

    private void EmitTable(TableFrame table, int end)
    {
        if (table is { TextRows: 1, Widest: 1, HasCaption: false } or { TextRows: 0 })
        {
            EmitRows(table);
            return;
        }
        _blocks.Add(new Grid(new SourceSpan(table.Start, end), GridLayout.Html, [.. table.Rows], table.TakeCaption()));
    }

    // Rows of a table that is none: runs with several cells in a row are still tables, the rest is prose.
    private void EmitRows(TableFrame table)
    {
        if (table.TakeCaption() is { } caption)
        {
            _blocks.Add(new Prose(caption, ProseKind.Heading));
        }
        var run = 0;
        for (var index = 0; index < table.Rows.Count; index++)
        {
            if (IsProse(table, table.Rows[index]))
            {
                EmitRun(table, run, index);
                EmitCells(table, table.Rows[index]);
                run = index + 1;
            }
        }
        EmitRun(table, run, table.Rows.Count);
        table.ForgetRows();
    }

    private static bool IsProse(TableFrame table, GridRow row)
    {
        GridCell? only = null;
        foreach (var cell in row.Cells)
        {
            if (cell.Text.Value.Length > 0)
            {
                if (only is not null)
                {
                    return false;
                }
                only = cell;
            }
        }
        return only is not null
            && (only.Text.Value.Length > TableFrame.LongestLabel || (table.Parts.TryGetValue(only, out var parts) && parts.Length > 1));
    }

    private void EmitRun(TableFrame table, int start, int end)
    {
        var rows = table.Rows[start..end];
        var isTable = false;
        SourceSpan? span = null;
        foreach (var row in rows)
        {
            var cells = 0;
            foreach (var cell in row.Cells)
            {
                if (cell.Text.Value.Length > 0)
                {
                    cells++;
                    span = span?.Union(cell.Text.Whole) ?? cell.Text.Whole;
                }
            }
            isTable |= cells > 1;
        }
        if (isTable && span is { } whole)
        {
            _blocks.Add(new Grid(whole, GridLayout.Html, [.. rows]));
            return;
        }
        foreach (var row in rows)
        {
            EmitCells(table, row);
        }
    }

    private void EmitCells(TableFrame table, GridRow row)
    {
        foreach (var cell in row.Cells)
        {
            if (cell.Text.Value.Length > 0)
            {
                EmitParts(cell.Text, table.Parts.GetValueOrDefault(cell) ?? [new TextPart(0, ProseKind.Paragraph)]);
            }
        }
    }
}
