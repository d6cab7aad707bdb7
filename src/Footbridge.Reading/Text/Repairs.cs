using System.Globalization;
using Footbridge.Core.Documents;

namespace Footbridge.Reading.Text;

/// <summary>Counts the tables that had lost their rows and were put back for certain: one note tells of them all.</summary>
internal sealed class Repairs
{
    private int _tables;
    private int _rows;
    private SourceSpan _first;
    private int _ordered;
    private int _uncertain;
    private SourceSpan _firstOrdered;

    /// <summary>Counts one table.</summary>
    internal void Add(SourceSpan span, int rows)
    {
        _first = _tables == 0 ? span : _first;
        _tables++;
        _rows += rows;
    }

    /// <summary>Counts one table whose columns were told by the order of its figures.</summary>
    /// <param name="span">The table.</param>
    /// <param name="uncertain">Its rows with another number of figures than it has columns.</param>
    internal void AddOrdered(SourceSpan span, int uncertain)
    {
        _firstOrdered = _ordered == 0 ? span : _firstOrdered;
        _ordered++;
        _uncertain += uncertain;
    }

    /// <summary>The note about tables without aligned columns; null when there are none.</summary>
    internal ReadingNote? ToOrderedNote() =>
        _ordered == 0
            ? null
            : new ReadingNote(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The figures of {_ordered} {(_ordered == 1 ? "table do" : "tables do")} not stand under one another; their columns were told by their order. Rows with another number of figures, for which no column is claimed: {_uncertain}."
                ),
                _firstOrdered
            );

    /// <summary>The note about them; null when there are none.</summary>
    internal ReadingNote? ToNote() =>
        _tables switch
        {
            0 => null,
            1 => new ReadingNote(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"A table had lost its rows; it was put back into {_rows} rows by counting its figures."
                ),
                _first
            ),
            _ => new ReadingNote(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{_tables} tables had lost their rows; they were put back into {_rows} rows by counting their figures. This is the first."
                ),
                _first
            ),
        };

    /// <summary>The note about rows whose figures fit no columns.</summary>
    internal static ReadingNote Uncertain(int rows, int columns, SourceSpan first) =>
        new(
            rows == 1
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"In a table that had lost its rows, one row has another number of figures than the {columns} columns: they stay with its label, and no column is claimed for them."
                )
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"In a table that had lost its rows, {rows} rows have another number of figures than the {columns} columns: they stay with their labels, and no column is claimed for them. This is the first."
                ),
            first
        );

    /// <summary>The note about rows with one figure for each group of columns.</summary>
    internal static ReadingNote Grouped(int rows, int groups, SourceSpan first) =>
        new(
            rows == 1
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"In a table that had lost its rows, one row has one figure for each of {groups} groups of columns: each is taken for the first column of its group that holds its like."
                )
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"In a table that had lost its rows, {rows} rows have one figure for each of {groups} groups of columns: each is taken for the first column of its group that holds its like. This is the first."
                ),
            first
        );
}
