namespace Footbridge.Writing.Spreadsheets;

/// <summary>How a cell looks. Equal styles are one entry of the file.</summary>
internal sealed record CellStyle
{
    public static CellStyle Plain { get; } = new();

    /// <summary>A format code; "General" shows the value as it is, "@" is text.</summary>
    public string Format { get; init; } = "General";

    /// <summary>Colour of the letters, RRGGBB.</summary>
    public string Ink { get; init; } = Palette.Black;

    /// <summary>Colour behind them; null for none.</summary>
    public string? Fill { get; init; }

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    public bool Underline { get; init; }

    public int Points { get; init; } = 10;

    public CellAlign Align { get; init; }

    public bool AtTop { get; init; }

    public bool Wrap { get; init; }

    public bool Shrink { get; init; }

    public int Indent { get; init; }

    public CellEdge Above { get; init; }

    public CellEdge Below { get; init; }

    /// <summary>True for text that stays text when somebody edits the cell, whatever it starts with.</summary>
    public bool Quoted { get; init; }
}
