using Footbridge.Core.Facts;
using Footbridge.Core.Tables;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Drafts;

/// <summary>The figures of a draft by table, row and column.</summary>
internal sealed class TableCells
{
    private readonly Dictionary<(int Table, int Row, int Column), List<int>> _cells = [];
    private readonly List<int>[][] _rows;

    public TableCells(Proof proof)
    {
        Proof = proof;
        _rows = [.. proof.Tables.Select(static table => table.Rows.Select(static _ => new List<int>()).ToArray())];
        for (var index = 0; index < proof.Figures.Length; index++)
        {
            var figure = proof.Figures[index];
            if (figure.Table is not { } table)
            {
                continue;
            }
            var key = (table, figure.Row ?? Outside, figure.Column ?? Outside);
            if (!_cells.TryGetValue(key, out var figures))
            {
                _cells[key] = figures = [];
            }
            figures.Add(index);
            if (figure.Row is { } row)
            {
                _rows[table][row].Add(index);
            }
        }
    }

    /// <summary>Stands for the stub as a column, and for captions and heads as a row.</summary>
    public const int Outside = -1;

    public Proof Proof { get; }

    public Table Table(int table) => Proof.Tables[table];

    public IReadOnlyList<int> At(int table, int row, int column) =>
        _cells.TryGetValue((table, row, column), out var figures) ? figures : [];

    /// <summary>Section and caption of a row, in plain words.</summary>
    public string PathOf(int table, int row) => $"{Plain.Key(Table(table).Rows[row].Section)}>{LabelOf(table, row)}";

    /// <summary>The same without its numbers: amounts stand inside captions too.</summary>
    public string WordingOf(int table, int row) =>
        $"{Plain.Wording(Table(table).Rows[row].Section)}>{Plain.Wording(Table(table).Rows[row].Label)}";

    public string LabelOf(int table, int row) => Plain.Key(Table(table).Rows[row].Label);

    /// <summary>The figures of a row as digits; null for a row that has none.</summary>
    public string? ValuesOf(int table, int row) =>
        _rows[table][row].Count == 0 ? null : string.Join('|', _rows[table][row].Select(index => Digits(Proof.Figures[index])));

    /// <summary>The figures of a column as digits; null for a column that has none.</summary>
    public string? ValuesOfColumn(int table, int column)
    {
        var digits = Enumerable
            .Range(0, Table(table).Rows.Length)
            .SelectMany(row => At(table, row, column))
            .Select(index => Digits(Proof.Figures[index]))
            .ToArray();
        return digits.Length == 0 ? null : string.Join('|', digits);
    }

    private static string Digits(Figure figure) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{figure.Number.Mantissa}e-{figure.Number.FractionDigits}");
}
