using Footbridge.Checking.Tables;

namespace Footbridge.Checking.Footing;

/// <summary>A stream of a table, with the way back to its rows and columns.</summary>
/// <param name="Table">The table.</param>
/// <param name="Rows">Index in the table of each stream row.</param>
/// <param name="Columns">Index in the table of each stream column.</param>
/// <param name="Values">The numbers.</param>
internal sealed record TableStream(DraftTable Table, int[] Rows, int[] Columns, FootingStream Values)
{
    /// <summary>The figure at a place of the stream, or null; a figure of the table that cannot be summed is not in the stream.</summary>
    public TableToken? Token(int row, int column) =>
        Values.Present[row * Values.Columns + column] ? Table.Rows[Rows[row]].Cells[Columns[column]] : null;
}
