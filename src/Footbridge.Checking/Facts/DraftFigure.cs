using Footbridge.Checking.Tables;
using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;
using Footbridge.Core.Periods;

namespace Footbridge.Checking.Facts;

/// <summary>A figure before all figures are put in reading order and numbered.</summary>
internal sealed class DraftFigure
{
    /// <summary>Where it stands in the source.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>As read.</summary>
    public required string Text { get; init; }

    /// <summary>Where on the page.</summary>
    public required FigurePlace Place { get; init; }

    /// <summary>The digits.</summary>
    public required PrintedNumber Number { get; init; }

    /// <summary>What it counts; null when it is not financial.</summary>
    public Unit? Unit { get; init; }

    /// <summary>Power of ten.</summary>
    public int Scale { get; init; }

    /// <summary>When it holds.</summary>
    public Period? Period { get; init; }

    /// <summary>What it is when it is not financial.</summary>
    public FigureKind? Kind { get; init; }

    /// <summary>Its table.</summary>
    public DraftTable? Table { get; init; }

    /// <summary>Its row in the table, or -1.</summary>
    public int Row { get; init; } = -1;

    /// <summary>Its column in the table, or -1.</summary>
    public int Column { get; init; } = -1;

    /// <summary>What it measures.</summary>
    public string? Label { get; init; }

    /// <summary>The text that it stands in; null for a figure that is a cell.</summary>
    public MappedText? Within { get; init; }

    /// <summary>Where it begins in that text.</summary>
    public int Start { get; init; }

    /// <summary>Where it ends in that text, exclusive.</summary>
    public int End { get; init; }

    /// <summary>The cell that it came from; it learns its number.</summary>
    public TableToken? Token { get; init; }
}
