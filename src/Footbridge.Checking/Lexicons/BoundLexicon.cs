namespace Footbridge.Checking.Lexicons;

/// <summary>What <c>bounds.txt</c> lists.</summary>
internal static class BoundLexicon
{
    private static readonly List<(string Phrase, int Side)> s_phrases = [.. LexiconText.Lines("bounds.txt").SelectMany(Parse)];

    /// <summary>+1 when <paramref name="before"/> ends with words that make what follows a lower bound, -1 an upper one, 0 neither.</summary>
    public static int SideOf(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        var side = 0;
        var longest = 0;
        foreach (var (phrase, its) in s_phrases)
        {
            if (
                phrase.Length > longest
                && before.EndsWith(phrase, StringComparison.OrdinalIgnoreCase)
                && (before.Length == phrase.Length || !char.IsLetter(before[before.Length - phrase.Length - 1]))
            )
            {
                longest = phrase.Length;
                side = its;
            }
        }
        return side;
    }

    private static IEnumerable<(string Phrase, int Side)> Parse(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var side =
            colon < 0
                ? 0
                : line[..colon] switch
                {
                    "at-least" => 1,
                    "at-most" => -1,
                    _ => 0,
                };
        return side == 0
            ? throw new InvalidOperationException($"bounds.txt: \"{line}\" is neither at-least nor at-most.")
            : line[(colon + 1)..].Split(';', StringSplitOptions.TrimEntries).Select(phrase => (phrase, side));
    }
}
