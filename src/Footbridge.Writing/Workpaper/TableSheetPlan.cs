using System.Collections.Immutable;
using Footbridge.Writing.Spreadsheets;

namespace Footbridge.Writing.Workpaper;

/// <summary>A sheet of tables: one statement, or all tables that are none, one below the other.</summary>
/// <param name="Name">The name of the sheet.</param>
/// <param name="Tables">The tables on it.</param>
/// <param name="Recomputes">For each position of a column, whether some table on the sheet recomputes a figure there.</param>
internal sealed record TableSheetPlan(string Name, ImmutableArray<TablePlace> Tables, ImmutableArray<bool> Recomputes)
{
    public const int LabelColumn = 1;

    /// <summary>Sheet columns of a column of the table: the figure, its marks, and where needed what was recomputed and the difference.</summary>
    public static int Width(bool recomputes) => recomputes ? 4 : 2;
}
