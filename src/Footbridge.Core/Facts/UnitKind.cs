namespace Footbridge.Core.Facts;

/// <summary>The family of a unit: what may be added to what.</summary>
public enum UnitKind
{
    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>Money per share.</summary>
    PerShare,

    /// <summary>Shares.</summary>
    Shares,

    /// <summary>A percentage; its value is a ratio, 4% is 0.04.</summary>
    Percent,

    /// <summary>Basis points; its value is in basis points.</summary>
    BasisPoints,

    /// <summary>A plain ratio or multiple, such as 7.1x.</summary>
    Ratio,

    /// <summary>A number of things: customers, stores, employees.</summary>
    Count,
}
