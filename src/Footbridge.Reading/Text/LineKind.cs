namespace Footbridge.Reading.Text;

/// <summary>What a line of prose is.</summary>
internal enum LineKind
{
    Text,

    /// <summary>A heading by its looks.</summary>
    Heading,

    /// <summary>A heading marked with number signs.</summary>
    Mark,

    /// <summary>The first line of a list item.</summary>
    Item,

    /// <summary>A line with wide gaps, which is not to be run together with its neighbours.</summary>
    Columns,
}
