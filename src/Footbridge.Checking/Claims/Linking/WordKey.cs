namespace Footbridge.Checking.Claims.Linking;

/// <summary>Words as a key: the same for the same words in any order.</summary>
internal static class WordKey
{
    private const int OnStack = 64;

    /// <summary>The key of <paramref name="words"/>.</summary>
    public static string Of(ReadOnlySpan<int> words)
    {
        Span<int> sorted = words.Length <= OnStack ? stackalloc int[words.Length] : new int[words.Length];
        words.CopyTo(sorted);
        sorted.Sort();
        Span<char> key = words.Length <= OnStack ? stackalloc char[2 * words.Length] : new char[2 * words.Length];
        for (var index = 0; index < sorted.Length; index++)
        {
            key[2 * index] = (char)sorted[index];
            key[2 * index + 1] = (char)(sorted[index] >> 16);
        }
        return key.ToString();
    }
}
