namespace Footbridge.Checking.Lexicons;

/// <summary>What <c>groups.txt</c> lists.</summary>
internal static class GroupLexicon
{
    /// <summary>All groups, in the order listed: how they are called, and the captions that belong to them.</summary>
    public static IReadOnlyList<(string Name, string[] Captions)> Groups { get; } = LexiconText.Lines("groups.txt").ConvertAll(Parse);

    private static (string Name, string[] Captions) Parse(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon > 0
            ? (line[..colon], line[(colon + 1)..].Split(';', StringSplitOptions.TrimEntries))
            : throw new InvalidOperationException($"groups.txt: \"{line}\" is not of the form name: captions.");
    }
}
