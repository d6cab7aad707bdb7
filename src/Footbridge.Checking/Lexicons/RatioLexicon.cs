namespace Footbridge.Checking.Lexicons;

/// <summary>What <c>ratios.txt</c> lists.</summary>
internal static class RatioLexicon
{
    /// <summary>All ratios, in the order listed: how they are called, and the standard lines that they follow from.</summary>
    public static IReadOnlyList<(string Name, string Part, string Whole)> Ratios { get; } =
        LexiconText.Lines("ratios.txt").ConvertAll(Parse);

    private static (string Name, string Part, string Whole) Parse(string line)
    {
        var fields = line.Split(['=', '/'], StringSplitOptions.TrimEntries);
        return fields.Length == 3
            ? (fields[0], fields[1], fields[2])
            : throw new InvalidOperationException($"ratios.txt: \"{line}\" is not of the form name = part / whole.");
    }
}
