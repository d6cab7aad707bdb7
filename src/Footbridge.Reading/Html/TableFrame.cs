using System.Buffers;
using Footbridge.Core.Documents;

namespace Footbridge.Reading.Html;

/// <summary>An open table: its rows so far, the row and the cell that are open. Used again for later tables of the same depth.</summary>
internal sealed class TableFrame(string source)
{
    /// <summary>The most characters that a cell beside others has before it counts as running text.</summary>
    public const int LongestLabel = 200;

    private const int LastColumn = 1 << 28;
    private const int ShortestDashes = 4;
    private const int ShortestStrokes = 2;

    private static readonly SearchValues<char> Strokes = SearchValues.Create("-=_–— \u00A0\n");

    private readonly ColumnSpans _spans = new();
    private readonly MappedTextBuilder _captions = new();
    private int _rowIndex;
    private int _column;
    private int _left;
    private int _right;
    private CellStyles _cellStyle;

    /// <summary>Text of the open cell or caption.</summary>
    public TextFlow Flow { get; } = new(source);

    /// <summary>Where the table starts in the source.</summary>
    public int Start { get; private set; }

    /// <summary>Depth in the element stack of what stands in the table.</summary>
    public int Depth { get; private set; }

    /// <summary>Depth in the element stack of the open row group, row, and cell or caption; -1 for none.</summary>
    public int SectionDepth { get; set; }

    /// <inheritdoc cref="SectionDepth"/>
    public int RowDepth { get; set; }

    /// <inheritdoc cref="SectionDepth"/>
    public int CellDepth { get; set; }

    /// <summary>True while the caption is open.</summary>
    public bool IsInCaption { get; set; }

    /// <summary>True when text stood between the cells.</summary>
    public bool HasStrayText { get; set; }

    /// <summary>True once it is known to lay out a page: it holds other tables.</summary>
    public bool IsLayout { get; set; }

    /// <summary>True when there is a caption with text.</summary>
    public bool HasCaption => _captions.Length > 0;

    /// <summary>Rows that are complete.</summary>
    public List<GridRow> Rows { get; } = [];

    /// <summary>Cells of the open row.</summary>
    public List<GridCell> Row { get; } = [];

    /// <summary>Paragraphs of the cells that hold several, or one that is more than running text.</summary>
    public Dictionary<GridCell, TextPart[]> Parts { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Rows with text, of those complete.</summary>
    public int TextRows { get; private set; }

    /// <summary>The most cells with text in a row.</summary>
    public int Widest { get; private set; }

    /// <summary>True while text goes to <see cref="Flow"/>.</summary>
    public bool IsInCell => CellDepth >= 0;

    /// <summary>Where the search for an open element ends.</summary>
    public int Floor =>
        CellDepth >= 0 ? CellDepth + 1
        : RowDepth >= 0 ? RowDepth + 1
        : SectionDepth >= 0 ? SectionDepth + 1
        : Depth;

    /// <summary>Begins a table.</summary>
    public void Open(int start, int depth)
    {
        Start = start;
        Depth = depth;
        SectionDepth = RowDepth = CellDepth = -1;
        IsInCaption = HasStrayText = IsLayout = false;
        _captions.Clear();
        _rowIndex = 0;
        _column = 0;
        _spans.Clear();
        Flow.Clear();
        Row.Clear();
        ForgetRows();
    }

    /// <summary>Forgets the complete rows: they were handed on.</summary>
    public void ForgetRows()
    {
        Rows.Clear();
        Parts.Clear();
        TextRows = Widest = 0;
    }

    /// <summary>Ends a caption. More than one is against the rules, but is shown.</summary>
    public void CloseCaption()
    {
        var text = Flow.Take();
        if (HasCaption && text.Value.Length > 0)
        {
            _captions.Append('\n', text.Whole.Start, 0);
        }
        _captions.Append(text);
        Flow.Clear();
    }

    /// <summary>The caption, which the table then no longer has; null when there is none.</summary>
    public MappedText? TakeCaption() => HasCaption ? _captions.Take() : null;

    /// <summary>Begins a row.</summary>
    public void OpenRow()
    {
        _column = 0;
        _spans.StartRow(_rowIndex);
    }

    /// <summary>Begins a cell: finds its columns.</summary>
    public void OpenCell(int columnSpan, int rowSpan, CellStyles style)
    {
        _left = Math.Min(_spans.Free(_column), LastColumn);
        _right = _left + columnSpan;
        _column = _right;
        _cellStyle = style;
        if (rowSpan > 1)
        {
            _spans.Add(_left, _right, _rowIndex + rowSpan);
        }
    }

    /// <summary>Ends the cell: keeps it if it has text or a rule.</summary>
    public void CloseCell()
    {
        var style = Flow.Rules | Flow.Styles;
        var indent = Flow.Indent;
        var text = Flow.Take();
        var isEmpty = text.Value.Length == 0;
        if (!isEmpty || (style & ~CellStyles.Heading) != 0)
        {
            var cell = new GridCell(text, _left, _right, style | _cellStyle, indent);
            Row.Add(cell);
            if (Flow.Parts.Count > 1 || (!isEmpty && Flow.Parts[0].Kind != ProseKind.Paragraph))
            {
                Parts.Add(cell, [.. Flow.Parts]);
            }
        }
        Flow.Clear();
    }

    /// <summary>
    /// Ends the cell because a table of its own follows in it. In a row with other cells its first paragraph stays with
    /// them, which saves the last figure of a table whose end tags are missing. What is left is given back.
    /// </summary>
    public (MappedText Text, TextPart[] Parts) SplitCell()
    {
        Flow.EndPart();
        var style = Flow.Rules | Flow.Styles | _cellStyle;
        var indent = Flow.Indent;
        TextPart[] parts = [.. Flow.Parts];
        var text = Flow.Take();
        Flow.Clear();
        var length = parts.Length > 1 ? parts[1].Start : text.Value.Length;
        if (parts.Length == 0 || length > LongestLabel || !Row.Exists(cell => cell.Text.Value.Length > 0))
        {
            return (text, parts);
        }
        var cutter = new MappedTextCutter(text);
        Row.Add(new GridCell(cutter.Cut(0, length), _left, _right, style, indent));
        var rest = cutter.Cut(length, text.Value.Length);
        return (rest, [.. parts.Skip(1).Select(part => part with { Start = part.Start - length })]);
    }

    /// <summary>Ends the row: the next one starts below it.</summary>
    /// <param name="counts">False for a row that takes no space.</param>
    public void CloseRow(bool counts)
    {
        TakeRow();
        _rowIndex += counts ? 1 : 0;
    }

    /// <summary>Puts the cells of the open row so far among the complete rows.</summary>
    public void TakeRow()
    {
        if (Row.Count == 0)
        {
            return;
        }
        var textCells = 0;
        foreach (var cell in Row)
        {
            textCells += cell.Text.Value.Length > 0 ? 1 : 0;
        }
        var isDrawn = textCells > 0 && IsDrawnRule();
        if (isDrawn)
        {
            MarkDrawnRules();
        }
        Rows.Add(new GridRow([.. Row], isDrawn || textCells == 0));
        if (textCells > 0)
        {
            TextRows++;
            Widest = Math.Max(Widest, textCells);
        }
        Row.Clear();
    }

    private bool IsDrawnRule()
    {
        foreach (var cell in Row)
        {
            var text = cell.Text.Value.AsSpan();
            if (text.IsEmpty)
            {
                continue;
            }
            // One to three dashes may be a zero.
            var shortest = text[0] is '=' or '_' ? ShortestStrokes : ShortestDashes;
            if (text.Length < shortest || text.ContainsAnyExcept(Strokes))
            {
                return false;
            }
        }
        return true;
    }

    private void MarkDrawnRules()
    {
        for (var index = 0; index < Row.Count; index++)
        {
            var cell = Row[index];
            var rule = cell.Text.Value.StartsWith('=') ? CellStyles.RuleBelow | CellStyles.DoubleRuleBelow : CellStyles.RuleBelow;
            Row[index] = cell with { Style = cell.Style | rule };
        }
    }
}
