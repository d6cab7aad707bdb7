namespace Footbridge.Measure.Truth;

/// <summary>Outcomes as words.</summary>
internal static class OutcomeWords
{
    /// <summary>"not financial" for NotFinancial.</summary>
    public static string Of<T>(T outcome)
        where T : struct, Enum =>
        string.Concat(outcome.ToString().Select(letter => char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString()))
            .TrimStart();
}
