namespace Footbridge.Writing.Spreadsheets;

/// <summary>Where the content of a cell stands.</summary>
internal enum CellAlign
{
    /// <summary>Text at the left, numbers at the right.</summary>
    General,
    Left,
    Centre,
    Right,
}
