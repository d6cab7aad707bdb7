using Footbridge.Checking.Footing;

namespace Footbridge.Checking.Tests.Footing;

/// <summary>A row of a planted table as it is printed.</summary>
/// <param name="Label">Its caption; no two rows share one.</param>
/// <param name="Values">One figure a column.</param>
/// <param name="Cues">What marks it.</param>
/// <param name="Terms">The rows that it totals, with their signs; empty for an item.</param>
internal sealed record PlantedRow(string Label, long[] Values, RowCues Cues, Term[] Terms)
{
    public bool IsTotal => Terms.Length > 0;
}
