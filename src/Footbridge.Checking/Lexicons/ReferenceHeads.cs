namespace Footbridge.Checking.Lexicons;

/// <summary>What <c>reference-heads.txt</c> lists: heads over columns of numbers that point to a note, a page or an exhibit.</summary>
internal static class ReferenceHeads
{
    private static readonly Dictionary<string, string> s_kinds = Read();

    /// <summary>What a head says that the numbers under it point to: "note", "page", "exhibit"; null when it says nothing of the kind.</summary>
    public static string? KindOf(string head)
    {
        var text = head.AsSpan().Trim().TrimEnd(".:#").TrimEnd();
        return text.Length is > 0 and < 24 ? s_kinds.GetValueOrDefault(text.ToString().Replace('\u00A0', ' ').ToLowerInvariant()) : null;
    }

    private static Dictionary<string, string> Read()
    {
        var kinds = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in LexiconText.Lines("reference-heads.txt"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0)
            {
                throw new InvalidOperationException($"reference-heads.txt: \"{line}\" is not of the form name: heads.");
            }
            foreach (var head in line[(colon + 1)..].Split(';', StringSplitOptions.TrimEntries))
            {
                kinds.Add(head, line[..colon]);
            }
        }
        return kinds;
    }
}
