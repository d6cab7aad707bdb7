namespace Footbridge.Writing.Spreadsheets;

/// <summary>A column of a sheet.</summary>
/// <param name="Width">In letters.</param>
/// <param name="Outline">Depth of the group that can be folded; 0 for none.</param>
internal readonly record struct SheetColumn(decimal Width, int Outline = 0);
