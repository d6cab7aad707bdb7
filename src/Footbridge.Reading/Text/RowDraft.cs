namespace Footbridge.Reading.Text;

/// <summary>A row in the making: the line that carries its figures, and the lines over which its label runs.</summary>
internal sealed class RowDraft(int line, List<Piece> pieces, bool isRule, bool touchesAbove)
{
    internal int Line { get; } = line;

    internal List<Piece> Pieces { get; } = pieces;

    internal bool IsRule { get; } = isRule;

    /// <summary>True when no blank line stands between it and the row before.</summary>
    internal bool TouchesAbove { get; } = touchesAbove;

    /// <summary>Lines whose only piece runs on into this row's label, top-down.</summary>
    internal List<RowDraft>? Before { get; set; }

    /// <summary>Lines whose only piece goes on with this row's label.</summary>
    internal List<RowDraft>? Behind { get; set; }

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
