namespace Footbridge.Checking.Claims.Linking;

/// <summary>A set of words that is filled again for each mention without being cleared.</summary>
internal sealed class WordSet
{
    private int[] _stamps = [];
    private int _stamp;

    /// <summary>The words in it, in the order given.</summary>
    public int[] Words { get; private set; } = [];

    /// <summary>True when <paramref name="word"/> is in it.</summary>
    public bool Has(int word) => word < _stamps.Length && _stamps[word] == _stamp;

    /// <summary>Makes <paramref name="words"/> all that is in it.</summary>
    public void Fill(int[] words)
    {
        Words = words;
        _stamp++;
        foreach (var word in words)
        {
            if (word >= _stamps.Length)
            {
                Array.Resize(ref _stamps, Math.Max(word + 1, 2 * _stamps.Length));
            }
            _stamps[word] = _stamp;
        }
    }
}
