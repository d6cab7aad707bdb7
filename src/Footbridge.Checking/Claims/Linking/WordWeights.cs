using Footbridge.Checking.Facts;

namespace Footbridge.Checking.Claims.Linking;

/// <summary>How much a word tells of a line: much when few lines have it. In sixteenths of a bit.</summary>
/// <param name="facts">The lines that words are counted in.</param>
internal sealed class WordWeights(FactBook facts)
{
    private const int Unit = 16;

    private int[] _weights = [];

    /// <summary>The weight of a word, at least one bit.</summary>
    public int this[int word]
    {
        get
        {
            if (word >= _weights.Length)
            {
                Array.Resize(ref _weights, Math.Max(facts.Words.Count, word + 1));
            }
            ref var weight = ref _weights[word];
            if (weight == 0)
            {
                var lines = facts.WithWord(word).Count;
                weight = Unit + (int)(Unit * Math.Log2((facts.Lines.Count + 1.0) / (lines + 1.0)));
            }
            return weight;
        }
    }
}
