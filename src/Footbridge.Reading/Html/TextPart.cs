using Footbridge.Core.Documents;

namespace Footbridge.Reading.Html;

/// <summary>A paragraph inside a text that holds several.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct TextPart(int Start, ProseKind Kind);
