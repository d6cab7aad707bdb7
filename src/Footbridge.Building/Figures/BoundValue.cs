using Footbridge.Core.Facts;
using Footbridge.Core.Packages;
using Footbridge.Core.Periods;

namespace Footbridge.Building.Figures;

/// <summary>An exact value and what it stands for. It becomes a figure when it is printed.</summary>
/// <param name="Expression">"revenues[ip]"; a shift of the whole expression is in the period, not here.</param>
/// <param name="Label">The concept's caption; null when no concept names it.</param>
/// <param name="Segment">The segment's name; null for the company as a whole.</param>
/// <param name="FiscalPeriod">The period by name.</param>
/// <param name="Period">Its days, or the last of them for a state.</param>
/// <param name="Value">In base units, smaller than what can be printed.</param>
/// <param name="Kind">Its unit.</param>
/// <param name="Formula">How it is computed; null when data give it.</param>
/// <param name="Origin">Where data or formula are written.</param>
/// <param name="Place">Where it is shown, for problems.</param>
internal sealed record BoundValue(
    string Expression,
    string? Label,
    string? Segment,
    FiscalPeriod FiscalPeriod,
    Period Period,
    decimal Value,
    UnitKind Kind,
    string? Formula,
    string? Origin,
    PackagePlace Place
);
