namespace Footbridge.Core.Documents;

/// <summary>
/// A stretch of a document's source text: zero-based UTF-16 offsets of the decoded file, end exclusive.
/// What a reader sees there (line and column, page and box, run) is the document's <see cref="PlaceMap"/>'s to say.
/// </summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="End">Offset after the last code unit.</param>
public readonly record struct SourceSpan(int Start, int End)
{
    /// <summary>The number of code units.</summary>
    public int Length => End - Start;

    /// <summary>The least span that holds both.</summary>
    public SourceSpan Union(SourceSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>True when <paramref name="offset"/> lies inside.</summary>
    public bool Contains(int offset) => Start <= offset && offset < End;
}
