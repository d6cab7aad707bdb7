namespace Footbridge.Core.Documents;

/// <summary>A stretch of a text: indices of its characters, end exclusive.</summary>
/// <param name="Start">Index of the first character.</param>
/// <param name="End">Index after the last character.</param>
public readonly record struct TextRange(int Start, int End);
