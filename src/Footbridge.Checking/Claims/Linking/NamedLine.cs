using Footbridge.Checking.Facts;

namespace Footbridge.Checking.Claims.Linking;

/// <summary>A line, or one column of it, that words may name.</summary>
/// <param name="Line">The line.</param>
/// <param name="Column">Index of the column; -1 when the words fit every column alike.</param>
/// <param name="Score">How well they fit, 0 to 1000; the value has no part in it.</param>
/// <param name="Fit">In what way they fit.</param>
internal readonly record struct NamedLine(LineItem Line, int Column, int Score, LabelFit Fit);
