namespace Footbridge.Core.Documents;

/// <summary>Something that a reader could not make sense of, or had to repair. Reading goes on all the same.</summary>
/// <param name="Message">One sentence: what was met, and what was done about it.</param>
/// <param name="Span">Where.</param>
public sealed record ReadingNote(string Message, SourceSpan Span);
