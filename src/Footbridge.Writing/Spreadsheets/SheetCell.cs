namespace Footbridge.Writing.Spreadsheets;

/// <summary>A cell that waits for its row to be written.</summary>
/// <param name="Column">One-based column.</param>
/// <param name="Style">How it looks.</param>
/// <param name="Text">Its text, or its formula; null for neither.</param>
/// <param name="Value">Its number, or what its formula gives now; null for text and for nothing.</param>
internal readonly record struct SheetCell(int Column, CellStyle Style, string? Text, decimal? Value);
