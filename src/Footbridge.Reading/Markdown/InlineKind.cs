namespace Footbridge.Reading.Markdown;

/// <summary>What a piece of inline markup does.</summary>
internal enum InlineKind
{
    /// <summary>Nothing: it is text after all.</summary>
    Literal,

    /// <summary>It vanishes.</summary>
    Drop,

    /// <summary>It stands for one character.</summary>
    Character,

    /// <summary>It breaks the line.</summary>
    Break,

    BoldOn,
    BoldOff,
    ItalicOn,
    ItalicOff,
    BothOn,
    BothOff,
    UnderlineOn,
    UnderlineOff,
    RaisedOn,
    RaisedOff,
}
