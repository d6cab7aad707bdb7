using System.Runtime.InteropServices;
using Footbridge.Checking.Facts;
using Footbridge.Core.Facts;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Claims.Linking;

/// <summary>Finds the lines that a mention may name, by words alone: values have no part in it.</summary>
internal sealed class MeasureIndex
{
    /// <summary>Lines that fit worse are not candidates.</summary>
    public const int Least = 450;

    /// <summary>A line that says all of the mention, and more: no candidate, but what a writer may have looked up by mistake.</summary>
    private const int LeastOfNarrower = 100;

    /// <summary>A mention with more words is a sentence.</summary>
    private const int MostWords = 24;

    /// <summary>Words that fit more lines than this single out none; the best of them are candidates enough.</summary>
    private const int MostLines = 1024;

    /// <summary>How well a line may fit that is not of the part of the company that is spoken of.</summary>
    private const int OutOfScope = 860;

    private static readonly List<LineItem> s_none = [];

    private readonly FactBook _facts;
    private readonly LabelScore _score;
    private readonly LineNames _names;
    private readonly ColumnNames _columns;
    private readonly StandardMentions _standards = StandardMentions.Default;
    private readonly PerShareLines _perShare;
    private readonly WordWeights _weights;
    private readonly Dictionary<string, NamedLine[]> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamedLine[]> _knownPerShare = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<LineItem>> _qualified = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<LineItem>> _based = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Words, string Scope, bool PerShare), NamedLine[]> _knownInScope = [];
    private readonly List<NamedLine> _found = [];
    private readonly int[] _visited;
    private int _visit;

    /// <summary>An index over <paramref name="facts"/>.</summary>
    public MeasureIndex(FactBook facts)
    {
        _facts = facts;
        _weights = new WordWeights(facts);
        var names = _names = new LineNames(facts);
        _score = new LabelScore(facts, names, _weights);
        _columns = facts.Columns;
        _perShare = new PerShareLines(facts);
        _visited = new int[facts.Lines.Count];
        foreach (var line in facts.Lines)
        {
            if (facts.Bases.AreIn(line.Label) && _standards.Of(facts.Bases.Without(line.Label)) is { } bare)
            {
                // "Adjusted earnings from operations" is operating income on a basis of its own.
                AddTo(_based, bare, line);
                continue;
            }
            // "Sales, net of returns and allowances" is sales, though no list has it.
            if (
                line.Standard is null
                && names.HeadOf(line) is var head
                && head < line.Label.Length
                && _standards.Of(line.Label[..head]) is { } standard
            )
            {
                AddTo(_qualified, standard, line);
            }
        }
    }

    private static void AddTo(Dictionary<string, List<LineItem>> byName, List<string> names, LineItem line)
    {
        foreach (var name in names)
        {
            if (!byName.TryGetValue(name, out var lines))
            {
                byName.Add(name, lines = []);
            }
            lines.Add(line);
        }
    }

    /// <summary>Which columns of a table are told apart by words.</summary>
    public ColumnNames Columns => _columns;

    /// <summary>
    /// Words of the part of the company that is spoken of; empty for the whole. Lines of that part are meant then, by caption, heading,
    /// column or title; where there are none, no line is fully named.
    /// </summary>
    public int[] Scope { get; set; } = [];

    /// <summary>True for words that name an amount per share.</summary>
    public bool IsPerShare(int[] words) => _perShare.IsNamedBy(words);

    /// <summary>The lines that <paramref name="words"/> may name, the best first; of equals, in reading order.</summary>
    /// <param name="words">The words of a mention.</param>
    /// <param name="unit">What the claim counts: amounts per share are named otherwise than the amounts.</param>
    public NamedLine[] Find(int[] words, UnitKind unit)
    {
        if (words.Length is 0 or > MostWords)
        {
            return [];
        }
        return Scope.Length == 0 || Array.TrueForAll(Scope, words.Contains) ? FindAll(words, unit) : FindInScope(words, unit);
    }

    private NamedLine[] FindInScope(int[] words, UnitKind unit)
    {
        var key = (WordKey.Of(words), WordKey.Of(Scope), unit == UnitKind.PerShare);
        if (!_knownInScope.TryGetValue(key, out var lines))
        {
            _knownInScope.Add(key, lines = NarrowToScope(words, unit));
        }
        return lines;
    }

    private NamedLine[] NarrowToScope(int[] words, UnitKind unit)
    {
        var joined = FindAll([.. words, .. Array.FindAll(Scope, word => !words.Contains(word))], unit);
        var all = FindAll(words, unit);
        var inScope = new List<NamedLine>(all.Length);
        var taken = new HashSet<LineItem>();
        foreach (var line in joined)
        {
            if (line.Fit == LabelFit.Full)
            {
                inScope.Add(line);
                taken.Add(line.Line);
            }
        }
        var named = inScope.Count;
        foreach (var line in all)
        {
            if (IsInScope(line) && !taken.Contains(line.Line))
            {
                inScope.Add(line);
                named += line.Fit == LabelFit.Full ? 1 : 0;
            }
        }
        if (named == 0)
        {
            return Array.ConvertAll(all, static line => line.Fit == LabelFit.Full ? line with { Fit = LabelFit.Alike } : line);
        }
        foreach (var line in inScope)
        {
            taken.Add(line.Line);
        }
        // The others, for a period that the part's own lines do not have.
        foreach (var line in all)
        {
            if (!taken.Contains(line.Line))
            {
                var fit = line.Fit == LabelFit.Full ? LabelFit.Alike : line.Fit;
                inScope.Add(line with { Fit = fit, Score = Math.Min(line.Score, OutOfScope) });
            }
        }
        return [.. inScope];
    }

    private bool IsInScope(NamedLine named)
    {
        var title = _names.TitleOf(named.Line.Table);
        foreach (var word in Scope)
        {
            if (
                !title.Contains(word)
                && Array.BinarySearch(named.Line.Path, word) < 0
                && !(named.Column >= 0 && _columns.Of(named.Line.Table)![named.Column].Contains(word))
            )
            {
                return false;
            }
        }
        return true;
    }

    private NamedLine[] FindAll(int[] words, UnitKind unit)
    {
        if (words.Length > MostWords)
        {
            return [];
        }
        var perShare = unit == UnitKind.PerShare;
        var known = perShare ? _knownPerShare : _known;
        var key = WordKey.Of(words);
        if (!known.TryGetValue(key, out var lines))
        {
            known.Add(key, lines = perShare ? FindPerShare(words) : FindLines(words));
        }
        return lines;
    }

    private NamedLine[] FindLines(int[] words)
    {
        _found.Clear();
        _visit++;
        _score.Name(words);
        // What a line is called in any statement counts before its words.
        if (_standards.Of(words) is { } names)
        {
            foreach (var name in names)
            {
                foreach (var line in _facts.Named(name))
                {
                    // A flow is no line of a balance sheet, whatever it is called there.
                    if (line.Standard!.IsBalance || line.Table.Statement != StatementKind.BalanceSheet)
                    {
                        Visit(line, standard: true);
                    }
                }
                foreach (var line in _qualified.GetValueOrDefault(name, s_none))
                {
                    Visit(line, standard: true);
                }
            }
        }
        if (_facts.Bases.AreIn(words) && _standards.Of(_facts.Bases.Without(words)) is { } bare)
        {
            foreach (var name in bare)
            {
                foreach (var line in _based.GetValueOrDefault(name, s_none))
                {
                    VisitBased(line);
                }
                foreach (var line in _facts.Named(name))
                {
                    VisitBased(line);
                }
            }
        }
        // A line without any of the rarer words, which weigh more than half, cannot reach the least score.
        var byRarity = (int[])words.Clone();
        Array.Sort(
            byRarity,
            (left, right) => _weights[right].CompareTo(_weights[left]) is var rarer && rarer != 0 ? rarer : left.CompareTo(right)
        );
        int total = 0,
            seen = 0;
        foreach (var word in words)
        {
            total += _weights[word];
        }
        foreach (var word in byRarity)
        {
            if ((total - seen) * 1000L < (long)Least * total)
            {
                break;
            }
            seen += _weights[word];
            foreach (var line in _facts.WithWord(word))
            {
                Visit(line, standard: false);
            }
            VisitUnder(word, words);
        }
        return Sorted();
    }

    /// <summary>"Operating income of Europe": lines of the other words in tables that have a column of this one.</summary>
    private void VisitUnder(int column, int[] words)
    {
        if (words.Length < 2)
        {
            return;
        }
        var left = MostLines;
        foreach (var table in _columns.WithWord(column))
        {
            foreach (var row in table.Rows)
            {
                if (left-- == 0)
                {
                    return;
                }
                if (_facts.LineOf(row) is { } line && Array.Exists(line.Path, word => word != column && words.Contains(word)))
                {
                    Visit(line, standard: false);
                }
            }
        }
    }

    private NamedLine[] FindPerShare(int[] words)
    {
        _found.Clear();
        _perShare.Find(words, _found);
        return Sorted();
    }

    /// <summary>A line that has the standard name of the mention without its basis; where the bases differ, it is left to its words.</summary>
    private void VisitBased(LineItem line)
    {
        if (_visited[line.Order] == _visit)
        {
            return;
        }
        var columns = _columns.Of(line.Table);
        var found = _found.Count;
        for (var column = columns is null ? -1 : 0; column < (columns?.Length ?? 0); column++)
        {
            if (column < 0 || line.Facts[column] is not null)
            {
                var (score, fit) = _score.OfBased(line, column < 0 ? [] : columns![column]);
                if (score >= Least)
                {
                    _found.Add(new NamedLine(line, column, score, fit));
                }
            }
        }
        if (_found.Count > found)
        {
            _visited[line.Order] = _visit;
        }
    }

    private void Visit(LineItem line, bool standard)
    {
        if (_visited[line.Order] == _visit)
        {
            return;
        }
        _visited[line.Order] = _visit;
        if (_columns.Of(line.Table) is not { } columns)
        {
            Add(line, -1, [], standard);
            return;
        }
        for (var column = 0; column < columns.Length; column++)
        {
            if (line.Facts[column] is not null)
            {
                Add(line, column, columns[column], standard);
            }
        }
    }

    private void Add(LineItem line, int column, int[] head, bool standard)
    {
        var (score, fit) = standard ? _score.OfStandard(line, head) : _score.Of(line, head);
        if (score >= Least || score >= LeastOfNarrower && _score.SaysAll)
        {
            _found.Add(new NamedLine(line, column, score, fit));
        }
    }

    private NamedLine[] Sorted()
    {
        _found.Sort(
            static (left, right) =>
                left.Score != right.Score ? right.Score.CompareTo(left.Score)
                : left.Line.Order != right.Line.Order ? left.Line.Order.CompareTo(right.Line.Order)
                : left.Column.CompareTo(right.Column)
        );
        return [.. CollectionsMarshal.AsSpan(_found)[..Math.Min(_found.Count, MostLines)]];
    }
}
