namespace Footbridge.Reading.Text;

/// <summary>What a line of a flattened table holds.</summary>
internal enum FlatKind
{
    Label,
    Figure,

    /// <summary>A currency sign: it belongs to the figure after it.</summary>
    Opening,

    /// <summary>A percent sign or bracket: it belongs to the figure before it.</summary>
    Closing,

    /// <summary>A year, alone.</summary>
    Year,
}
