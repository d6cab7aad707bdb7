namespace Footbridge.Core.Documents;

/// <summary>A paragraph, heading or list item. Its lines were joined: a line break of the source is a space, a forced break is '\n'.</summary>
/// <param name="Text">The text as read.</param>
/// <param name="Kind">What kind of prose it is, as far as the source says.</param>
public sealed record Prose(MappedText Text, ProseKind Kind) : Block(Text.Whole);
