namespace Footbridge.Core.Facts;

/// <summary>What a number is that is not a financial figure.</summary>
public enum FigureKind
{
    /// <summary>A calendar date, or a part of one.</summary>
    Date,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Part of the name or length of a period: "1Q", "three months", "52 weeks", "five-year".</summary>
    Period,

    /// <summary>A telephone or fax number.</summary>
    Phone,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>An identifier: access code, form, rule, section, ticker, post code, address.</summary>
    Code,

    /// <summary>A number inside a web or mail address.</summary>
    Address,

    /// <summary>A marker that points to a note.</summary>
    FootnoteMarker,

    /// <summary>The number of a list item, page or heading.</summary>
    Enumerator,

    /// <summary>A par or stated value per share.</summary>
    ParValue,

    /// <summary>A position in an order: "first", "2nd", "Top 40".</summary>
    Ordinal,

    /// <summary>A number written as a word that is not an amount: "one of the", "three segments".</summary>
    NumberWord,

    /// <summary>Part of a name: a product, a standard, a place.</summary>
    Name,
}
