namespace Footbridge.Reading.Html;

/// <summary>What a style attribute says, as far as it matters for reading. Lengths may hang on the font size or the line's width.
/// Nothing changes it once <see cref="StyleParser"/> gave it away: elements share it.</summary>
internal sealed class StyleRule
{
    /// <summary>Says nothing.</summary>
    public static StyleRule Empty { get; } = new();

    /// <summary>Hides the element.</summary>
    public static StyleRule Hidden { get; } = new() { IsHidden = true };

    /// <summary>True for bold, false for normal, null when nothing is said.</summary>
    public bool? Bold { get; set; }

    /// <summary>True for italic, false for normal, null when nothing is said.</summary>
    public bool? Italic { get; set; }

    /// <summary>True for underlined text, false for "no decoration", null when nothing is said.</summary>
    public bool? Underline { get; set; }

    /// <summary>True for centred text, false for another alignment, null when nothing is said.</summary>
    public bool? Centred { get; set; }

    /// <summary>True when nothing is shown and no space taken.</summary>
    public bool IsHidden { get; set; }

    /// <summary>True when nothing is shown, but space is taken; false when shown again; null when nothing is said.</summary>
    public bool? Invisible { get; set; }

    /// <summary>True for an element that is made a block, false for one that is made part of a line.</summary>
    public bool? Block { get; set; }

    /// <summary>True when the element floats at a side.</summary>
    public bool Floats { get; set; }

    /// <summary>True when line ends of the source are line ends of the page.</summary>
    public bool? KeepsLines { get; set; }

    /// <summary>True when the element stands higher than its line because it is said to be a superscript.</summary>
    public bool Raised { get; set; }

    /// <summary>True when the element stands higher than its line, which makes a superscript only of smaller text.</summary>
    public bool Lifted { get; set; }

    /// <summary>The size of the text, if given.</summary>
    public StyleLength FontSize { get; set; }

    /// <summary>Space at the left, outside and inside the border.</summary>
    public StyleLength MarginLeft { get; set; }

    /// <inheritdoc cref="MarginLeft"/>
    public StyleLength PaddingLeft { get; set; }

    /// <summary>Indent of the first line.</summary>
    public StyleLength TextIndent { get; set; }

    /// <summary>The line above.</summary>
    public BorderLine BorderTop { get; set; }

    /// <summary>The line below.</summary>
    public BorderLine BorderBottom { get; set; }
}
