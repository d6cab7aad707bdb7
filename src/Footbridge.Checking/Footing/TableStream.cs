using Footbridge.Checking.Tables;

namespace Footbridge.Checking.Footing;

/// <summary>A stream of a table, with the way back to its rows and columns.</summary>
/// <param name="Table">The table.</param>
/// <param name="Rows">Index in the table of each stream row.</param>
/// <param name="Columns">Index in the table of each stream column.</param>
/// <param name="Values">The numbers.</param>
internal sealed record TableStream(DraftTable Table, int[] Rows, int[] Columns, FootingStream Values)
{
    /// <summary>The figure at a place of the stream, or null.</summary>
    public TableToken? Token(int row, int column) =>
        Table.Rows[Rows[row]].Cells[Columns[column]] is { Kind: TokenKind.Figure } token ? token : null;
}
