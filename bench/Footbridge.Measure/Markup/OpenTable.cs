namespace Footbridge.Measure.Markup;

/// <summary>A table whose end tag has not come yet.</summary>
internal sealed class OpenTable(ScannedTable table)
{
    // Rows that a cell of an earlier row still covers, by column.
    private readonly List<int> _covered = [];
    private ScannedRow? _row;
    private ScannedCell? _cell;
    private int _column;

    /// <summary>Starts a row.</summary>
    public void OpenRow()
    {
        for (var column = 0; column < _covered.Count; column++)
        {
            _covered[column] = Math.Max(0, _covered[column] - 1);
        }
        _row = new ScannedRow(table, table.Rows.Count);
        table.Rows.Add(_row);
        _column = 0;
    }

    /// <summary>Starts a cell at offset <paramref name="start"/>.</summary>
    public ScannedCell OpenCell(int start, int columns, int rows)
    {
        if (_row is null)
        {
            OpenRow();
        }
        while (_column < _covered.Count && _covered[_column] > 0)
        {
            _column++;
        }
        _cell = new ScannedCell(start, _column, _column + columns) { Row = _row! };
        _row!.Cells.Add(_cell);
        for (; columns > 0; columns--, _column++)
        {
            while (_covered.Count <= _column)
            {
                _covered.Add(0);
            }
            // The row that the cell stands in counts as one, and is taken off when the next row opens.
            _covered[_column] = rows;
        }
        return _cell;
    }

    /// <summary>Ends the open cell, if there is one.</summary>
    public void CloseCell(int end)
    {
        if (_cell is not null)
        {
            _cell.End = end;
            _cell = null;
        }
    }

    /// <summary>Notes that another table stands in the open cell.</summary>
    public void MarkHoldsTable()
    {
        if (_cell is not null)
        {
            _cell.HoldsTable = true;
        }
    }
}
