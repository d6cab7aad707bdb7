using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using SpreadsheetText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace Footbridge.Writing.Spreadsheets;

/// <summary>
/// Writes one sheet as it comes: rows top-down, cells from left to right. What the format wants after the cells (links, merged
/// cells, choices, page breaks) is kept until the end.
/// </summary>
internal sealed class SheetWriter : IDisposable
{
    private readonly OpenXmlWriter _xml;
    private readonly SheetFrame _frame;
    private readonly StyleBook _styles;
    private readonly List<OpenXmlAttribute> _attributes = [];
    private readonly List<SheetCell> _cells = [];
    private decimal? _height;

    public SheetWriter(Stream output, SheetFrame frame, StyleBook styles, bool isFirst)
    {
        _xml = OpenXmlWriter.Create(output);
        (_frame, _styles) = (frame, styles);
        Tail = new SheetTail(frame);
        _xml.WriteStartDocument(standalone: true);
        _xml.WriteStartElement(new Worksheet());
        SheetHead.Write(_xml, frame, isFirst);
        _xml.WriteStartElement(new SheetData());
    }

    public string Name => _frame.Name;

    /// <summary>The row that is being written, one-based; 0 before the first.</summary>
    public int Row { get; private set; }

    /// <summary>The column after the last cell of the current row.</summary>
    public int NextColumn => _cells.Count == 0 ? 1 : _cells[^1].Column + 1;

    /// <summary>What comes after the cells.</summary>
    public SheetTail Tail { get; }

    /// <summary>Begins the next row, or one further down. Without a height it is as high as its wrapped text needs.</summary>
    public void Next(int skip = 0, decimal? height = null)
    {
        EndRow();
        Row += 1 + skip;
        _height = height;
        if (Row > SheetLimits.Rows)
        {
            throw new InvalidOperationException($"The sheet {Name} has more rows than a sheet can hold.");
        }
    }

    /// <summary>A cell of the current row that further things can point to.</summary>
    public CellAddress At(int column) => new(Name, Row, column);

    /// <summary>Text, whatever it starts with.</summary>
    public void Text(int column, string? text, CellStyle style)
    {
        var clean = text is null ? "" : CellText.Clean(text);
        Add(new(column, CellText.LooksLikeFormula(clean) ? style with { Quoted = true } : style, clean.Length == 0 ? null : clean, null));
    }

    public void Number(int column, decimal value, CellStyle style) => Add(new(column, style, null, value));

    /// <summary>A formula, without its equals sign, and what it gives now: programs that do not compute show that.</summary>
    public void Formula(int column, string formula, decimal value, CellStyle style)
    {
        if (formula.Length > SheetLimits.FormulaText)
        {
            throw new InvalidOperationException($"A formula of the sheet {Name} is longer than a cell can hold.");
        }
        Add(new(column, style, formula, value));
    }

    /// <summary>A cell with nothing in it but its looks.</summary>
    public void Blank(int column, CellStyle style) => Add(new(column, style, null, null));

    public void Dispose()
    {
        EndRow();
        _xml.WriteEndElement();
        Tail.Write(_xml);
        _xml.WriteEndElement();
        _xml.Dispose();
    }

    private void Add(SheetCell cell)
    {
        if (Row == 0 || cell.Column < NextColumn || cell.Column > SheetLimits.Columns)
        {
            throw new InvalidOperationException($"Column {cell.Column} of the sheet {Name} comes out of turn.");
        }
        _cells.Add(cell);
    }

    private void EndRow()
    {
        if (_cells.Count == 0)
        {
            return;
        }
        _attributes.Clear();
        Attribute("r", Row.ToString(CultureInfo.InvariantCulture));
        if ((_height ?? Height()) is { } points)
        {
            Attribute("ht", CellNumber.Of(points));
            Attribute("customHeight", "1");
        }
        _xml.WriteStartElement(new Row(), _attributes);
        foreach (var cell in _cells)
        {
            Write(cell);
        }
        _xml.WriteEndElement();
        _cells.Clear();
    }

    private decimal? Height()
    {
        var lines = 1;
        foreach (var cell in _cells)
        {
            if (cell is { Text: { } text, Value: null, Style.Wrap: true })
            {
                lines = Math.Max(lines, RowHeight.Lines(text, _frame.Columns[cell.Column - 1].Width - cell.Style.Indent));
            }
        }
        return RowHeight.Of(lines);
    }

    private void Write(SheetCell cell)
    {
        var (column, style, text, value) = cell;
        _attributes.Clear();
        Attribute("r", At(column).Local);
        Attribute("s", _styles.Number(style).ToString(CultureInfo.InvariantCulture));
        if (text is not null && value is null)
        {
            Attribute("t", "inlineStr");
        }
        _xml.WriteStartElement(new Cell(), _attributes);
        if (value is { } number)
        {
            if (text is not null)
            {
                _xml.WriteElement(new CellFormula(text));
            }
            _xml.WriteElement(new CellValue(CellNumber.Of(number)));
        }
        else if (text is not null)
        {
            _xml.WriteElement(new InlineString(new SpreadsheetText(text) { Space = SpaceProcessingModeValues.Preserve }));
        }
        _xml.WriteEndElement();
    }

    private void Attribute(string name, string value) => _attributes.Add(new OpenXmlAttribute(name, "", value));
}
