namespace Footbridge.Building.Formulas;

/// <summary>The known name that a mistyped one was probably meant to be.</summary>
internal static class NearestName
{
    // Names are short; a longer one is no slip of the keyboard, and the table of distances stays small.
    private const int Longest = 100;

    /// <summary>The nearest of the known names, the first in ordinal order among equals; null when none is near.</summary>
    public static string? Of(string name, IEnumerable<string> known)
    {
        if (name.Length > Longest)
        {
            return null;
        }
        var limit = Math.Max(1, name.Length / 3);
        string? nearest = null;
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - name.Length) > limit || candidate.Length > Longest)
            {
                continue;
            }
            var distance = Distance(name, candidate);
            if (distance < limit || (distance == limit && (nearest is null || string.CompareOrdinal(candidate, nearest) < 0)))
            {
                (nearest, limit) = (candidate, distance);
            }
        }
        return nearest;
    }

    // Optimal string alignment: insertions, deletions, replacements, and two neighbours exchanged.
    private static int Distance(string a, string b)
    {
        var before = new int[b.Length + 1];
        var above = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            above[j] = j;
        }
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }
            (before, above, row) = (above, row, before);
        }
        return above[b.Length];
    }
}
