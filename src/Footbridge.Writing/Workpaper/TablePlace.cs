using System.Collections.Immutable;
using Footbridge.Writing.Spreadsheets;

namespace Footbridge.Writing.Workpaper;

/// <summary>Where a table stands in the workbook.</summary>
/// <param name="Table">Index of the table.</param>
/// <param name="Top">The cell of its title.</param>
/// <param name="Columns">The first sheet column of each of its columns; those that no sheet has room for are left out.</param>
internal sealed record TablePlace(int Table, CellAddress Top, ImmutableArray<int> Columns)
{
    /// <summary>Rows from the title to the first body row: title, facts, heads, sub-heads.</summary>
    public const int HeadRows = 4;

    /// <summary>The sheet row of a row of the table.</summary>
    public int RowOf(int row) => Top.Row + HeadRows + row;
}
