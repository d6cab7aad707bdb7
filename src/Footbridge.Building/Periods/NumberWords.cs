namespace Footbridge.Building.Periods;

/// <summary>Numbers of months and weeks in words.</summary>
internal static class NumberWords
{
    private static readonly string[] s_small =
    [
        .. "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".Split(
            ' '
        ),
    ];
    private static readonly string[] s_tens = [.. "twenty thirty forty fifty sixty seventy eighty ninety".Split(' ')];

    /// <summary>"thirteen", "thirty-nine".</summary>
    /// <param name="number">0 to 99.</param>
    public static string Of(int number) =>
        number < 20 ? s_small[number]
        : number % 10 == 0 ? s_tens[number / 10 - 2]
        : $"{s_tens[number / 10 - 2]}-{s_small[number % 10]}";

    /// <summary>"first" to "fourth".</summary>
    /// <param name="quarter">1 to 4.</param>
    public static string Ordinal(int quarter) =>
        quarter switch
        {
            1 => "first",
            2 => "second",
            3 => "third",
            _ => "fourth",
        };
}
