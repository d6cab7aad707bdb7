namespace Footbridge.Reading.Markdown;

/// <summary>A piece of inline markup: where it stands, and what becomes of it.</summary>
internal readonly record struct InlineMark(int At, int Length, InlineKind Kind, char Character = '\0');
