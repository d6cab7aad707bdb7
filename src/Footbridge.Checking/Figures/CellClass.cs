namespace Footbridge.Checking.Figures;

/// <summary>What stands in a table cell.</summary>
internal enum CellClass
{
    /// <summary>Nothing, or spaces.</summary>
    Empty,

    /// <summary>Words, dates, several numbers: whatever is not one of the others.</summary>
    Text,

    /// <summary>One number with its decorations.</summary>
    Figure,

    /// <summary>A dash that stands for zero.</summary>
    Dash,

    /// <summary>A currency alone: it belongs to the figure at its right.</summary>
    CurrencyMark,

    /// <summary>An opening parenthesis, with or without a currency: the figure at its right is negative.</summary>
    OpenParenthesis,

    /// <summary>A closing parenthesis, percent sign or unit alone: it belongs to the figure at its left.</summary>
    ClosingMark,

    /// <summary>"NM", "n/a", "*": no value is given on purpose.</summary>
    NotMeaningful,

    /// <summary>Dashes or equals signs that draw a line.</summary>
    Rule,
}
