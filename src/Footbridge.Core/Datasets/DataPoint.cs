using Footbridge.Core.Facts;
using Footbridge.Core.Packages;

namespace Footbridge.Core.Datasets;

/// <summary>One row of data. It is what a file says; a fact is what follows from it.</summary>
/// <param name="Concept">Identifier.</param>
/// <param name="Period">As written: "2013-Q1", "2013-H1", "2013-9M", "2013-FY", "2013-03-31", "2013-01-01/2013-03-31".</param>
/// <param name="Segment">Identifier; null for the company as a whole.</param>
/// <param name="Value">In the scale of the data files for money and shares, as such for all else; 4 % is 0.04.</param>
/// <param name="Unit">The family of units that the row names; null when it names none.</param>
/// <param name="Place">File and line (of a sheet: row).</param>
public sealed record DataPoint(string Concept, string Period, string? Segment, decimal Value, UnitKind? Unit, PackagePlace Place);
