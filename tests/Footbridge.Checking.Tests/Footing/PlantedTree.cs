using Footbridge.Checking.Footing;

namespace Footbridge.Checking.Tests.Footing;

/// <summary>A made-up statement: groups of items with subtotals, and totals over the subtotals, in random columns and with random signs.</summary>
internal sealed class PlantedTree
{
    private readonly Random _random;
    private readonly int _columns;
    private readonly List<long[]> _rows = [];
    private readonly List<RowCues> _cues = [];

    /// <summary>Plants a tree; the same seed gives the same tree.</summary>
    public PlantedTree(int seed)
    {
        _random = new Random(seed);
        _columns = _random.Next(2, 5);
        Grow(_random.Next(1, 3));
    }

    /// <summary>The formulas planted: target row, then its addends with their signs.</summary>
    public List<(int Target, (int Row, int Sign)[] Terms)> Formulas { get; } = [];

    /// <summary>The rows as the parser sees them.</summary>
    public FootingStream Stream()
    {
        var stream = new FootingStream(_rows.Count, _columns);
        for (var row = 0; row < _rows.Count; row++)
        {
            _rows[row].CopyTo(stream.Values.AsSpan(row * _columns));
            stream.Present.AsSpan(row * _columns, _columns).Fill(true);
            stream.Cues[row] = _cues[row];
        }
        return stream;
    }

    /// <summary>Adds a subtree and returns the row of its total.</summary>
    private int Grow(int depth)
    {
        var terms = new List<(int Row, int Sign)>();
        var parts = _random.Next(2, depth > 0 ? 4 : 7);
        // "The first less the rest" is how statements subtract: revenue less costs.
        var subtracts = depth > 0 && _random.Next(3) == 0;
        for (var part = 0; part < parts; part++)
        {
            var row = depth > 0 ? Grow(depth - 1) : Leaf(part == 0);
            terms.Add((row, subtracts && part > 0 ? -1 : 1));
        }
        var total = new long[_columns];
        foreach (var (row, sign) in terms)
        {
            for (var column = 0; column < _columns; column++)
            {
                total[column] += sign * _rows[row][column];
            }
        }
        _rows.Add(total);
        _cues.Add(_random.Next(2) == 0 ? RowCues.StrongLabel : RowCues.Rule);
        Formulas.Add((_rows.Count - 1, [.. terms]));
        return _rows.Count - 1;
    }

    private int Leaf(bool first)
    {
        var values = new long[_columns];
        var digits = _random.Next(3, 7);
        for (var column = 0; column < _columns; column++)
        {
            values[column] =
                _random.NextInt64((long)Math.Pow(10, digits - 1), (long)Math.Pow(10, digits)) * (_random.Next(5) == 0 ? -1 : 1);
        }
        _rows.Add(values);
        _cues.Add(first ? RowCues.StartsSection : RowCues.None);
        return _rows.Count - 1;
    }
}
