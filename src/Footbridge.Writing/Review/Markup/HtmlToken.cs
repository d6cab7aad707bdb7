namespace Footbridge.Writing.Review.Markup;

/// <summary>What an <see cref="HtmlScanner"/> stands on.</summary>
internal enum HtmlToken
{
    /// <summary>Nothing more.</summary>
    End,

    /// <summary>Text with character references.</summary>
    Text,

    /// <summary>Text in which an ampersand is an ampersand.</summary>
    LiteralText,

    /// <summary>A start tag.</summary>
    StartTag,

    /// <summary>An end tag.</summary>
    EndTag,
}
