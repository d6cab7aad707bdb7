using Footbridge.Checking.Facts;
using Footbridge.Checking.Figures;
using Footbridge.Checking.Tables;
using Footbridge.Core.Facts;
using Footbridge.Core.Periods;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Verdicts;

/// <summary>Finds the cells of a package by cell, by value and by likeness of label. Made only when something is broken.</summary>
internal sealed class PackageIndex
{
    /// <summary>Labels less alike than this name different things.</summary>
    private const double Alike = 0.6;

    /// <summary>A label that more rows than this have names none of them: it is like nothing.</summary>
    private const int MostLike = 256;

    private readonly Dictionary<TableToken, CellPlace> _places = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<decimal, List<CellPlace>> _byValue = [];
    private readonly List<(DraftTable Table, DraftRow Row, HashSet<string> Words)> _rows = [];
    private readonly Dictionary<DraftRow, List<LikeRow>> _like = [];
    private readonly HashSet<decimal> _balanceSteps = [];
    private readonly Dictionary<DraftRow, decimal[]> _captions = [];
    private readonly Dictionary<Period, List<PeriodColumn>> _columns = [];

    /// <summary>Indexes the tables of <paramref name="documents"/>.</summary>
    public PackageIndex(IReadOnlyList<DraftDocument> documents)
    {
        foreach (var document in documents)
        {
            foreach (var table in document.Tables)
            {
                foreach (var row in table.Rows)
                {
                    if (row.HasFigures)
                    {
                        _rows.Add((table, row, Labels.Words(row.Label)));
                        Add(table, row, document.Context);
                    }
                }
                AddColumns(table);
            }
        }
    }

    /// <summary>The number of cells.</summary>
    public int Count => _places.Count;

    /// <summary>The number of steps between the first two columns of balance sheets.</summary>
    public int BalanceSteps => _balanceSteps.Count;

    /// <summary>True when a balance steps by this magnitude.</summary>
    public bool IsBalanceStep(decimal value) => _balanceSteps.Contains(Math.Abs(value));

    /// <summary>The amounts inside the caption of a balance, one a column; null when it has none.</summary>
    public decimal[]? CaptionOf(DraftRow row) => _captions.GetValueOrDefault(row);

    /// <summary>The columns of amounts that a period has, over all tables.</summary>
    public IReadOnlyList<PeriodColumn> ColumnsOf(Period period) => _columns.TryGetValue(period, out var columns) ? columns : [];

    /// <summary>Where a cell stands.</summary>
    public CellPlace PlaceOf(TableToken cell) => _places[cell];

    /// <summary>The cells that print a magnitude, in base units.</summary>
    public IReadOnlyList<CellPlace> WithMagnitude(decimal value) => _byValue.TryGetValue(Math.Abs(value), out var places) ? places : [];

    /// <summary>Other rows of the package with a like label, the row's own table included.</summary>
    public IReadOnlyList<LikeRow> Like(DraftRow row)
    {
        if (_like.TryGetValue(row, out var known))
        {
            return known;
        }
        var words = Labels.Words(row.Label);
        var like = new List<LikeRow>();
        foreach (var other in _rows)
        {
            if (!ReferenceEquals(other.Row, row) && Labels.Likeness(words, other.Words) is >= Alike and var likeness)
            {
                like.Add(new LikeRow(other.Table, other.Row, likeness));
                if (like.Count > MostLike)
                {
                    like.Clear();
                    break;
                }
            }
        }
        _like.Add(row, like);
        return like;
    }

    private void Add(DraftTable table, DraftRow row, in ScanContext context)
    {
        for (var column = 0; column < row.Cells.Length; column++)
        {
            if (row.Cells[column] is not { Kind: TokenKind.Figure } token)
            {
                continue;
            }
            var place = new CellPlace(table, row, column, token);
            _places[token] = place;
            var key = Math.Abs(place.Value);
            if (!_byValue.TryGetValue(key, out var places))
            {
                _byValue.Add(key, places = new List<CellPlace>(1));
            }
            places.Add(place);
        }
        if (
            table.Statement == StatementKind.BalanceSheet
            && row.Cells is [{ Kind: TokenKind.Figure } now, { Kind: TokenKind.Figure } before, ..]
        )
        {
            var step = _places[now].Value - _places[before].Value;
            AddStep(step);
            if (CaptionAmounts.Of(row, context) is { } caption)
            {
                _captions.Add(row, caption);
                AddStep(step + caption[0] - caption[1]);
            }
        }
    }

    private void AddStep(decimal step)
    {
        if (step != 0)
        {
            _balanceSteps.Add(Math.Abs(step));
        }
    }

    private void AddColumns(DraftTable table)
    {
        for (var column = 0; column < table.Columns.Length; column++)
        {
            if (table.Columns[column] is not { Kind: ColumnKind.Given, Period: { } period })
            {
                continue;
            }
            var values = table
                .Rows.Select(row => row.Cells[column])
                .Where(static cell => cell is { Kind: TokenKind.Figure, Number.Number.Mantissa: not 0, Unit.Kind: UnitKind.Money })
                .Select(cell => _places[cell!].Value)
                .Distinct()
                .ToArray();
            if (!_columns.TryGetValue(period, out var columns))
            {
                _columns.Add(period, columns = []);
            }
            columns.Add(new PeriodColumn(table, values));
        }
    }
}
