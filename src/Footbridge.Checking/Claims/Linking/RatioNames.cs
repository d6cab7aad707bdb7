using Footbridge.Checking.Facts;
using Footbridge.Checking.Lexicons;
using Footbridge.Core.Facts;

namespace Footbridge.Checking.Claims.Linking;

/// <summary>Which lines a ratio in words follows from: "gross margin", "effective tax rate", "segment margin".</summary>
internal sealed class RatioNames
{
    private readonly Vocabulary _words;
    private readonly CustomBases _bases;
    private readonly MeasureIndex _index;
    private readonly Dictionary<string, (int[] Part, int[] Whole)> _listed = new(StringComparer.Ordinal);
    private readonly int _margin;
    private readonly int _income;
    private readonly int[] _revenue;
    private readonly int[] _amounts;

    /// <summary>Reads the names of the lexicon with the words of <paramref name="facts"/>.</summary>
    public RatioNames(FactBook facts, MeasureIndex index)
    {
        _words = facts.Words;
        _bases = facts.Bases;
        _index = index;
        foreach (var (name, part, whole) in RatioLexicon.Ratios)
        {
            _listed.TryAdd(WordKey.Of(_words.Words(name)), (Standard(part), Standard(whole)));
        }
        _margin = _words.Words("margin")[0];
        _income = _words.Words("profit")[0];
        _revenue = _words.Words("revenue");
        _amounts = _words.Words("profit EBITDA EBIT EBITDAR NOI FFO AFFO contribution gross segment");
    }

    /// <summary>The lines of the part and of the whole; empty when the words name no ratio.</summary>
    public (NamedLine[] Part, NamedLine[] Whole) Of(int[] words)
    {
        if (_listed.TryGetValue(WordKey.Of(_bases.Without(words)), out var listed))
        {
            // "Non-GAAP gross margin": what is left out is left out of the part; revenue is revenue.
            return (_index.Find([.. listed.Part, .. _bases.Of(words)], UnitKind.Money), _index.Find(listed.Whole, UnitKind.Money));
        }
        if (!words.Contains(_margin) || words.Length < 2)
        {
            return ([], []);
        }
        var part = new List<int>(words.Length + 1);
        var whole = new List<int>(words.Length + 1);
        var namesAmount = false;
        foreach (var word in words)
        {
            if (word == _margin)
            {
                continue;
            }
            part.Add(word);
            namesAmount |= _amounts.Contains(word) && !_words.IsModifier(word);
            if (!_amounts.Contains(word) && !_words.IsModifier(word))
            {
                whole.Add(word);
            }
        }
        if (!namesAmount)
        {
            part.Add(_income);
        }
        whole.AddRange(_revenue);
        return (_index.Find([.. part], UnitKind.Money), _index.Find([.. whole], UnitKind.Money));
    }

    private int[] Standard(string name)
    {
        foreach (var line in LineLexicon.Lines)
        {
            if (line.Name == name)
            {
                return _words.Words(line.Labels[0]);
            }
        }
        throw new InvalidOperationException($"ratios.txt names the line \"{name}\", which line-items.txt does not have.");
    }
}
