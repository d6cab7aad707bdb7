using System.Collections.Immutable;

namespace Footbridge.Writing.Spreadsheets;

/// <summary>What is settled of a sheet before its first row.</summary>
internal sealed record SheetFrame
{
    /// <summary>At most 31 characters, none of : \ / ? * [ ].</summary>
    public required string Name { get; init; }

    public required ImmutableArray<SheetColumn> Columns { get; init; }

    /// <summary>Rows that stay in sight at the top.</summary>
    public int FrozenRows { get; init; }

    /// <summary>Columns that stay in sight at the left.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>Rows that every printed page starts with; null for none.</summary>
    public (int First, int Last)? Heads { get; init; }

    /// <summary>Columns that every printed page starts with, from the first; 0 for none.</summary>
    public int RepeatedColumns { get; init; }

    public bool IsUpright { get; init; }

    /// <summary>Colour of the tab.</summary>
    public string Tab { get; init; } = Palette.Navy;

    /// <summary>What stands at the left of every page's foot.</summary>
    public string Foot { get; init; } = "";
}
