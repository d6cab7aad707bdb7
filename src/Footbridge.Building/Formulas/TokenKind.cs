namespace Footbridge.Building.Formulas;

/// <summary>What a piece of a formula is.</summary>
internal enum TokenKind
{
    /// <summary>The end of the text.</summary>
    End,

    /// <summary>A number, with or without a percent sign.</summary>
    Number,

    /// <summary>The name of a concept, segment or function.</summary>
    Name,

    /// <summary>A period selector with its at sign.</summary>
    Selector,

    /// <summary>Two dots.</summary>
    Range,

    /// <summary>An operator, bracket or comma.</summary>
    Sign,
}
