using Footbridge.Checking.Figures;
using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Core.Periods;

namespace Footbridge.Checking.Tables;

/// <summary>One thing in a table row after split cells were glued: words, a figure with all its marks, or a figure left out.</summary>
internal sealed class TableToken
{
    /// <summary>What it is.</summary>
    public required TokenKind Kind { get; set; }

    /// <summary>First column position of all its pieces.</summary>
    public required int Left { get; set; }

    /// <summary>Column position after the last of its pieces.</summary>
    public required int Right { get; set; }

    /// <summary>The source of all its pieces.</summary>
    public required SourceSpan Span { get; set; }

    /// <summary>The text of all its pieces.</summary>
    public required string Text { get; set; }

    /// <summary>The cell that holds the words or the digits.</summary>
    public required GridCell Cell { get; init; }

    /// <summary>The number as its cell prints it, for a figure.</summary>
    public TextNumber Number { get; set; }

    /// <summary>What it counts and at what scale, once the unit chain has spoken.</summary>
    public Unit? Unit { get; set; }

    /// <summary>Power of ten of its printed unit, once the unit chain has spoken.</summary>
    public int Scale { get; set; }

    /// <summary>When it holds, by column, row and section; null when they do not say.</summary>
    public Period? Period { get; set; }

    /// <summary>Index of its figure in the proof; -1 until it has one.</summary>
    public int Figure { get; set; } = -1;

    /// <summary>True when it stands in a column of figures.</summary>
    public bool IsColumnar => Kind != TokenKind.Text;

    /// <summary>True for a figure that may be a year.</summary>
    public bool IsYearLike => Kind == TokenKind.Figure && Number.Has(NumberMarks.LooksLikeYear);
}
