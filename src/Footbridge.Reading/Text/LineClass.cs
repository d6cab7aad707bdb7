namespace Footbridge.Reading.Text;

/// <summary>What a line of text looks like, seen alone.</summary>
internal enum LineClass
{
    Blank,

    /// <summary>Words without gaps.</summary>
    Prose,

    /// <summary>Several chunks without amounts: a header, most often.</summary>
    Columns,

    /// <summary>Figures behind gaps: a row of a table.</summary>
    Data,

    /// <summary>Nothing but drawn lines.</summary>
    Rule,

    /// <summary>EDGAR's column marks.</summary>
    Marks,

    /// <summary>A page break.</summary>
    Page,

    /// <summary>The number of a page, beside its break.</summary>
    PageNumber,

    TableStart,
    TableEnd,

    /// <summary>A tag that only names what follows.</summary>
    Caption,
}
