namespace Footbridge.Building.Bindings;

/// <summary>A word or a quoted text behind a filter's name.</summary>
/// <param name="Text">The text, without quotes.</param>
/// <param name="IsQuoted">True for words of the release, false for words that steer.</param>
internal sealed record FilterArgument(string Text, bool IsQuoted);
