using System.Text;
using Footbridge.Core.Packages;
using CsvReader = CsvHelper.CsvReader;

namespace Footbridge.Reading.Packages.Data;

/// <summary>The rows of a CSV file.</summary>
internal sealed class CsvRows : SheetRows
{
    private const int MostRecordBytes = 1024 * 1024;

    private readonly string _file;
    private readonly ProblemList _problems;
    private readonly CsvReader _reader;
    private char[] _text = new char[256];
    private bool _isOver;

    internal CsvRows(string file, ReadOnlyMemory<byte> content, ProblemList problems)
    {
        _file = file;
        _problems = problems;
        _reader = CsvReader.Create(
            content,
            new CsvHelper.CsvReaderOptions
            {
                HasHeader = false,
                Separator = ',',
                SkipEmptyLines = true,
                TrackLineNumbers = true,
                MaxRecordSize = MostRecordBytes,
                MalformedData = CsvHelper.CsvMalformedDataHandling.Skip,
                FieldCountMismatch = CsvHelper.CsvFieldCountHandling.Allow,
                MissingField = CsvHelper.CsvMissingFieldHandling.ReturnEmpty,
                TrimWhitespace = false,
                OnMalformedRecord = Report,
            }
        );
    }

    internal override int Line => (int)_reader.LineNumber;

    internal override int Count => _reader.FieldCount;

    internal override bool Read()
    {
        try
        {
            while (!_isOver && _reader.Read())
            {
                if (!IsBlank())
                {
                    return true;
                }
            }
        }
        catch (CsvHelper.CsvFormatException)
        {
            // Thrown for a record beyond the bound: nothing after it can be told apart.
            _problems.Error(new PackagePlace(_file), "a row is longer than 1 MB", "close the quotation mark that begins it, or shorten it");
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
        var bytes = _reader.GetSpan(index);
        if (bytes.Length > _text.Length)
        {
            _text = new char[bytes.Length];
        }
        return _text.AsSpan(0, Encoding.UTF8.GetChars(bytes, _text)).Trim();
    }

    public override void Dispose() => _reader.Dispose();

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

    private void Report(CsvHelper.CsvMalformedRecord record)
    {
        var (message, remedy) = record.Reason switch
        {
            CsvHelper.CsvMalformedReason.UnterminatedQuote => ("a quotation mark is not closed", "close it"),
            CsvHelper.CsvMalformedReason.TextAfterClosingQuote => (
                "text follows a closing quotation mark",
                "put the whole cell in quotes, and double the quotation marks inside it"
            ),
            _ => ("a quotation mark stands inside a cell", "put the whole cell in quotes, and double the quotation marks inside it"),
        };
        _problems.Error(new PackagePlace(_file, (int)record.LineNumber), message, remedy);
    }
}
