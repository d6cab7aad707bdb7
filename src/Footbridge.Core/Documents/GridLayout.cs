namespace Footbridge.Core.Documents;

/// <summary>How a source draws a grid, which tells how far its columns can be trusted.</summary>
public enum GridLayout
{
    /// <summary>An HTML table: spans are known.</summary>
    Html,

    /// <summary>Markdown pipes: spans are lost, header rows may have fewer cells than data rows.</summary>
    Pipe,

    /// <summary>Cells between tabs: spans are lost, empty cells may be.</summary>
    Tabbed,

    /// <summary>Columns by character position.</summary>
    FixedWidth,

    /// <summary>Cells that lost their rows and were put back by counting.</summary>
    Flattened,
}
