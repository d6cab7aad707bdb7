namespace Footbridge.Core.Facts;

/// <summary>Where on the page a figure stands.</summary>
public enum FigurePlace
{
    /// <summary>A cell of a table's body.</summary>
    Table,

    /// <summary>Inside a row label or a table's caption.</summary>
    Caption,

    /// <summary>A column head.</summary>
    Header,

    /// <summary>Running text.</summary>
    Prose,
}
