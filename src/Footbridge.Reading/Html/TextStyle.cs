namespace Footbridge.Reading.Html;

/// <summary>How text looks at a place of the page, inheritance done.</summary>
/// <param name="Marks">What can be said by yes or no.</param>
/// <param name="FontSize">The size of the text, in points.</param>
/// <param name="Left">Space at the left within the page or the cell, in points.</param>
/// <param name="FirstLine">Further indent of a first line, in points; mostly negative.</param>
internal readonly record struct TextStyle(TextMarks Marks, float FontSize, float Left, float FirstLine)
{
    private const float ClearlySmaller = 0.85f;
    private const float ListIndent = 30;

    /// <summary>The style of a page's text before anything is said.</summary>
    public static TextStyle Initial { get; } = new(TextMarks.None, 12, 0, 0);

    /// <summary>True when the text can be seen.</summary>
    public bool IsShown => (Marks & (TextMarks.Hidden | TextMarks.Invisible)) == 0;

    /// <summary>True when <paramref name="mark"/> is set.</summary>
    public bool Has(TextMarks mark) => (Marks & mark) != 0;

    /// <summary>What a table takes over from the page around it: whether it is shown, little more.</summary>
    public TextStyle ForTable() => Initial with { Marks = Marks & (TextMarks.Hidden | TextMarks.Invisible), FontSize = FontSize };

    /// <summary>The style inside an element.</summary>
    public TextStyle Inside(HtmlTag tag, StyleRule rule)
    {
        var marks = ByRule(ByTag(Marks, tag), rule);
        var size = rule.FontSize.IsGiven ? rule.FontSize.ResolveFont(FontSize) : FontSize;
        if (tag == HtmlTag.Sup || rule.Raised || IsLifted(tag, rule, size))
        {
            marks |= TextMarks.Raised;
        }
        var left = Left;
        if (tag is HtmlTag.Td or HtmlTag.Th or HtmlTag.Caption)
        {
            left = 0;
        }
        else if (tag is HtmlTag.List or HtmlTag.Dd or HtmlTag.Blockquote)
        {
            left += ListIndent;
        }
        if (rule.MarginLeft.IsGiven)
        {
            left += rule.MarginLeft.Resolve(size);
        }
        if (rule.PaddingLeft.IsGiven)
        {
            left += rule.PaddingLeft.Resolve(size);
        }
        var first = rule.TextIndent.IsGiven ? rule.TextIndent.Resolve(size) : FirstLine;
        return new TextStyle(marks, size, left, first);
    }

    private bool IsLifted(HtmlTag tag, StyleRule rule, float size) =>
        rule.Lifted && !TagNames.IsBlock(tag) && size < FontSize * ClearlySmaller;

    private static TextMarks ByTag(TextMarks marks, HtmlTag tag) =>
        tag switch
        {
            HtmlTag.Bold or HtmlTag.Th => marks | TextMarks.Bold,
            HtmlTag.Italic => marks | TextMarks.Italic,
            HtmlTag.Underline => marks | TextMarks.Underline,
            HtmlTag.Heading => marks | TextMarks.Heading | TextMarks.Bold,
            HtmlTag.Li => marks | TextMarks.ListItem,
            HtmlTag.Center => marks | TextMarks.Centred,
            HtmlTag.Head or HtmlTag.IxHeader or HtmlTag.IxHidden => marks | TextMarks.Hidden,
            HtmlTag.Pre => marks | TextMarks.KeepsLines,
            HtmlTag.Xmp or HtmlTag.Plaintext => marks | TextMarks.KeepsLines,
            _ => marks,
        };

    private static TextMarks ByRule(TextMarks marks, StyleRule rule)
    {
        if (ReferenceEquals(rule, StyleRule.Empty))
        {
            return marks;
        }
        marks = With(marks, TextMarks.Bold, rule.Bold);
        marks = With(marks, TextMarks.Italic, rule.Italic);
        marks = With(marks, TextMarks.Underline, rule.Underline);
        marks = With(marks, TextMarks.Centred, rule.Centred);
        marks = With(marks, TextMarks.Invisible, rule.Invisible);
        marks = With(marks, TextMarks.KeepsLines, rule.KeepsLines);
        return rule.IsHidden ? marks | TextMarks.Hidden : marks;
    }

    private static TextMarks With(TextMarks marks, TextMarks mark, bool? value) =>
        value switch
        {
            true => marks | mark,
            false => marks & ~mark,
            null => marks,
        };
}
