using Footbridge.Checking.Facts;
using Footbridge.Checking.Lexicons;
using Footbridge.Checking.Tables;
using Footbridge.Core.Facts;

namespace Footbridge.Checking.Claims.Linking;

/// <summary>
/// Lines of amounts per share. The amount that is divided is net income unless another is named, so its words tell nothing; what is
/// left is what makes them differ: basic or diluted, adjusted, dividends.
/// </summary>
internal sealed class PerShareLines
{
    /// <summary>Under an amount stand its amounts per share and few other rows.</summary>
    private const int MostBetween = 8;

    private static readonly string[] s_owned = ["attributable to ", "available to ", "applicable to "];

    private readonly FactBook _facts;
    private readonly List<LineItem> _lines = [];
    private readonly List<int> _columns = [];
    private readonly List<int[]> _names = [];
    private readonly HashSet<int> _common = [];
    private readonly int _share;
    private readonly int _eps;
    private readonly int _basic;
    private readonly int _diluted;
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
        _bases = [facts.Bases.NonGaap, .. facts.Words.Words(string.Join(' ', WordLexicon.Default.Bases))];
        foreach (var line in facts.Lines)
        {
            if (Array.Exists(line.Facts, static fact => fact?.Unit.Kind == UnitKind.PerShare))
            {
                var name = Distinct(NameOf(line));
                if (!Array.Exists(name, word => word != _basic && word != _diluted) && Above(line) is { } amount)
                {
                    // "Adjusted net income" over " Per diluted share": the amount that is divided.
                    name = Distinct(Union(name, facts.Words.Words(amount.Label)));
                }
                if (facts.Columns.Of(line.Table) is not { } heads || !Array.Exists(heads, head => facts.Bases.AreIn(head)))
                {
                    Add(line, -1, name);
                    continue;
                }
                // GAAP beside non-GAAP: the column says the basis.
                for (var column = 0; column < heads.Length; column++)
                {
                    Add(line, column, [.. name, .. Array.FindAll(heads[column], word => facts.Bases.Is(word) && !name.Contains(word))]);
                }
            }
        }
    }

    /// <summary>
    /// A caption that says "per share" is a name of its own: of the heading over it only words for another basis count. Under
    /// "Earnings per share" a bare "Diluted" needs all of the heading.
    /// </summary>
    private int[] NameOf(LineItem line)
    {
        var label = WithoutOwner(line.Label, line.Row.Label);
        if (Array.Exists(label, word => !_common.Contains(word) && word != _basic && word != _diluted))
        {
            return label;
        }
        var section = WithoutOwner(line.Section, line.Row.Section);
        return Union(label, IsNamedBy(line.Label) ? Array.FindAll(section, _bases.Contains) : section);
    }

    /// <summary>The row of figures that a row is indented under; null for none.</summary>
    private static DraftRow? Above(LineItem line)
    {
        var rows = line.Table.Rows;
        var last = Math.Max(0, line.Index - MostBetween);
        for (var index = line.Index - 1; index >= last && line.Row.Section.Length == 0; index--)
        {
            if (rows[index].Indent < line.Row.Indent)
            {
                return rows[index].HasFigures ? rows[index] : null;
            }
        }
        return null;
    }

    /// <summary>"Net income per share attributable to Acme": the company's name tells nothing; "from discontinued operations" does.</summary>
    private int[] WithoutOwner(int[] words, string caption)
    {
        var owner = -1;
        foreach (var link in s_owned)
        {
            owner = Math.Max(owner, caption.IndexOf(link, StringComparison.OrdinalIgnoreCase));
        }
        if (owner < 0)
        {
            return words;
        }
        var before = _facts.Words.Words(caption.AsSpan(0, owner));
        return Array.FindAll(words, word => before.Contains(word) || word < _facts.StandardWords || _facts.Words.IsModifier(word));
    }

    private static int[] Union(int[] label, int[] section) => [.. label, .. Array.FindAll(section, word => !label.Contains(word))];

    private void Add(LineItem line, int column, int[] name)
    {
        _lines.Add(line);
        _columns.Add(column);
        _names.Add(name);
    }

    /// <summary>Adds the lines that <paramref name="words"/> may name.</summary>
    public void Find(int[] words, List<NamedLine> into)
    {
        var mention = Distinct(words);
        for (var index = 0; index < _lines.Count; index++)
        {
            var (score, fit) = Compare(mention, _names[index], _lines[index]);
            if (score > 0)
            {
                into.Add(new NamedLine(_lines[index], _columns[index], score, fit));
            }
        }
    }

    /// <summary>True for words that say "per share", though "per" itself is not kept: "earnings per share", "EPS".</summary>
    public bool IsNamedBy(int[] words) => words.Contains(_share) || words.Contains(_eps);

    private int[] Distinct(int[] words) => Array.FindAll(words, word => !_common.Contains(word) && word >= 0);

    private (int Score, LabelFit Fit) Compare(int[] mention, int[] line, LineItem of)
    {
        var score = 1000;
        var fit = LabelFit.Full;
        var saysWhich = mention.Contains(_basic) || mention.Contains(_diluted);
        var saysBoth = mention.Contains(_basic) && mention.Contains(_diluted);
        foreach (var word in mention)
        {
            if (!line.Contains(word))
            {
                // A line without either word may stand for both.
                if ((word == _basic || word == _diluted) && (saysBoth || !line.Contains(_basic) && !line.Contains(_diluted)))
                {
                    score -= 20;
                    continue;
                }
                if (of.Path.AsSpan().BinarySearch(word) >= 0)
                {
                    // The owner, whom both name.
                    continue;
                }
                if (_facts.Bases.IsSaid(word, line))
                {
                    // "On a non-GAAP basis" is said of "Adjusted earnings per share".
                    score -= 50;
                    continue;
                }
                score -= 300;
                fit = _facts.Words.IsModifier(word) ? LabelFit.OtherMeasure : (LabelFit)Math.Min((int)fit, (int)LabelFit.Alike);
            }
        }
        foreach (var word in line)
        {
            if (mention.Contains(word))
            {
                continue;
            }
            if (word == _facts.Bases.NonGaap || _facts.Bases.IsSaid(word, mention))
            {
                score -= 50;
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
