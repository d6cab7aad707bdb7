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

    private static readonly List<LineItem> s_none = [];

    private readonly FactBook _facts;
    private readonly LabelScore _score;
    private readonly ColumnNames _columns;
    private readonly StandardMentions _standards = StandardMentions.Default;
    private readonly PerShareLines _perShare;
    private readonly WordWeights _weights;
    private readonly Dictionary<string, NamedLine[]> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamedLine[]> _knownPerShare = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<LineItem>> _qualified = new(StringComparer.Ordinal);
    private readonly List<NamedLine> _found = [];
    private readonly int[] _visited;
    private int _visit;

    /// <summary>An index over <paramref name="facts"/>.</summary>
    public MeasureIndex(FactBook facts)
    {
        _facts = facts;
        _weights = new WordWeights(facts);
        var names = new LineNames(facts);
        _score = new LabelScore(facts, names, _weights);
        _columns = facts.Columns;
        _perShare = new PerShareLines(facts);
        _visited = new int[facts.Lines.Count];
        foreach (var line in facts.Lines)
        {
            // "Sales, net of returns and allowances" is sales, though no list has it.
            if (
                line.Standard is null
                && names.HeadOf(line) is var head
                && head < line.Label.Length
                && _standards.Of(line.Label[..head]) is { } standard
            )
            {
                foreach (var name in standard)
                {
                    if (!_qualified.TryGetValue(name, out var lines))
                    {
                        _qualified.Add(name, lines = []);
                    }
                    lines.Add(line);
                }
            }
        }
    }

    /// <summary>Which columns of a table are told apart by words.</summary>
    public ColumnNames Columns => _columns;

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
