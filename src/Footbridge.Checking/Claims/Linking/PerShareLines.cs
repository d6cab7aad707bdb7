using Footbridge.Checking.Facts;
using Footbridge.Checking.Lexicons;
using Footbridge.Core.Facts;

namespace Footbridge.Checking.Claims.Linking;

/// <summary>
/// Lines of amounts per share. The amount that is divided is net income unless another is named, so its words tell nothing; what is
/// left is what makes them differ: basic or diluted, adjusted, dividends.
/// </summary>
internal sealed class PerShareLines
{
    private readonly FactBook _facts;
    private readonly List<LineItem> _lines = [];
    private readonly List<int[]> _names = [];
    private readonly HashSet<int> _common = [];
    private readonly int _share;
    private readonly int _eps;
    private readonly int _basic;
    private readonly int _diluted;
    private readonly int _nonGaap;
    private readonly int[] _bases;

    /// <summary>The lines per share of <paramref name="facts"/>.</summary>
    public PerShareLines(FactBook facts)
    {
        _facts = facts;
        foreach (var word in ShareLexicon.Words("common"))
        {
            _common.Add(facts.Words.Find(word));
        }
        _share = facts.Words.Find("share");
        _eps = facts.Words.Find("eps");
        _basic = facts.Words.Find("basic");
        _diluted = facts.Words.Find("diluted");
        _nonGaap = facts.Words.Find("nongaap");
        _bases = [_nonGaap, .. facts.Words.Words(string.Join(' ', WordLexicon.Default.Bases))];
        foreach (var line in facts.Lines)
        {
            if (Array.Exists(line.Facts, static fact => fact?.Unit.Kind == UnitKind.PerShare))
            {
                _lines.Add(line);
                _names.Add(Distinct(NameOf(line)));
            }
        }
    }

    /// <summary>
    /// A caption that says "per share" is a name of its own: of the heading over it only words for another basis count. Under
    /// "Earnings per share" a bare "Diluted" needs all of the heading.
    /// </summary>
    private int[] NameOf(LineItem line)
    {
        if (Array.Exists(line.Label, word => !_common.Contains(word) && word != _basic && word != _diluted))
        {
            return line.Label;
        }
        return IsNamedBy(line.Label)
            ? [.. line.Label, .. Array.FindAll(line.Section, word => _bases.Contains(word) && !line.Label.Contains(word))]
            : line.Path;
    }

    /// <summary>Adds the lines that <paramref name="words"/> may name.</summary>
    public void Find(int[] words, List<NamedLine> into)
    {
        var mention = Distinct(words);
        for (var index = 0; index < _lines.Count; index++)
        {
            var (score, fit) = Compare(mention, _names[index]);
            if (score > 0)
            {
                into.Add(new NamedLine(_lines[index], -1, score, fit));
            }
        }
    }

    /// <summary>True for words that say "per share", though "per" itself is not kept: "earnings per share", "EPS".</summary>
    public bool IsNamedBy(int[] words) => words.Contains(_share) || words.Contains(_eps);

    private int[] Distinct(int[] words) => Array.FindAll(words, word => !_common.Contains(word) && word >= 0);

    private (int Score, LabelFit Fit) Compare(int[] mention, int[] line)
    {
        var score = 1000;
        var fit = LabelFit.Full;
        var saysWhich = mention.Contains(_basic) || mention.Contains(_diluted);
        foreach (var word in mention)
        {
            if (!line.Contains(word))
            {
                // A line without either word may stand for both.
                if ((word == _basic || word == _diluted) && !line.Contains(_basic) && !line.Contains(_diluted))
                {
                    score -= 20;
                    continue;
                }
                score -= 300;
                fit = _facts.Words.IsModifier(word) ? LabelFit.OtherMeasure : (LabelFit)Math.Min((int)fit, (int)LabelFit.Alike);
            }
        }
        foreach (var word in line)
        {
            if (mention.Contains(word) || word == _nonGaap)
            {
                score -= word == _nonGaap && !mention.Contains(word) ? 50 : 0;
                continue;
            }
            if (word == _basic || word == _diluted)
            {
                // "Basic and diluted" is said of both; "per share" alone may mean either.
                score -= saysWhich && !(line.Contains(_basic) && line.Contains(_diluted)) ? 300 : 0;
                continue;
            }
            score -= 250;
            fit = _facts.Words.IsModifier(word) ? LabelFit.OtherMeasure : (LabelFit)Math.Min((int)fit, (int)LabelFit.Alike);
        }
        return (score, fit);
    }
}
