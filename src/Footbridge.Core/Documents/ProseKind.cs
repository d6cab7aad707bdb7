namespace Footbridge.Core.Documents;

/// <summary>What a piece of prose is, as far as the source marks it.</summary>
public enum ProseKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A title or heading, marked as such or set apart by its style.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,
}
