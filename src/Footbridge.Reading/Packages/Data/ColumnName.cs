using System.Collections.Immutable;

namespace Footbridge.Reading.Packages.Data;

/// <summary>A column that a data file may have.</summary>
/// <param name="Name">Its name.</param>
/// <param name="OtherNames">What else it may be called.</param>
/// <param name="IsRequired">True when it must be there.</param>
internal sealed record ColumnName(string Name, ImmutableArray<string> OtherNames, bool IsRequired);
