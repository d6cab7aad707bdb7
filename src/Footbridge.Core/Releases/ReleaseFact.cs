using Footbridge.Core.Facts;
using Footbridge.Core.Periods;

namespace Footbridge.Core.Releases;

/// <summary>A fact of a built release. It has no place on a page.</summary>
/// <param name="Concept">Identifier.</param>
/// <param name="Label">The concept in words; null when nothing names it.</param>
/// <param name="Segment">Identifier; null for the company as a whole.</param>
/// <param name="Period">Its days.</param>
/// <param name="FiscalPeriod">Its period by name.</param>
/// <param name="Value">Exact, in base units.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Decimals">As in XBRL, the precision of the data; null when exact.</param>
/// <param name="Formula">How it was computed; null when data give it.</param>
/// <param name="Origin">Where the data or the formula are written.</param>
public sealed record ReleaseFact(
    string Concept,
    string? Label,
    string? Segment,
    Period Period,
    FiscalPeriod FiscalPeriod,
    decimal Value,
    Unit Unit,
    int? Decimals,
    string? Formula,
    string? Origin
);
