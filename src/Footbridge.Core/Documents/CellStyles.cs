namespace Footbridge.Core.Documents;

/// <summary>Typographic marks of a cell.</summary>
[Flags]
public enum CellStyles
{
    /// <summary>No mark.</summary>
    None = 0,

    /// <summary>All of the text is bold.</summary>
    Bold = 1,

    /// <summary>All of the text is italic.</summary>
    Italic = 2,

    /// <summary>The text is underlined.</summary>
    Underline = 4,

    /// <summary>A line stands above the cell.</summary>
    RuleAbove = 8,

    /// <summary>A line stands below the cell.</summary>
    RuleBelow = 16,

    /// <summary>A double line stands below the cell.</summary>
    DoubleRuleBelow = 32,

    /// <summary>The source marks the cell as a heading.</summary>
    Heading = 64,
}
