using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Footbridge.Writing.Tests.Workpaper;

/// <summary>The cells of a workbook, whoever wrote it.</summary>
internal sealed class Book
{
    private readonly Dictionary<string, SortedDictionary<(int Row, int Column), BookCell>> _sheets = new(StringComparer.Ordinal);

    public Book(byte[] file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        var book = document.WorkbookPart!;
        var shared =
            book.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(item => item.InnerText).ToArray() ?? [];
        foreach (var sheet in book.Workbook.Sheets!.Elements<Sheet>())
        {
            Names.Add(sheet.Name!);
            var part = (WorksheetPart)book.GetPartById(sheet.Id!);
            var cells = new SortedDictionary<(int, int), BookCell>();
            foreach (var cell in part.Worksheet.Descendants<Cell>())
            {
                cells.Add(Place(cell.CellReference!), Read(cell, shared));
            }
            _sheets.Add(sheet.Name!, cells);
            foreach (var link in part.Worksheet.Descendants<Hyperlink>())
            {
                Links.Add((sheet.Name!, link.Reference!, link.Location!, link.Id?.Value));
            }
        }
    }

    public List<string> Names { get; } = [];

    public List<(string Sheet, string Cell, string Target, string? External)> Links { get; } = [];

    public IEnumerable<BookCell> All => _sheets.Values.SelectMany(cells => cells.Values);

    public BookCell this[string sheet, string cell] => _sheets[sheet].GetValueOrDefault(Place(cell)) ?? BookCell.Nothing;

    public bool Has(string sheet, string cell) => _sheets.TryGetValue(sheet, out var cells) && cells.ContainsKey(Place(cell));

    public IEnumerable<(int Row, int Column, BookCell Cell)> Cells(string sheet) =>
        _sheets[sheet].Select(pair => (pair.Key.Row, pair.Key.Column, pair.Value));

    /// <summary>The rows of a list below its head, by the words of the head.</summary>
    public IEnumerable<Dictionary<string, BookCell>> List(string sheet, int head = 4)
    {
        var cells = _sheets[sheet];
        var heads = cells.Where(cell => cell.Key.Row == head).ToDictionary(cell => cell.Key.Column, cell => cell.Value.Text!);
        return cells
            .Where(cell => cell.Key.Row > head)
            .GroupBy(cell => cell.Key.Row)
            .Select(row =>
                heads.ToDictionary(name => name.Value, name => cells.GetValueOrDefault((row.Key, name.Key)) ?? BookCell.Nothing)
            );
    }

    private static BookCell Read(Cell cell, string[] shared)
    {
        var type = cell.DataType?.Value;
        var value = cell.CellValue?.Text;
        var formula = cell.CellFormula?.Text;
        return type == CellValues.SharedString
                ? new(shared[int.Parse(value!, CultureInfo.InvariantCulture)], null, formula, cell.StyleIndex?.Value ?? 0)
            : type == CellValues.InlineString ? new(cell.InlineString!.InnerText, null, formula, cell.StyleIndex?.Value ?? 0)
            : type == CellValues.String || type == CellValues.Error ? new(value, null, formula, cell.StyleIndex?.Value ?? 0)
            : new(
                null,
                value is null ? null : decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture),
                formula,
                cell.StyleIndex?.Value ?? 0
            );
    }

    private static (int Row, int Column) Place(string cell)
    {
        var digits = cell.AsSpan().IndexOfAnyInRange('0', '9');
        var column = 0;
        foreach (var letter in cell.AsSpan(0, digits))
        {
            column = column * 26 + letter - 'A' + 1;
        }
        return (int.Parse(cell.AsSpan(digits), CultureInfo.InvariantCulture), column);
    }
}
