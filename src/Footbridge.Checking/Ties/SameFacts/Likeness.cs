namespace Footbridge.Checking.Ties.SameFacts;

/// <summary>How alike two rows are by their captions and headings, before any value is looked at.</summary>
internal enum Likeness
{
    /// <summary>No word in common.</summary>
    None,

    /// <summary>Some words in common.</summary>
    SomeWords,

    /// <summary>All words of the shorter caption stand in the longer one.</summary>
    Contained,

    /// <summary>The same line of the common statements, in other words.</summary>
    SameStandard,

    /// <summary>The same caption under another heading.</summary>
    SameLabel,

    /// <summary>The same words in caption and heading together: "Total" under "Revenues" is "Total revenues".</summary>
    SamePath,
}
