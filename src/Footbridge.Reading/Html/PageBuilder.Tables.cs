using System.Globalization;
using Footbridge.Core.Documents;

namespace Footbridge.Reading.Html;

/// <content>Tables: which are data, which only lay out the page, and which are a cell's text.</content>
internal sealed partial class PageBuilder
{
    private const int WidestSpan = 1000;
    private const int DeepestTable = 64;

    // One frame a depth; those behind _depth wait for the next table.
    private readonly List<TableFrame> _frames = [];
    private int _depth;
    private TableFrame? _table;

    private void StartTablePart(in HtmlScanner scanner)
    {
        if (scanner.Tag == HtmlTag.Table)
        {
            OpenTable(scanner);
            return;
        }
        if (_table is null)
        {
            Separate(scanner.Tag, scanner.Start, scanner.End);
            return;
        }
        switch (scanner.Tag)
        {
            case HtmlTag.Caption:
                CloseSection();
                _table.IsInCaption = true;
                OpenCellElement(scanner);
                break;
            case HtmlTag.Thead or HtmlTag.Tbody or HtmlTag.Tfoot:
                CloseSection();
                _open.Truncate(_table.Depth);
                _table.SectionDepth = _open.Count;
                Push(scanner);
                break;
            case HtmlTag.Tr:
                CloseRow();
                OpenRow(scanner, isImplied: false);
                break;
            case HtmlTag.Td or HtmlTag.Th:
                OpenCell(scanner);
                break;
        }
    }

    private void EndTablePart(HtmlTag tag, int start, int end)
    {
        if (_table is null)
        {
            Separate(tag, start, end);
            return;
        }
        switch (tag)
        {
            case HtmlTag.Table:
                CloseTable(end);
                break;
            case HtmlTag.Caption when _table.IsInCaption:
            case HtmlTag.Td or HtmlTag.Th when !_table.IsInCaption:
                CloseCell();
                break;
            case HtmlTag.Tr:
                CloseRow();
                break;
            case HtmlTag.Thead or HtmlTag.Tbody or HtmlTag.Tfoot:
                CloseSection();
                break;
        }
    }

    // Parts of a table outside of one: a browser ignores the tags; what stood apart must not run together.
    private void Separate(HtmlTag tag, int start, int end)
    {
        if (tag is HtmlTag.Td or HtmlTag.Th)
        {
            _flow.Space(start, end - start);
        }
        else
        {
            BreakParagraph(start, end);
        }
    }

    private void OpenTable(in HtmlScanner scanner)
    {
        if (_table is not null && (!_table.IsInCell || _depth >= DeepestTable))
        {
            // A table cannot stand between the cells of another: the end tag of that one was left out.
            _notes.Add(
                "A table is not closed before the next one starts.",
                new(_table.Start, scanner.Start)
            );
            CloseTable(scanner.Start);
        }
        if (IsInPreformatted)
        {
            FlushPreformatted();
        }
        BreakParagraph(scanner.Start, scanner.End);
        var rule = RuleOf(scanner);
        var style = _open.Style.ForTable().Inside(HtmlTag.Table, rule);
        // Space at the left of a table moves all of its cells.
        style = style with
        {
            Left = 0,
        };
        _open.PushAlways(new Element(HtmlTag.Table, 0, rule, style, IsBlock: true));
        if (_depth == _frames.Count)
        {
            _frames.Add(new TableFrame(_source));
        }
        _table = _frames[_depth++];
        _table.Open(scanner.Start, _open.Count);
        FindFlow();
    }

    private void OpenRow(in HtmlScanner scanner, bool isImplied)
    {
        var table = _table!;
        _open.Truncate(table.SectionDepth >= 0 ? table.SectionDepth + 1 : table.Depth);
        table.RowDepth = _open.Count;
        if (isImplied)
        {
            _open.PushAlways(
                new Element(HtmlTag.Tr, 0, StyleRule.Empty, _open.Style, IsBlock: true)
            );
        }
        else
        {
            Push(scanner);
        }
        table.OpenRow();
    }

    private void OpenCell(in HtmlScanner scanner)
    {
        var table = _table!;
        if (table.IsInCell)
        {
            CloseCell();
        }
        if (table.RowDepth < 0)
        {
            OpenRow(scanner, isImplied: true);
        }
        _open.Truncate(table.RowDepth + 1);
        var row = _open[table.RowDepth].Rule;
        var isHeading =
            scanner.Tag == HtmlTag.Th
            || (table.SectionDepth >= 0 && _open[table.SectionDepth].Tag == HtmlTag.Thead);
        OpenCellElement(scanner);
        var cell = _open[table.CellDepth];
        if (cell.Style.Has(TextMarks.Hidden))
        {
            return;
        }
        table.OpenCell(
            SpanOf(scanner.ColumnSpan),
            SpanOf(scanner.RowSpan),
            isHeading ? CellStyles.Heading : CellStyles.None
        );
        table.Flow.AddRule(row.BorderTop, row.BorderBottom);
        table.Flow.AddRule(cell.Rule.BorderTop, cell.Rule.BorderBottom);
    }

    private void OpenCellElement(in HtmlScanner scanner)
    {
        _table!.CellDepth = _open.Count;
        Push(scanner);
        FindFlow();
    }

    private void Push(in HtmlScanner scanner)
    {
        var rule = RuleOf(scanner);
        _open.PushAlways(new Element(scanner.Tag, 0, rule, StyleOf(scanner, rule), IsBlock: true));
    }

    private int SpanOf(SourceSpan value)
    {
        if (value.Length == 0)
        {
            return 1;
        }
        var number = 0L;
        foreach (var character in _source.AsSpan(value.Start, value.Length).TrimStart())
        {
            if (!char.IsAsciiDigit(character))
            {
                break;
            }
            number = Math.Min(number * 10 + character - '0', int.MaxValue);
        }
        if (number > WidestSpan)
        {
            _notes.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"A cell spans {number} columns or rows; {WidestSpan} are taken."
                ),
                value
            );
        }
        return (int)Math.Clamp(number, 1, WidestSpan);
    }

    private void CloseCell()
    {
        var table = _table!;
        if (!table.IsInCell)
        {
            return;
        }
        if (table.IsInCaption)
        {
            table.IsInCaption = false;
            table.CloseCaption();
        }
        else if (_open[table.CellDepth].Style.Has(TextMarks.Hidden))
        {
            table.Flow.Clear();
        }
        else
        {
            table.CloseCell();
        }
        _open.Truncate(table.CellDepth);
        table.CellDepth = -1;
        FindFlow();
    }

    private void CloseRow()
    {
        CloseCell();
        var table = _table!;
        if (table.RowDepth < 0)
        {
            return;
        }
        table.CloseRow(counts: !_open[table.RowDepth].Style.Has(TextMarks.Hidden));
        _open.Truncate(table.RowDepth);
        table.RowDepth = -1;
    }

    private void CloseSection()
    {
        CloseRow();
        var table = _table!;
        if (table.SectionDepth >= 0)
        {
            _open.Truncate(table.SectionDepth);
            table.SectionDepth = -1;
        }
    }

    private void CloseTable(int end)
    {
        CloseSection();
        var table = _table!;
        _open.Truncate(table.Depth - 1);
        _depth--;
        _table = _depth > 0 ? _frames[_depth - 1] : null;
        FindFlow();
        var hasText = table.TextRows > 0 || table.HasCaption;
        if (table.IsLayout)
        {
            EmitRows(table);
        }
        else if (hasText && _table is not null && IsText(table, _table))
        {
            AppendRows(table, _table);
        }
        else if (hasText)
        {
            DissolveOuter();
            EmitTable(table, end);
        }
        else if (table.Rows.Count > 0)
        {
            // Without text, it is the line that it draws.
            AddRule(BorderLine.Single, BorderLine.None);
        }
        BreakParagraph(end, end);
    }

    private void FindFlow() =>
        _flow =
            _table is null ? _page
            : _table.IsInCell ? _table.Flow
            : _depth > 1 ? _frames[_depth - 2].Flow
            : _page;

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
        _blocks.Add(
            new Grid(
                new SourceSpan(table.Start, end),
                GridLayout.Html,
                [.. table.Rows],
                table.TakeCaption()
            )
        );
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
            && (
                only.Text.Value.Length > TableFrame.LongestLabel
                || (table.Parts.TryGetValue(only, out var parts) && parts.Length > 1)
            );
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
                EmitParts(
                    cell.Text,
                    table.Parts.GetValueOrDefault(cell) ?? [new TextPart(0, ProseKind.Paragraph)]
                );
            }
        }
    }
}
