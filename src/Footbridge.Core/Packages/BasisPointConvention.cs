namespace Footbridge.Core.Packages;

/// <summary>From which margins a difference in basis points is computed.</summary>
public enum BasisPointConvention
{
    /// <summary>From the margins as printed: a reader can recompute it.</summary>
    Printed,

    /// <summary>From the exact margins, rounded once.</summary>
    Exact,
}
