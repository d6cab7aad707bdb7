using System.Globalization;
using Footbridge.Core.Documents;

namespace Footbridge.Reading.Html;

/// <content>The table model: which tags open and close tables, rows and cells, said or implied.</content>
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
            _notes.Add("A table is not closed before the next one starts.", new(_table.Start, scanner.Start));
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
            _open.PushAlways(new Element(HtmlTag.Tr, 0, StyleRule.Empty, _open.Style, IsBlock: true));
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
        var isHeading = scanner.Tag == HtmlTag.Th || (table.SectionDepth >= 0 && _open[table.SectionDepth].Tag == HtmlTag.Thead);
        OpenCellElement(scanner);
        var cell = _open[table.CellDepth];
        if (cell.Style.Has(TextMarks.Hidden))
        {
            return;
        }
        table.OpenCell(SpanOf(scanner.ColumnSpan), SpanOf(scanner.RowSpan), isHeading ? CellStyles.Heading : CellStyles.None);
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
                string.Create(CultureInfo.InvariantCulture, $"A cell spans {number} columns or rows; {WidestSpan} are taken."),
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
}
