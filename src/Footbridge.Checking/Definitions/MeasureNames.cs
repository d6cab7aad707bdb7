using Footbridge.Checking.Facts;
using Footbridge.Checking.Lexicons;
using Footbridge.Checking.Wording;

namespace Footbridge.Checking.Definitions;

/// <summary>Compares the names of measures and lines by their words, without those in which two names of one thing may differ.</summary>
internal sealed class MeasureNames
{
    /// <summary>A name with more lines than this is in no release; the first of them are looked at.</summary>
    private const int MostLines = 1000;

    private readonly FactBook _facts;
    private readonly HashSet<int> _filler = [];
    private readonly HashSet<int> _generic = [];
    private readonly HashSet<int> _adjusted = [];

    /// <summary>For the words of <paramref name="facts"/>.</summary>
    public MeasureNames(FactBook facts)
    {
        _facts = facts;
        Add(_filler, SentenceLexicon.Filler);
        Add(_generic, SentenceLexicon.Generic);
        Add(_adjusted, SentenceLexicon.Adjusted);
    }

    /// <summary>The words of a name.</summary>
    public int[] Of(ReadOnlySpan<char> text) => Without(_facts.Words.Words(text));

    /// <summary>The words of a line's caption.</summary>
    public int[] Of(LineItem line) => Without(line.Label);

    /// <summary>The words of a caption that name something by themselves.</summary>
    public int[] Telling(LineItem line) => Array.FindAll(Of(line), word => !_generic.Contains(word));

    /// <summary>The lines whose caption has the words of <paramref name="name"/> and no other.</summary>
    public IEnumerable<LineItem> Lines(int[] name)
    {
        if (name.Length == 0)
        {
            return [];
        }
        var rarest = name.MinBy(word => _facts.WithWord(word).Count);
        return _facts.WithWord(rarest).Take(MostLines).Where(line => AreSame(Of(line), name));
    }

    /// <summary>True for the same words in any order.</summary>
    public static bool AreSame(int[] left, int[] right) => left.Length == right.Length && Overlap(left, right) == left.Length;

    /// <summary>
    /// True when a line is what a definition starts from: its caption says no more than the definition, or the definition says no
    /// more than the caption. One word alone ("income") is too little for the latter.
    /// </summary>
    public bool IsBase(LineItem line, int[] said)
    {
        var label = Of(line);
        var shared = Overlap(label, said);
        return label.Length > 0 && (shared == label.Length || said.Length > 1 && shared == said.Length);
    }

    /// <summary>How many words two names have in common.</summary>
    public static int Overlap(int[] left, int[] right)
    {
        var shared = 0;
        foreach (var word in left)
        {
            shared += Array.IndexOf(right, word) >= 0 ? 1 : 0;
        }
        return shared;
    }

    /// <summary>
    /// The word that tells what a caption is about: the last noun before its first preposition, "compensation" of "Stock-based
    /// compensation for employees". Words that name nothing by themselves are passed over; -1 when nothing is left.
    /// </summary>
    public int Head(string caption)
    {
        var words = new List<TextWord>();
        SentenceReader.Words(caption, 0, caption.Length, words);
        var head = -1;
        foreach (var word in words)
        {
            var text = caption.AsSpan(word.Start, word.End - word.Start);
            if (head >= 0 && (SentenceLexicon.Preposition.Contains(text) || caption.AsSpan(0, word.Start).TrimEnd() is [.., ',']))
            {
                break;
            }
            if (!SentenceLexicon.Generic.Contains(text) && Of(text) is [var id, ..])
            {
                head = id;
            }
        }
        return head;
    }

    /// <summary>True for a measure that no accounting standard defines, by the words of its caption.</summary>
    public bool IsAdjusted(LineItem line) => Array.Exists(line.Label, _adjusted.Contains);

    private void Add(HashSet<int> ids, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words)
    {
        foreach (var word in words.Set)
        {
            ids.UnionWith(_facts.Words.Words(word));
        }
    }

    private int[] Without(int[] words) =>
        Array.Exists(words, _filler.Contains) ? Array.FindAll(words, word => !_filler.Contains(word)) : words;
}
