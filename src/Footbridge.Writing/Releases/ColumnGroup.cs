using System.Collections.Immutable;
using Footbridge.Core.Releases;

namespace Footbridge.Writing.Releases;

/// <summary>Neighbouring columns that share the words above them.</summary>
/// <param name="Words">The shared words; null for columns without any.</param>
/// <param name="First">Index of the first column.</param>
/// <param name="Count">How many there are.</param>
internal sealed record ColumnGroup(string? Words, int First, int Count)
{
    public static ImmutableArray<ColumnGroup> Of(ImmutableArray<ReleaseColumn> columns)
    {
        var groups = ImmutableArray.CreateBuilder<ColumnGroup>();
        for (var index = 0; index < columns.Length; index++)
        {
            if (groups.Count > 0 && groups[^1].Words == columns[index].Group)
            {
                groups[^1] = groups[^1] with { Count = groups[^1].Count + 1 };
            }
            else
            {
                groups.Add(new ColumnGroup(columns[index].Group, index, 1));
            }
        }
        return groups.ToImmutable();
    }
}
