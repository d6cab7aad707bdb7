namespace Footbridge.Reading.Html;

/// <summary>What a piece of text is, by yes or no.</summary>
[Flags]
internal enum TextMarks : ushort
{
    None = 0,
    Bold = 1,
    Italic = 2,
    Underline = 4,

    /// <summary>Higher than its line.</summary>
    Raised = 8,

    /// <summary>Not there for the reader, with all that is inside.</summary>
    Hidden = 16,

    /// <summary>Not seen, until an inner element shows itself again.</summary>
    Invisible = 32,
    Centred = 64,
    Heading = 128,
    ListItem = 256,

    /// <summary>Line ends of the source are line ends of the page.</summary>
    KeepsLines = 512,
}
