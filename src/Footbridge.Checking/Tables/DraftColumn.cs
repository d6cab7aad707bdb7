using Footbridge.Core.Facts;
using Footbridge.Core.Periods;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Tables;

/// <summary>A column of figures while it is being understood.</summary>
internal sealed class DraftColumn
{
    /// <summary>First column position.</summary>
    public required int Left { get; init; }

    /// <summary>Column position after the last.</summary>
    public required int Right { get; init; }

    /// <summary>Texts over the column, top-down.</summary>
    public List<string> Stack { get; } = [];

    /// <summary>The stack in one line.</summary>
    public string Header => string.Join(" ", Stack).ReplaceLineEndings(" ");

    /// <summary>The period of its figures.</summary>
    public Period? Period { get; set; }

    /// <summary>Whether its figures are given or computed.</summary>
    public ColumnKind Kind { get; set; }

    /// <summary>The unit that its head names; null when it names none.</summary>
    public UnitKind? UnitKind { get; set; }

    /// <summary>What its header says about units.</summary>
    public CaptionUnits Units { get; set; }
}
