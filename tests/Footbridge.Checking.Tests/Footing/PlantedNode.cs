using Footbridge.Checking.Footing;

namespace Footbridge.Checking.Tests.Footing;

/// <summary>A row of a made-up statement: an item with figures of its own, or the total of its parts, which stand above it.</summary>
internal sealed class PlantedNode
{
    private PlantedNode(long[] values, PlantedNode[] parts, bool subtracts, RowCues cues)
    {
        Values = values;
        Parts = parts;
        Subtracts = subtracts;
        Cues = cues;
    }

    /// <summary>One figure a column.</summary>
    public long[] Values { get; }

    /// <summary>What a total is made of; empty for an item.</summary>
    public PlantedNode[] Parts { get; }

    /// <summary>True for a total that is its first part less the others: revenue less costs.</summary>
    public bool Subtracts { get; }

    /// <summary>What marks a total as one; none for an item.</summary>
    public RowCues Cues { get; }

    public bool IsTotal => Parts.Length > 0;

    public static PlantedNode Item(long[] values) => new(values, [], false, RowCues.None);

    public static PlantedNode Total(PlantedNode[] parts, bool subtracts, RowCues cues)
    {
        var values = new long[parts[0].Values.Length];
        for (var part = 0; part < parts.Length; part++)
        {
            for (var column = 0; column < values.Length; column++)
            {
                values[column] += (subtracts && part > 0 ? -1 : 1) * parts[part].Values[column];
            }
        }
        return new PlantedNode(values, parts, subtracts, cues);
    }

    /// <summary>The same row with its figures changed; a total stays the sum of its parts.</summary>
    public PlantedNode Map(Func<long[], long[]> change) =>
        IsTotal ? Total(Array.ConvertAll(Parts, part => part.Map(change)), Subtracts, Cues) : Item(change(Values));

    /// <summary>Smaller statements like this one, the smallest first: a part alone, a part left out, a total whose parts are left out.</summary>
    public IEnumerable<PlantedNode> Smaller()
    {
        foreach (var part in Parts.Where(part => part.IsTotal))
        {
            yield return part;
        }
        for (var index = 0; index < Parts.Length; index++)
        {
            if (Parts.Length > 2)
            {
                yield return Total([.. Parts[..index], .. Parts[(index + 1)..]], Subtracts, Cues);
            }
            if (Parts[index].IsTotal)
            {
                yield return With(index, Item(Parts[index].Values));
            }
            foreach (var smaller in Parts[index].Smaller())
            {
                yield return With(index, smaller);
            }
        }
    }

    private PlantedNode With(int index, PlantedNode part)
    {
        var parts = Parts.ToArray();
        parts[index] = part;
        return Total(parts, Subtracts, Cues);
    }
}
