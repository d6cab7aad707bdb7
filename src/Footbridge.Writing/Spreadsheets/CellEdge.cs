namespace Footbridge.Writing.Spreadsheets;

/// <summary>The line along a side of a cell.</summary>
internal enum CellEdge
{
    None,
    Hair,
    Thin,
    Double,
}
