namespace Footbridge.Core.Documents;

/// <summary>One cell of a grid.</summary>
/// <param name="Text">Its text; empty for a spacer.</param>
/// <param name="Left">First column position that it covers.</param>
/// <param name="Right">Column position after the last that it covers; more than one apart for a spanning cell.</param>
/// <param name="Style">Marks that may show a total or a heading: evidence, never a condition.</param>
/// <param name="Indent">Depth of the text's indent: points in HTML, characters in text.</param>
public sealed record GridCell(MappedText Text, int Left, int Right, CellStyles Style = CellStyles.None, int Indent = 0);
