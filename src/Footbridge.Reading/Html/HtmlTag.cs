namespace Footbridge.Reading.Html;

/// <summary>The elements that change how a page is read. All others are <see cref="Other"/>: transparent, with a style.</summary>
internal enum HtmlTag : byte
{
    Other,

    // Elements whose text a browser does not show, or does not parse.
    Head,
    Script,
    Style,
    Title,
    Textarea,
    Xmp,
    Iframe,
    Noembed,
    Noframes,
    Plaintext,
    IxHeader,
    IxHidden,

    // Void elements.
    Br,
    Hr,
    Void,

    // Tables.
    Table,
    Caption,
    Colgroup,
    Thead,
    Tbody,
    Tfoot,
    Tr,
    Td,
    Th,

    // Blocks.
    Html,
    Body,
    P,
    Div,
    Center,
    Heading,
    List,
    Li,
    Dl,
    Dt,
    Dd,
    Blockquote,
    Pre,
    Block,

    // Formatting elements: they live on when a block around them is closed, until their own end tag.
    Bold,
    Italic,
    Underline,
    Font,
    Anchor,
    Formatting,

    // Other inline elements.
    Sup,
    Span,
}
