using Footbridge.Checking.Facts;

namespace Footbridge.Checking.Verdicts;

/// <summary>How alike two row labels are: the share of the shorter label's words that the other has too.</summary>
internal static class Labels
{
    /// <summary>One word in common with a longer label says little: "Other", "Total".</summary>
    private const double SingleWord = 0.6;

    private const int Shortest = 3;

    /// <summary>Short words that name nothing.</summary>
    private static readonly HashSet<string> s_empty = new(StringComparer.OrdinalIgnoreCase)
    {
        "the",
        "and",
        "for",
        "from",
        "with",
        "net",
        "less",
        "non",
        "per",
        "its",
        "inc",
        "plus",
    };

    /// <summary>0 for nothing in common, 1 for the same words.</summary>
    public static double Likeness(HashSet<string> left, HashSet<string> right)
    {
        if (left.Count == 0 || right.Count == 0)
        {
            return 0;
        }
        var (shorter, longer) = left.Count <= right.Count ? (left, right) : (right, left);
        var shared = 0;
        foreach (var word in shorter)
        {
            shared += longer.Contains(word) ? 1 : 0;
        }
        var share = (double)shared / shorter.Count;
        return shorter.Count == 1 && longer.Count > 1 ? share * SingleWord : share;
    }

    /// <summary>The words of a label that carry meaning, in the singular.</summary>
    public static HashSet<string> Words(string label)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var start = -1;
        for (var index = 0; index <= label.Length; index++)
        {
            var inWord = index < label.Length && char.IsLetter(label[index]);
            if (inWord && start < 0)
            {
                start = index;
            }
            else if (!inWord && start >= 0)
            {
                if (index - start >= Shortest && !s_empty.Contains(label[start..index]))
                {
                    words.Add(Stems.Of(label[start..index].ToLowerInvariant()));
                }
                start = -1;
            }
        }
        return words;
    }
}
