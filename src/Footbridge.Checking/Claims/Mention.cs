namespace Footbridge.Checking.Claims;

/// <summary>Words of a text that name a measure.</summary>
/// <param name="Words">Numbers of the words in the package's vocabulary, each once, in the order said.</param>
/// <param name="Text">The words as written, for a person.</param>
/// <param name="Start">Where they begin in the text; they may stand in an earlier sentence.</param>
/// <param name="End">Where they end, exclusive.</param>
/// <param name="Polarity">-1 where they say the opposite: "net loss" is net income below zero; 0 where they say both.</param>
internal sealed record Mention(int[] Words, string Text, int Start, int End, int Polarity = 1)
{
    /// <summary>
    /// Numbers of words of the same phrase that stand in no label of the package: "Europe" in "revenue in Europe". None of them is
    /// among <see cref="Words"/>. They narrow the measure in a way that no row tells: a reason for doubt.
    /// </summary>
    public int[] Others { get; init; } = [];

    /// <summary>Those of <see cref="Others"/> that name whose measure it is: a subsidiary, a brand, or the company itself by a name that nothing tells.</summary>
    public int[] Actor { get; init; } = [];

    /// <summary>True for a "net gain", which may be one of many things and is not what is left at the end.</summary>
    public bool IsVague { get; init; }

    /// <summary>True for "earnings" alone, which is net income unless what it is compared with is another kind of income.</summary>
    public bool IsBottomLine { get; init; }

    /// <summary>True where the sentence says itself of which part of the company it is: what the heading names does not narrow it then.</summary>
    public bool IsOwned { get; init; }
}
