namespace Footbridge.Checking.Wording;

/// <summary>A word of a text: letters and digits, hyphens and apostrophes between them.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index after the last.</param>
internal readonly record struct TextWord(int Start, int End);
