using Footbridge.Core.Documents;
using Footbridge.Core.Facts;

namespace Footbridge.Checking.Tables;

/// <summary>A body row while it is being understood.</summary>
internal sealed class DraftRow
{
    /// <summary>Index of the row in its grid.</summary>
    public required int GridRow { get; init; }

    /// <summary>Its caption as printed, footnote markers removed.</summary>
    public required string Label { get; set; }

    /// <summary>The words of its caption, for the figures inside them.</summary>
    public required List<TableToken> LabelTokens { get; init; }

    /// <summary>Words that stand in its columns of figures.</summary>
    public required List<TableToken> Notes { get; init; }

    /// <summary>Its figures by column; null where none is printed.</summary>
    public required TableToken?[] Cells { get; init; }

    /// <summary>The heading that it stands under.</summary>
    public string Section { get; set; } = "";

    /// <summary>Depth of its indent.</summary>
    public int Indent { get; init; }

    /// <summary>True when a rule is drawn over the row's figures.</summary>
    public bool RuleAbove { get; set; }

    /// <summary>True when the row's figures are marked as a total's: underlined, or over a double rule.</summary>
    public bool RuleBelow { get; set; }

    /// <summary>True when the row has figures.</summary>
    public bool HasFigures { get; init; }

    /// <summary>The kind of unit of its figures, by label, section and marks; null for money that only the table names.</summary>
    public UnitKind? UnitKind { get; set; }

    /// <summary>What its caption and the heading above it say about units.</summary>
    public CaptionUnits Units { get; set; }
}
