namespace Footbridge.Core.Words;

/// <summary>The known word that a mistyped one was probably meant to be.</summary>
public static class NearWord
{
    /// <summary>The word that is nearest to what was written, whatever its capitals: at most a third of its letters apart. The first of equals; null when none is near.</summary>
    public static string? Of(string written, IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(words);
        string? best = null;
        var least = int.MaxValue;
        var lower = written.ToLowerInvariant();
        foreach (var word in words)
        {
            var most = Math.Max(1, word.Length / 3);
            if (Math.Abs(word.Length - written.Length) > most)
            {
                continue;
            }
            var distance = EditDistance.Between(lower, word.ToLowerInvariant());
            if (distance <= most && distance < least)
            {
                (best, least) = (word, distance);
            }
        }
        return best;
    }
}
