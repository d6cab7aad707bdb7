using System.Runtime.InteropServices;

namespace Footbridge.Reading.Text;

/// <summary>A row in the making: the line that carries its figures, and the lines over which its label runs.</summary>
/// <param name="line">The line.</param>
/// <param name="store">Where the pieces of all rows of the table are kept.</param>
/// <param name="first">The row's first piece in it.</param>
/// <param name="isRule">True for a drawn line.</param>
/// <param name="touchesAbove">True when no blank line stands between it and the row before.</param>
internal sealed class RowDraft(int line, List<Piece> store, int first, bool isRule, bool touchesAbove)
{
    private readonly int _count = store.Count - first;

    internal int Line { get; } = line;

    internal ReadOnlySpan<Piece> Pieces => CollectionsMarshal.AsSpan(store).Slice(first, _count);

    internal bool IsRule { get; } = isRule;

    /// <summary>True when no blank line stands between it and the row before.</summary>
    internal bool TouchesAbove { get; } = touchesAbove;

    /// <summary>Lines whose only piece runs on into this row's label, top-down.</summary>
    internal List<RowDraft>? Before { get; set; }

    /// <summary>Lines whose only piece goes on with this row's label.</summary>
    internal List<RowDraft>? Behind { get; set; }

    /// <summary>The line above, whose figures have their unit on this one: "(790)" over "bps".</summary>
    internal RowDraft? Above { get; set; }

    internal bool HasFigures
    {
        get
        {
            foreach (var piece in Pieces)
            {
                if (piece.IsNumeric)
                {
                    return true;
                }
            }
            return false;
        }
    }
}
