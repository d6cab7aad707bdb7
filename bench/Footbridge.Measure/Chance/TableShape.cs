using System.Collections.Immutable;
using Footbridge.Core.Facts;
using Footbridge.Core.Ties;

namespace Footbridge.Measure.Chance;

/// <summary>A table without its digits.</summary>
/// <param name="Scale">Power of ten that its caption gives; null when it gives none.</param>
/// <param name="Headers">Its column headers.</param>
/// <param name="Labels">Its row labels.</param>
/// <param name="Cells">A row of cell shapes for each label.</param>
internal sealed record TableShape(
    int? Scale,
    ImmutableArray<string> Headers,
    ImmutableArray<string> Labels,
    ImmutableArray<ImmutableArray<CellShape>> Cells
)
{
    /// <summary>The tables of a proof with at least three rows of figures: fewer cannot hold a sum.</summary>
    public static IEnumerable<TableShape> Of(Proof proof)
    {
        const int FewestRows = 3;
        var cells = proof.Tables.Select(table => table.Rows.Select(_ => new CellShape[table.Columns.Length]).ToArray()).ToArray();
        foreach (var figure in proof.Figures)
        {
            if (figure is { IsFinancial: true, Place: FigurePlace.Table, Table: { } table, Row: { } row, Column: { } column })
            {
                cells[table][row][column] = CellShape.Of(figure);
            }
        }
        return proof
            .Tables.Select(
                (table, index) =>
                    new TableShape(
                        table.Scale,
                        [.. table.Columns.Select(column => column.Header)],
                        [.. table.Rows.Select(row => row.Label)],
                        [.. cells[index].Select(row => ImmutableArray.Create(row))]
                    )
            )
            .Where(shape => shape.Cells.Count(row => row.Any(cell => cell.Digits > 0)) >= FewestRows);
    }
}
