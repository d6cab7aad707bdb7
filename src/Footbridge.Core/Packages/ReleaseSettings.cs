using System.Collections.Immutable;
using Footbridge.Core.Periods;

namespace Footbridge.Core.Packages;

/// <summary>Who reports, for when, and how figures are printed.</summary>
/// <param name="Entity">The legal name.</param>
/// <param name="Name">The name in running text.</param>
/// <param name="Ticker">Exchange and symbol as printed; null when not listed.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="FiscalYear">When fiscal years and quarters end.</param>
/// <param name="Quarter">The quarter that the release reports.</param>
/// <param name="QuarterPlace">Where the quarter is written.</param>
/// <param name="Scale">The power of ten in which tables print money and shares: 0, 3, 6 or 9.</param>
/// <param name="DataScale">The power of ten in which the data files hold money and shares.</param>
/// <param name="Segments">The segments, in printing order.</param>
/// <param name="Rounding">What happens where printed figures do not add up.</param>
/// <param name="Growth">How changes are computed and when they are not meaningful.</param>
/// <param name="BasisPoints">From which margins basis points are computed.</param>
/// <param name="Outputs">Names of the outputs to write; empty for all.</param>
public sealed record ReleaseSettings(
    string Entity,
    string Name,
    string? Ticker,
    string Currency,
    FiscalYearRule FiscalYear,
    FiscalPeriod Quarter,
    PackagePlace QuarterPlace,
    int Scale,
    int DataScale,
    ImmutableArray<Segment> Segments,
    RoundingPolicy Rounding,
    GrowthPolicy Growth,
    BasisPointConvention BasisPoints,
    ImmutableArray<string> Outputs
);
