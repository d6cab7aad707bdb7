namespace Footbridge.Building.Comparisons;

/// <summary>With which earlier period a period is compared.</summary>
internal enum ComparisonKind
{
    /// <summary>With the same quarters of the year before.</summary>
    YearOverYear,

    /// <summary>With the quarter before.</summary>
    QuarterOverQuarter,
}
