namespace Footbridge.Reading.Text;

/// <summary>A cell in the making: columns of one line.</summary>
internal readonly record struct Piece(int Left, int Right, ChunkKind Kind)
{
    internal bool IsNumeric => Kind is ChunkKind.Figure or ChunkKind.Year or ChunkKind.Part;
}
