namespace Footbridge.Measure.Chance;

/// <summary>What the random tables' row labels say.</summary>
internal enum LabelVariant
{
    /// <summary>The labels stay where they are: "Total" stands where a total stood.</summary>
    Kept,

    /// <summary>The same labels in random order.</summary>
    Shuffled,

    /// <summary>Words without meaning.</summary>
    Neutral,
}
