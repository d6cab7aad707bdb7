using Footbridge.Core.Documents;

namespace Footbridge.Checking.Tables;

/// <summary>
/// Texts that stand on every page, such as "Table of Contents" or the company's name: they say nothing about the table below them.
/// Remarks on units and periods are left out, however often they stand there.
/// </summary>
internal static class RunningHeads
{
    private const int Longest = 60;
    private const int LongestWithPage = 120;
    private const int Often = 4;

    /// <summary>The running heads of <paramref name="document"/>.</summary>
    public static HashSet<string> Of(Document document)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var running = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in document.Blocks)
        {
            if (block is not Prose { Text.Value: { Length: > 0 and <= LongestWithPage } text })
            {
                continue;
            }
            if (NumbersPage(text))
            {
                running.Add(text);
            }
            else if (text.Length <= Longest && IsPlain(text))
            {
                seen[text] = seen.GetValueOrDefault(text) + 1;
                if (seen[text] == Often)
                {
                    running.Add(text);
                }
            }
        }
        return running;
    }

    /// <summary>"Results up 29% January 19, 2006 Page 3": what ends with the number of the page.</summary>
    private static bool NumbersPage(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[^(digits + 1)]))
        {
            digits++;
        }
        return digits is > 0 and <= 3 && text[..^digits].TrimEnd().EndsWith("page", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>True for a text without digits, parentheses and words of scale.</summary>
    private static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            if (char.IsDigit(character) || character is '(' or '$' or '€' or '£')
            {
                return false;
            }
        }
        return !text.Contains("thousand", StringComparison.OrdinalIgnoreCase)
            && !text.Contains("million", StringComparison.OrdinalIgnoreCase);
    }
}
