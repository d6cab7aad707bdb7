using Footbridge.Core.Documents;
using Footbridge.Core.Releases;

namespace Footbridge.Writing.Releases;

/// <summary>Where a bound figure stands in a file that was written.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Span">From its first character to its last, in the decoded text.</param>
public readonly record struct FigureSpan(BoundFigure Figure, SourceSpan Span);
