namespace Footbridge.Core.Documents;

/// <summary>A piece of a document in reading order: prose or a grid.</summary>
/// <param name="Span">The source that the block covers.</param>
public abstract record Block(SourceSpan Span);
