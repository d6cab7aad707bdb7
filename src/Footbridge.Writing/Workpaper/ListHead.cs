using Footbridge.Writing.Spreadsheets;

namespace Footbridge.Writing.Workpaper;

/// <summary>The head of a column in a list.</summary>
internal sealed record ListHead(string Text, decimal Width, CellAlign Align = CellAlign.Left);
