namespace Footbridge.Reading.Packages;

/// <summary>The word that somebody probably meant.</summary>
internal static class NearWord
{
    private const int Longest = 40;

    /// <summary>The one of the words that is nearest to what was written, when it is near; the first of several.</summary>
    internal static string? Of(string written, IEnumerable<string> words)
    {
        string? best = null;
        var least = int.MaxValue;
        foreach (var word in words)
        {
            var distance = Distance(written.ToLowerInvariant(), word.ToLowerInvariant());
            if (distance < least && distance <= Math.Max(1, word.Length / 3))
            {
                (best, least) = (word, distance);
            }
        }
        return best;
    }

    /// <summary>What to do instead of what was written: the near word, or all that may stand there.</summary>
    internal static string Remedy(string written, IReadOnlyCollection<string> words) =>
        Of(written, words) is { } near ? $"write {near}"
        : words.Count == 1 ? $"only {words.First()} may stand here"
        : $"write one of {string.Join(", ", words)}";

    // Letters to put in, leave out, change or swap with their neighbour.
    private static int Distance(string left, string right)
    {
        if (left.Length > Longest || right.Length > Longest)
        {
            return int.MaxValue;
        }
        var table = new int[left.Length + 1, right.Length + 1];
        for (var row = 0; row <= left.Length; row++)
        {
            for (var column = 0; column <= right.Length; column++)
            {
                table[row, column] =
                    row == 0 ? column
                    : column == 0 ? row
                    : Math.Min(
                        table[row - 1, column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1),
                        Math.Min(table[row - 1, column], table[row, column - 1]) + 1
                    );
                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                {
                    table[row, column] = Math.Min(table[row, column], table[row - 2, column - 2] + 1);
                }
            }
        }
        return table[left.Length, right.Length];
    }
}
