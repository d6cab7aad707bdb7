namespace Footbridge.Checking.Lexicons;

/// <summary>What <c>share-words.txt</c> lists.</summary>
internal static class ShareLexicon
{
    private static readonly Dictionary<string, List<string>> s_words = Read();

    /// <summary>The words of a list.</summary>
    /// <exception cref="KeyNotFoundException">The file has no such list.</exception>
    public static IReadOnlyList<string> Words(string name) => s_words[name];

    private static Dictionary<string, List<string>> Read()
    {
        var lists = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var line in LexiconText.Lines("share-words.txt"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
            {
                throw new InvalidOperationException($"share-words.txt: \"{line}\" names no list.");
            }
            if (!lists.TryGetValue(line[..colon], out var words))
            {
                lists.Add(line[..colon], words = []);
            }
            words.AddRange(line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
        return lists;
    }
}
