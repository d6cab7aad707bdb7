using System.Numerics;
using Footbridge.Checking.Facts;

namespace Footbridge.Checking.Ties.SameFacts;

/// <summary>
/// The words of all line items, made ready to be compared: caption and path as numbers that are the same for the same words in
/// any order.
/// </summary>
internal sealed class LineWords
{
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private const int MostRarity = 6;
    private const int MostShared = 6;

    private readonly FactBook _facts;
    private readonly Vocabulary _words;
    private readonly int _nonGaap;
    private readonly ulong[] _labels;
    private readonly ulong[] _paths;

    /// <summary>Reads the words of all lines.</summary>
    public LineWords(FactBook facts)
    {
        _facts = facts;
        Lines = facts.Lines;
        _words = facts.Words;
        _nonGaap = _words.Find("nongaap");
        _labels = new ulong[Lines.Count];
        _paths = new ulong[Lines.Count];
        for (var index = 0; index < Lines.Count; index++)
        {
            _labels[index] = Key(Lines[index].Label);
            _paths[index] = Key(Lines[index].Path);
        }
    }

    /// <summary>All line items.</summary>
    public IReadOnlyList<LineItem> Lines { get; }

    /// <summary>The words of a caption; 0 for none.</summary>
    public ulong Label(int line) => _labels[line];

    /// <summary>The words of caption and heading; 0 for none.</summary>
    public ulong Path(int line) => _paths[line];

    /// <summary>How alike two lines are, and what that says for their being the same, in bits.</summary>
    public (Likeness Likeness, int Bits) Compare(int left, int right)
    {
        var (one, other) = (Lines[left], Lines[right]);
        if (_paths[left] == _paths[right] && _paths[left] != 0)
        {
            return (Likeness.SamePath, 14);
        }
        if (_labels[left] == _labels[right] && _labels[left] != 0)
        {
            return (Likeness.SameLabel, one.Label.Length > 1 ? 12 : 10);
        }
        if (one.Standard is { } standard && ReferenceEquals(standard, other.Standard))
        {
            return (Likeness.SameStandard, 8);
        }
        var (a, b) = (Named(one), Named(other));
        var shared = 0;
        var modified = false;
        var rarest = Lines.Count;
        foreach (var word in a)
        {
            var both = Array.IndexOf(b, word) >= 0;
            shared += both ? 1 : 0;
            rarest = both ? Math.Min(rarest, _facts.WithWord(word).Count) : rarest;
            modified |= !both && _words.IsModifier(word);
        }
        foreach (var word in b)
        {
            modified |= _words.IsModifier(word) && Array.IndexOf(a, word) < 0;
        }
        if (shared == 0)
        {
            return (Likeness.None, -6);
        }
        var contained = shared == Math.Min(a.Length, b.Length);
        // A word that few rows have tells more than one that stands everywhere.
        var rarity = Math.Min(BitOperations.Log2((uint)(Lines.Count / Math.Max(rarest, 1)) | 1u), MostRarity);
        var bits = contained ? rarity + Math.Min(shared, MostShared) : Math.Min(2 * shared - 1, 5);
        return (contained ? Likeness.Contained : Likeness.SomeWords, bits - (modified ? 6 : 0));
    }

    /// <summary>A caption without words, such as "Total", is named by its heading.</summary>
    private static int[] Named(LineItem line) => line.Label.Length > 0 ? line.Label : line.Path;

    /// <summary>
    /// The same for the same words in any order. "Adjusted EBITDA (non-GAAP)" is "Adjusted EBITDA": that a measure is none of the
    /// standards' its other words say as well, or its values do.
    /// </summary>
    private ulong Key(int[] words)
    {
        ulong key = 0;
        foreach (var word in words)
        {
            if (word != _nonGaap)
            {
                var mixed = ((ulong)word + 1) * Spread;
                mixed ^= mixed >> 29;
                mixed *= 0xBF58476D1CE4E5B9;
                key += mixed ^ mixed >> 32;
            }
        }
        return key;
    }
}
