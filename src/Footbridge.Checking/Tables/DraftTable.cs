using Footbridge.Checking.Periods;
using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Core.Periods;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Tables;

/// <summary>A table while it is being understood: stage after stage fills it in; at the end it becomes a <see cref="Table"/>.</summary>
internal sealed class DraftTable
{
    /// <summary>The grid that it was made from.</summary>
    public required Grid Grid { get; init; }

    /// <summary>All rows of the grid, glued.</summary>
    public required TokenRow[] TokenRows { get; init; }

    /// <summary>Which of the rows are its own.</summary>
    public required TablePart Part { get; init; }

    /// <summary>Its columns of figures.</summary>
    public required DraftColumn[] Columns { get; init; }

    /// <summary>Its body rows, blank rows left out.</summary>
    public required List<DraftRow> Rows { get; init; }

    /// <summary>Texts that stand over it, widest first: the prose before it, its caption, its title rows, the head of its stub.</summary>
    public required List<MappedText> Captions { get; init; }

    /// <summary>Those of the captions that stand over the stub beside heads of columns.</summary>
    public required List<MappedText> StubHeads { get; init; }

    /// <summary>All heads over its columns, row by row.</summary>
    public required List<string> Heads { get; init; }

    /// <summary>True when its heads and captions are those of the table above, which it continues.</summary>
    public bool IsContinued { get; set; }

    /// <summary>True when its heads stand once over it and the table above, though each has a title of its own.</summary>
    public bool SharesHeads { get; set; }

    /// <summary>The first source offset of its own rows.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The name by which a person would call it.</summary>
    public string Title { get; set; } = "";

    /// <summary>Which statement it is.</summary>
    public StatementKind Statement { get; set; }

    /// <summary>What its rows make of its figures in time.</summary>
    public TimeKind Time { get; set; }

    /// <summary>How much speaks for a balance sheet: half of one says less than a whole.</summary>
    public int BalanceWeight { get; set; }

    /// <summary>What its captions say about units.</summary>
    public CaptionUnits Units { get; set; }

    /// <summary>The unit of figures of which neither row nor column says anything; money in nearly all tables.</summary>
    public UnitKind DefaultKind { get; set; } = UnitKind.Money;

    /// <summary>The latest day of a table whose columns are all balances: what its texts say holds then.</summary>
    public Period? Day { get; set; }

    /// <summary>Index in the proof.</summary>
    public int Index { get; set; }
}
