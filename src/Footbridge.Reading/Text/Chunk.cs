namespace Footbridge.Reading.Text;

/// <summary>Words of a line that no gap divides.</summary>
/// <param name="Left">Column of its first character.</param>
/// <param name="Right">Column after its last character.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Words">How many words.</param>
internal readonly record struct Chunk(int Left, int Right, ChunkKind Kind, int Words)
{
    internal bool IsFigure => Kind == ChunkKind.Figure;

    /// <summary>True for what stands in a figure's column: a figure, a year or a part of one.</summary>
    internal bool IsNumeric => Kind is ChunkKind.Figure or ChunkKind.Year or ChunkKind.Part;
}
