namespace Footbridge.Core.Tables;

/// <summary>A body row.</summary>
/// <param name="Label">Its caption as printed, footnote markers removed; empty when it has none.</param>
/// <param name="Section">The nearest heading row above it in its section; empty when there is none.</param>
/// <param name="Indent">Depth of the caption's indent, in the layout's own measure.</param>
public sealed record TableRow(string Label, string Section, int Indent);
