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
    private readonly StyleBook _styles;
    private readonly SheetTail _tail;
    private readonly List<OpenXmlAttribute> _attributes = [];
    private bool _inRow;
    private int _column;

    public SheetWriter(Stream output, SheetFrame frame, StyleBook styles, bool isFirst)
    {
        _xml = OpenXmlWriter.Create(output);
        _styles = styles;
        _tail = new SheetTail(frame);
        Name = frame.Name;
        _xml.WriteStartDocument(standalone: true);
        _xml.WriteStartElement(new Worksheet());
        SheetHead.Write(_xml, frame, isFirst);
        _xml.WriteStartElement(new SheetData());
    }

    public string Name { get; }

    /// <summary>The row that is being written, one-based; 0 before the first.</summary>
    public int Row { get; private set; }

    /// <summary>What comes after the cells.</summary>
    public SheetTail Tail => _tail;

    /// <summary>Begins the next row, or one further down, and returns its number.</summary>
    public int Next(int skip = 0, decimal? height = null)
    {
        EndRow();
        Row += 1 + skip;
        if (Row > SheetLimits.Rows)
        {
            throw new InvalidOperationException($"The sheet {Name} has more rows than a sheet can hold.");
        }
        _attributes.Clear();
        Attribute("r", Row.ToString(CultureInfo.InvariantCulture));
        if (height is { } points)
        {
            Attribute("ht", CellNumber.Of(points));
            Attribute("customHeight", "1");
        }
        _xml.WriteStartElement(new Row(), _attributes);
        _inRow = true;
        _column = 0;
        return Row;
    }

    /// <summary>A cell of the current row that further things can point to.</summary>
    public CellAddress At(int column) => new(Name, Row, column);

    /// <summary>Text, whatever it starts with.</summary>
    public void Text(int column, string? text, CellStyle style)
    {
        var clean = text is null ? "" : CellText.Clean(text);
        if (clean.Length == 0)
        {
            Blank(column, style);
            return;
        }
        Cell(column, CellText.LooksLikeFormula(clean) ? style with { Quoted = true } : style, "inlineStr");
        _xml.WriteStartElement(new InlineString());
        _xml.WriteElement(new SpreadsheetText(clean) { Space = SpaceProcessingModeValues.Preserve });
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    public void Number(int column, decimal value, CellStyle style)
    {
        Cell(column, style, type: null);
        _xml.WriteElement(new CellValue(CellNumber.Of(value)));
        _xml.WriteEndElement();
    }

    /// <summary>A formula, without its equals sign, and what it gives now: programs that do not compute show that.</summary>
    public void Formula(int column, string formula, decimal value, CellStyle style)
    {
        if (formula.Length > SheetLimits.FormulaText)
        {
            throw new InvalidOperationException($"A formula of the sheet {Name} is longer than a cell can hold.");
        }
        Cell(column, style, type: null);
        _xml.WriteElement(new CellFormula(formula));
        _xml.WriteElement(new CellValue(CellNumber.Of(value)));
        _xml.WriteEndElement();
    }

    /// <summary>A cell with nothing in it but its looks.</summary>
    public void Blank(int column, CellStyle style)
    {
        Cell(column, style, type: null);
        _xml.WriteEndElement();
    }

    public void Dispose()
    {
        EndRow();
        _xml.WriteEndElement();
        _tail.Write(_xml);
        _xml.WriteEndElement();
        _xml.Dispose();
    }

    private void Cell(int column, CellStyle style, string? type)
    {
        if (!_inRow || column <= _column || column > SheetLimits.Columns)
        {
            throw new InvalidOperationException($"Column {column} of the sheet {Name} comes out of turn.");
        }
        _column = column;
        _attributes.Clear();
        Attribute("r", At(column).Local);
        Attribute("s", _styles.Number(style).ToString(CultureInfo.InvariantCulture));
        if (type is not null)
        {
            Attribute("t", type);
        }
        _xml.WriteStartElement(new Cell(), _attributes);
    }

    private void Attribute(string name, string value) => _attributes.Add(new OpenXmlAttribute(name, "", value));

    private void EndRow()
    {
        if (_inRow)
        {
            _xml.WriteEndElement();
            _inRow = false;
        }
    }
}
