namespace Footbridge.Measure.Synthetic;

/// <summary>Names of made-up businesses: no two statements of a release share one, so that a claim is about one line only.</summary>
internal static class SyntheticNames
{
    private static readonly string[] s_first =
    [
        "North",
        "South",
        "East",
        "West",
        "Upper",
        "Lower",
        "Old",
        "New",
        "Far",
        "High",
        "Stone",
        "Clear",
        "Green",
        "Red",
        "White",
        "Black",
        "Long",
        "Broad",
        "Deep",
        "Fair",
    ];

    private static readonly string[] s_second =
    [
        "field",
        "bridge",
        "water",
        "ford",
        "gate",
        "mill",
        "haven",
        "ridge",
        "port",
        "wood",
        "brook",
        "hill",
        "dale",
        "marsh",
        "cliff",
        "shore",
        "lake",
        "moor",
        "well",
        "stead",
    ];

    /// <summary>The name of a statement, by its number; they repeat after 8,000.</summary>
    public static string Of(int number)
    {
        var count = s_first.Length * s_second.Length;
        var tail = number / count % s_second.Length;
        // Neighbours in number are no neighbours in name.
        return s_first[number % s_first.Length]
            + s_second[(number / s_first.Length + number) % s_second.Length]
            + (tail == 0 ? "" : s_second[tail]);
    }
}
