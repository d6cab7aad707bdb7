namespace Footbridge.Measure.Markup;

/// <summary>A row of a table in raw markup.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Index">Its number in the table, from 0.</param>
internal sealed record ScannedRow(ScannedTable Table, int Index)
{
    /// <summary>Its cells, left to right.</summary>
    public List<ScannedCell> Cells { get; } = [];

    /// <summary>The first text in the row: its label, when it has one.</summary>
    public string Label => Cells.Find(cell => cell.Text.Length > 0)?.Text ?? "";
}
