using System.Collections.Immutable;
using System.Globalization;
using Footbridge.Core.Facts;
using Footbridge.Core.Tables;
using Footbridge.Core.Ties;
using Footbridge.Writing.Spreadsheets;

namespace Footbridge.Writing.Workpaper;

/// <summary>
/// Which table stands on which sheet, and each figure's cell. A statement that was recognised has a sheet of its own, as it is
/// filed; the many small tables of notes share one. Sheets are named for the statement, never by words of the document.
/// </summary>
internal sealed class TablesPlan
{
    /// <summary>So many statements have sheets of their own; more tabs than that nobody finds anything in.</summary>
    private const int MostSheets = 24;

    /// <summary>Tables with more columns stand apart: beside them the narrow ones would be printed too small to read.</summary>
    private const int MostNarrowColumns = 4;

    private const string OtherTables = "Other tables";
    private const string WideTables = "Wide tables";

    private readonly Proof _proof;
    private readonly int _mostRows;
    private readonly TablePlace?[] _places;
    private readonly CellAddress?[] _cells;
    private readonly bool[] _hasAmounts;
    private readonly HashSet<CellAddress> _taken = [];

    public TablesPlan(Proof proof, Func<int, bool> isRecomputed, int mostRows)
    {
        (_proof, _mostRows) = (proof, mostRows);
        _places = new TablePlace?[proof.Tables.Length];
        _cells = new CellAddress?[proof.Figures.Length];
        Cells = CellsOf(proof);
        _hasAmounts = Array.ConvertAll(
            Cells,
            cells => cells.Values.Any(figures => figures.Exists(figure => proof.Figures[figure].IsFinancial))
        );
        var recomputed = new bool[proof.Tables.Length][];
        for (var table = 0; table < recomputed.Length; table++)
        {
            recomputed[table] = new bool[proof.Tables[table].Columns.Length];
            foreach (var ((_, column), figures) in Cells[table])
            {
                recomputed[table][column] |= figures is [var only] && isRecomputed(only);
            }
        }
        Sheets = Place(recomputed);
        foreach (var place in _places)
        {
            if (place is not null)
            {
                Locate(place);
            }
        }
    }

    public ImmutableArray<TableSheetPlan> Sheets { get; }

    /// <summary>The figures of each table by row and column.</summary>
    public Dictionary<(int Row, int Column), List<int>>[] Cells { get; }

    /// <summary>Where a table stands; null for one without financial figures, and one that is too long for a sheet.</summary>
    public TablePlace? PlaceOf(int table) => _places[table];

    /// <summary>True for a table that no sheet has room for.</summary>
    public bool IsTooLong(int table) => _hasAmounts[table] && _places[table] is null;

    /// <summary>The cell that holds a figure's value, where one cell holds it alone.</summary>
    public CellAddress? CellOf(int figure) => _cells[figure];

    /// <summary>True for a cell of a table in which no figure stands.</summary>
    public bool IsEmpty(CellAddress cell) => cell.Sheet != WorkpaperPlan.Figures && !_taken.Contains(cell);

    private ImmutableArray<TableSheetPlan> Place(bool[][] recomputed)
    {
        var sheets = ImmutableArray.CreateBuilder<TableSheetPlan>();
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        var narrow = new List<int>();
        var wide = new List<int>();
        for (var table = 0; table < _places.Length; table++)
        {
            if (!_hasAmounts[table])
            {
                continue;
            }
            if (_proof.Tables[table].Statement == StatementKind.Other || sheets.Count == MostSheets)
            {
                (_proof.Tables[table].Columns.Length <= MostNarrowColumns ? narrow : wide).Add(table);
                continue;
            }
            var name = Name(_proof.Tables[table].Statement);
            var number = names[name] = names.GetValueOrDefault(name) + 1;
            Add(number == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name} {number}"), [table]);
        }
        Add(OtherTables, narrow);
        Add(WideTables, wide);
        return sheets.ToImmutable();

        void Add(string name, List<int> tables)
        {
            if (tables.Count == 0)
            {
                return;
            }
            var widest = tables.Max(table => recomputed[table].Length);
            var recomputes = new bool[widest];
            foreach (var table in tables)
            {
                for (var column = 0; column < recomputed[table].Length; column++)
                {
                    recomputes[column] |= recomputed[table][column];
                }
            }
            var columns = ColumnsOf(recomputes);
            var row = 1;
            var placed = ImmutableArray.CreateBuilder<TablePlace>();
            foreach (var table in tables)
            {
                var height = TablePlace.HeadRows + _proof.Tables[table].Rows.Length;
                if (row + height > _mostRows)
                {
                    continue;
                }
                var count = Math.Min(columns.Length, recomputed[table].Length);
                placed.Add(
                    _places[table] = new TablePlace(table, new CellAddress(name, row, TableSheetPlan.LabelColumn), columns[..count])
                );
                row += height + 2;
            }
            if (placed.Count > 0)
            {
                sheets.Add(new TableSheetPlan(name, placed.ToImmutable(), [.. recomputes[..columns.Length]]));
            }
        }
    }

    private static ImmutableArray<int> ColumnsOf(bool[] recomputes)
    {
        var columns = ImmutableArray.CreateBuilder<int>();
        var next = TableSheetPlan.LabelColumn + 1;
        foreach (var recomputed in recomputes)
        {
            var width = TableSheetPlan.Width(recomputed);
            if (next + width - 1 > SheetLimits.Columns)
            {
                break;
            }
            columns.Add(next);
            next += width;
        }
        return columns.ToImmutable();
    }

    private void Locate(TablePlace place)
    {
        foreach (var ((row, column), figures) in Cells[place.Table])
        {
            if (column >= place.Columns.Length)
            {
                continue;
            }
            var cell = new CellAddress(place.Top.Sheet, place.RowOf(row), place.Columns[column]);
            _taken.Add(cell);
            if (figures is [var only] && _proof.Figures[only].IsFinancial)
            {
                _cells[only] = cell;
            }
        }
    }

    private static Dictionary<(int Row, int Column), List<int>>[] CellsOf(Proof proof)
    {
        var cells = new Dictionary<(int, int), List<int>>[proof.Tables.Length];
        for (var table = 0; table < cells.Length; table++)
        {
            cells[table] = [];
        }
        for (var index = 0; index < proof.Figures.Length; index++)
        {
            if (proof.Figures[index] is { Place: FigurePlace.Table, Table: { } table, Row: { } row, Column: { } column })
            {
                if (!cells[table].TryGetValue((row, column), out var figures))
                {
                    cells[table].Add((row, column), figures = []);
                }
                figures.Add(index);
            }
        }
        return cells;
    }

    private static string Name(StatementKind statement) =>
        statement switch
        {
            StatementKind.Income => "Income statement",
            StatementKind.BalanceSheet => "Balance sheet",
            StatementKind.CashFlow => "Cash flow",
            StatementKind.Equity => "Equity",
            StatementKind.Reconciliation => "Reconciliation",
            _ => "Segments",
        };
}
