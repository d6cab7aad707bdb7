namespace Footbridge.Core.Tables;

/// <summary>What a column holds, by arithmetic and by marks, not by words alone.</summary>
public enum ColumnKind
{
    /// <summary>Figures of their own: they may be summed.</summary>
    Given,

    /// <summary>The difference of two other columns: additive, but it proves nothing new.</summary>
    Difference,

    /// <summary>Percentages: growth, share of total, margin. Never summed.</summary>
    Percent,

    /// <summary>Basis points. Never summed.</summary>
    BasisPoints,
}
