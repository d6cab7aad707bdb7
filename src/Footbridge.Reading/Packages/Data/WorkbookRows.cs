using System.Globalization;
using ExcelDataReader;
using Footbridge.Core.Packages;

namespace Footbridge.Reading.Packages.Data;

/// <summary>The rows of a workbook's first sheet.</summary>
internal sealed class WorkbookRows : SheetRows
{
    // A number that a decimal cannot hold exactly is kept as its text: it is reported like any other that is no amount.
    private const int MostBlankRows = 1_048_576;

    private readonly string _file;
    private readonly ProblemList _problems;
    private readonly IExcelDataReader _reader;
    private int _line;
    private bool _isOver;

    private WorkbookRows(string file, IExcelDataReader reader, ProblemList problems)
    {
        _file = file;
        _reader = reader;
        _problems = problems;
    }

    internal override int Line => _line;

    internal override int Count => _reader.FieldCount;

    /// <summary>Opens a workbook; null when it cannot be read and that was reported.</summary>
    internal static WorkbookRows? Open(string file, byte[] bytes, ProblemList problems)
    {
        if (Workbook.Fault(bytes) is { } fault)
        {
            problems.Error(new PackagePlace(file), fault.Message, fault.Remedy);
            return null;
        }
        try
        {
            var reader = ExcelReaderFactory.CreateOpenXmlReader(
                new MemoryStream(bytes, writable: false),
                new ExcelReaderConfiguration { FallbackEncoding = System.Text.Encoding.UTF8, LeaveOpen = false }
            );
            if (reader.FieldCount <= MostColumns)
            {
                return new WorkbookRows(file, reader, problems);
            }
            problems.Error(
                new PackagePlace(file),
                string.Create(CultureInfo.InvariantCulture, $"the first sheet has {reader.FieldCount} columns"),
                "delete the columns beside the data"
            );
            reader.Dispose();
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            Broken(file, problems);
        }
        return null;
    }

    internal override bool Read()
    {
        try
        {
            while (!_isOver && _line < MostBlankRows && _reader.Read())
            {
                _line++;
                if (!IsBlank())
                {
                    return true;
                }
            }
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            Broken(_file, _problems);
        }
        _isOver = true;
        return false;
    }

    internal override ReadOnlySpan<char> Cell(int index)
    {
        if (index >= _reader.FieldCount)
        {
            return [];
        }
        return _reader.GetValue(index) switch
        {
            null => [],
            string text => text.AsSpan().Trim(),
            double number => Text(number),
            DateTime date => date.ToString(
                date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss",
                CultureInfo.InvariantCulture
            ),
            bool flag => flag ? "TRUE" : "FALSE",
            { } other => Convert.ToString(other, CultureInfo.InvariantCulture),
        };
    }

    public override void Dispose() => _reader.Dispose();

    // The shortest text that gives the same double back is the number that somebody typed: 0.1 stays 0.1.
    private static string Text(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) && (exact != 0 || number == 0)
            ? exact.ToString(CultureInfo.InvariantCulture)
            : text;
    }

    // The library throws whatever it stumbles over in a broken file; of each kind the remedy is the same.
    private static void Broken(string file, ProblemList problems) =>
        problems.Error(new PackagePlace(file), "is no workbook that can be read", "open it in a spreadsheet, and save it as .xlsx again");

    private bool IsBlank()
    {
        for (var index = 0; index < _reader.FieldCount; index++)
        {
            if (!Cell(index).IsEmpty)
            {
                return false;
            }
        }
        return true;
    }
}
