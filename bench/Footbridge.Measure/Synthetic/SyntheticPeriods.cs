namespace Footbridge.Measure.Synthetic;

/// <summary>The periods of a made-up statement.</summary>
/// <param name="Headers">The head of each column.</param>
/// <param name="Phrases">The same periods as a sentence names them.</param>
/// <param name="AreDurations">True for quarters and years, false for balance-sheet dates.</param>
internal sealed record SyntheticPeriods(string[] Headers, string[] Phrases, bool AreDurations)
{
    private static readonly SyntheticPeriods[] s_all =
    [
        new(
            ["Three Months Ended March 31, 2024", "Three Months Ended March 31, 2023"],
            ["in the first quarter of 2024", "in the first quarter of 2023"],
            AreDurations: true
        ),
        new(["March 31, 2024", "December 31, 2023"], ["at March 31, 2024", "at December 31, 2023"], AreDurations: false),
        new(
            ["Year Ended December 31, 2023", "Year Ended December 31, 2022", "Year Ended December 31, 2021"],
            ["in 2023", "in 2022", "in 2021"],
            AreDurations: true
        ),
    ];

    /// <summary>Those of a statement, by its number.</summary>
    public static SyntheticPeriods Of(int number) => s_all[number % s_all.Length];
}
