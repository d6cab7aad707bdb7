namespace Footbridge.Checking.Facts;

/// <summary>A figure in a text.</summary>
/// <param name="Figure">Its index; -1 until figures are numbered.</param>
/// <param name="Start">Where it begins in the text, with its currency sign.</param>
/// <param name="End">Where it ends, exclusive, with its scale word.</param>
internal readonly record struct FigureAt(int Figure, int Start, int End);
