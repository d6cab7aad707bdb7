namespace Footbridge.Checking.Figures;

/// <summary>What a word or sign after a number says of it.</summary>
internal enum UnitMarkKind
{
    /// <summary>A scale word: million, bn.</summary>
    Scale,

    /// <summary>Percent.</summary>
    Percent,

    /// <summary>Percentage points.</summary>
    Points,

    /// <summary>Basis points.</summary>
    BasisPoints,

    /// <summary>A multiple: 7.1x.</summary>
    Ratio,

    /// <summary>Hundredths of a currency unit.</summary>
    Cents,
}
