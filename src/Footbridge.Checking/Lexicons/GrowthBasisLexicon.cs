namespace Footbridge.Checking.Lexicons;

/// <summary>What <c>growth-bases.txt</c> lists.</summary>
internal static class GrowthBasisLexicon
{
    /// <summary>All bases, in the order listed: the phrases that name each.</summary>
    public static IReadOnlyList<string[]> Bases { get; } = LexiconText.Lines("growth-bases.txt").ConvertAll(Parse);

    private static string[] Parse(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon > 0
            ? line[(colon + 1)..].Split(';', StringSplitOptions.TrimEntries)
            : throw new InvalidOperationException($"growth-bases.txt: \"{line}\" is not of the form name: phrases.");
    }
}
