namespace Footbridge.Measure.Markup;

/// <summary>A cell of a table in raw markup.</summary>
/// <param name="Start">Offset of its content.</param>
/// <param name="Left">First column that it covers, spans counted.</param>
/// <param name="Right">Column after the last that it covers.</param>
internal sealed record ScannedCell(int Start, int Left, int Right)
{
    /// <summary>Offset after its content.</summary>
    public int End { get; set; }

    /// <summary>True when another table stands inside: a cell of page layout, not of data.</summary>
    public bool HoldsTable { get; set; }

    /// <summary>The row that it stands in.</summary>
    public required ScannedRow Row { get; init; }

    /// <summary>What a person reads in it.</summary>
    public string Text => field ??= PlainText.Of(Row.Table.Source, Start, End);
}
