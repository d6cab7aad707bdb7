namespace Footbridge.Reading.Html;

/// <summary>An open element.</summary>
/// <param name="Tag">Which element.</param>
/// <param name="NameHash">Tells elements of the same <see cref="Tag"/> apart.</param>
/// <param name="Rule">What its style attribute says.</param>
/// <param name="Style">How text inside it looks.</param>
/// <param name="IsBlock">True when it stands on lines of its own.</param>
internal readonly record struct Element(HtmlTag Tag, int NameHash, StyleRule Rule, TextStyle Style, bool IsBlock);
