namespace Footbridge.Checking.Verdicts;

/// <summary>How alike two row labels are: the share of the shorter label's words that the other has too.</summary>
internal static class Labels
{
    /// <summary>0 for nothing in common, 1 for the same words.</summary>
    public static double Likeness(string left, string right)
    {
        if (left.Equals(right, StringComparison.OrdinalIgnoreCase))
        {
            return 1;
        }
        var (first, second) = (Words(left), Words(right));
        if (first.Count == 0 || second.Count == 0)
        {
            return 0;
        }
        var shared = first.Count(second.Contains);
        return (double)shared / Math.Min(first.Count, second.Count);
    }

    private static HashSet<string> Words(string label)
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
                if (index - start > 3)
                {
                    words.Add(label[start..index].TrimEnd('s'));
                }
                start = -1;
            }
        }
        return words;
    }
}
