namespace Footbridge.Checking.Lexicons;

/// <summary>What <c>words.txt</c> says of single words.</summary>
internal sealed class WordLexicon
{
    private readonly Dictionary<string, (string Word, int Sign)> _same = new(StringComparer.Ordinal);
    private readonly HashSet<string> _dropped = new(StringComparer.Ordinal);
    private readonly List<string> _ratios = [];
    private readonly List<string[]> _implied = [];
    private readonly HashSet<string> _heads = new(StringComparer.Ordinal);
    private readonly HashSet<string> _modifiers = new(StringComparer.Ordinal);
    private readonly List<string> _bases = [];
    private readonly HashSet<string> _comparing = new(StringComparer.Ordinal);
    private readonly List<string> _customs = [];
    private readonly List<string> _inherent = [];
    private readonly HashSet<string> _parts = new(StringComparer.Ordinal);
    private readonly List<string> _unadjusted = [];
    private readonly List<string> _rateHeads = [];
    private readonly HashSet<string> _units = new(StringComparer.Ordinal);
    private readonly HashSet<string> _general = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _kin = new(StringComparer.Ordinal);

    private WordLexicon(IEnumerable<string> lines)
    {
        var families = 0;
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var words = colon < 0 ? [] : line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            switch (colon < 0 ? "" : line[..colon])
            {
                case "drop":
                    _dropped.UnionWith(words);
                    break;
                case "ratio":
                    _ratios.AddRange(words);
                    break;
                case "implied" when words.Length > 1:
                    _implied.Add(words);
                    break;
                case "part":
                    _parts.UnionWith(words);
                    break;
                case "unit":
                    _units.UnionWith(words);
                    break;
                case "heads":
                    _heads.UnionWith(words);
                    break;
                case "modifier":
                    _modifiers.UnionWith(words);
                    break;
                case "basis":
                    _bases.AddRange(words);
                    break;
                case "comparing":
                    _comparing.UnionWith(words);
                    break;
                case "custom":
                    _customs.AddRange(words);
                    break;
                case "inherent":
                    _inherent.AddRange(words);
                    break;
                case "rates":
                    _rateHeads.AddRange(words);
                    break;
                case "unadjusted":
                    _unadjusted.AddRange(words);
                    break;
                case "general":
                    _general.UnionWith(words);
                    break;
                case "kin":
                    families++;
                    foreach (var word in words)
                    {
                        _kin.Add(word, families);
                    }
                    break;
                case "same":
                    foreach (var word in words.Skip(1))
                    {
                        _same.Add(word, (words[0], 1));
                    }
                    break;
                case "opposite" when words.Length == 2:
                    _same.Add(words[1], (words[0], -1));
                    break;
                default:
                    throw new InvalidOperationException(
                        $"words.txt: \"{line}\" is none of drop, same, opposite, modifier, basis, comparing, unadjusted, custom, inherent, part, unit, general, kin, implied, heads, ratio, rates."
                    );
            }
        }
    }

    /// <summary>The lexicon that is built in.</summary>
    public static WordLexicon Default { get; } = new(LexiconText.Lines("words.txt"));

    /// <summary>The word that stands for <paramref name="stem"/>, and -1 where it means the opposite.</summary>
    public (string Word, int Sign) Canonical(string stem)
    {
        var (word, sign) = _same.TryGetValue(stem, out var same) ? same : (stem, 1);
        // "deficit" is the opposite of "earning", which is the same as "income".
        return _same.TryGetValue(word, out var further) ? (further.Word, sign * further.Sign) : (word, sign);
    }

    /// <summary>Words whose headings stand over measures on another basis.</summary>
    public IReadOnlyList<string> Bases => _bases;

    /// <summary>Words of bases that a company defines for itself: the same measure without some items. "nongaap", which stands for each, comes first.</summary>
    public IReadOnlyList<string> Customs => _customs;

    /// <summary>Words of measures that no accounting standard defines.</summary>
    public IReadOnlyList<string> Inherent => _inherent;

    /// <summary>Words of headings over percentages, as they are written.</summary>
    public IReadOnlyList<string> RateHeads => _rateHeads;

    /// <summary>Words that say of a measure that nothing is adjusted in it.</summary>
    public IReadOnlyList<string> Unadjusted => _unadjusted;

    /// <summary>Words that make a ratio of the amount that they stand with.</summary>
    public IReadOnlyList<string> Ratios => _ratios;

    /// <summary>Words that say nothing new in a name that has certain others: the word first, then those.</summary>
    public IReadOnlyList<string[]> Implied => _implied;

    /// <summary>True for a word that names nothing.</summary>
    public bool IsDropped(string word) => _dropped.Contains(word);

    /// <summary>True for a word that stands behind the name of a part of the company.</summary>
    public bool IsPart(string word) => _parts.Contains(word);

    /// <summary>True for a word that stands behind the name of a part of the company, and, unlike <see cref="IsPart"/>, behind other names too.</summary>
    public bool IsUnit(string word) => _parts.Contains(word) || _units.Contains(word);

    /// <summary>True for a word that counts only before a noun.</summary>
    public bool IsHead(string word) => _heads.Contains(word);

    /// <summary>True for a word that stands in captions of many kinds.</summary>
    public bool IsGeneral(string word) => _general.Contains(word);

    /// <summary>The family of a word for a kind of something; 0 for a word of none.</summary>
    public int KinOf(string word) => _kin.GetValueOrDefault(word);

    /// <summary>True for a word that makes another measure of the one it stands with.</summary>
    public bool IsModifier(string word) => _modifiers.Contains(word);

    /// <summary>True for a word in the head of a column of changes that compares other amounts than those beside it: "constant currency".</summary>
    public bool IsComparing(string word) => _comparing.Contains(word);
}
