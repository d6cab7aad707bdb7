namespace Footbridge.Measure.Truth;

/// <summary>Where a tagged number stands, by the crude scan.</summary>
internal enum TaggedRole
{
    /// <summary>A data cell of a table: what the measure counts.</summary>
    Cell,

    /// <summary>Inside words in a cell: a row label, or text laid out by a table.</summary>
    Caption,

    /// <summary>A number word in a cell.</summary>
    Word,

    /// <summary>Outside tables.</summary>
    Prose,
}
