using System.Collections.Immutable;

namespace Footbridge.Reading.Packages.Data;

/// <summary>A column that a data file may have.</summary>
/// <param name="Name">Its name.</param>
/// <param name="OtherNames">What else it may be called.</param>
/// <param name="IsRequired">True when it must be there.</param>
/// <param name="IsRemark">True for what a build adds to its own facts: allowed, but not among the columns that messages name.</param>
internal sealed record ColumnName(string Name, ImmutableArray<string> OtherNames, bool IsRequired, bool IsRemark = false);
