namespace Footbridge.Injection.Benign;

/// <summary>An edit that leaves everything as true as it was, and must raise nothing.</summary>
internal enum BenignKind
{
    /// <summary>White space between the pieces of the source, where a reader of the page sees none.</summary>
    Reindented,

    /// <summary>An amount or percentage of the running text with one digit less, rounded from what proves it.</summary>
    RoundedAgain,

    /// <summary>A footnote marker behind a row label, and the note below the table.</summary>
    FootnoteAdded,

    /// <summary>No-break spaces inside figures, two spaces for one in front of them.</summary>
    Spaces,

    /// <summary>The same characters spelled another way: entities by name and by number, dashes, quotation marks.</summary>
    Entities,
}
