using BenchmarkDotNet.Attributes;
using Footbridge.Checking.Footing;

namespace Footbridge.Benchmarks;

/// <summary>The footing search alone: a statement of groups with subtotals under a grand total, and the same rows with digits that add up to nothing.</summary>
[MemoryDiagnoser]
public class Foot
{
    private readonly FootingParser _parser = new();
    private readonly List<Formula> _formulas = [];
    private FootingStream _statement = null!;
    private FootingStream _noise = null!;

    /// <summary>Columns of figures.</summary>
    [Params(2, 5)]
    public int Columns { get; set; }

    /// <summary>Makes the streams: five groups of seven items.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _statement = Statement(Columns, adds: true);
        _noise = Statement(Columns, adds: false);
    }

    /// <summary>Rows that foot.</summary>
    [Benchmark(Baseline = true)]
    public int FootStatement() => Parse(_statement);

    /// <summary>Rows that do not: nothing is reduced, so the stack grows.</summary>
    [Benchmark]
    public int FootNoise() => Parse(_noise);

    private int Parse(FootingStream stream)
    {
        _formulas.Clear();
        _parser.Parse(stream, sumsOnly: false, _formulas);
        return _formulas.Count;
    }

    private static FootingStream Statement(int columns, bool adds)
    {
        const int Groups = 5;
        const int Items = 7;
        var random = new Random(1);
        var stream = new FootingStream((Groups * (Items + 1)) + 1, columns);
        stream.Present.AsSpan().Fill(true);
        var grand = new long[columns];
        var row = 0;
        for (var group = 0; group < Groups; group++)
        {
            var total = new long[columns];
            for (var item = 0; item < Items; item++, row++)
            {
                for (var column = 0; column < columns; column++)
                {
                    var value = random.NextInt64(100, 99_999);
                    stream.Values[(row * columns) + column] = value;
                    total[column] += value;
                }
            }
            Total(stream, row++, total, adds ? 0 : random.Next(1000, 9000));
            for (var column = 0; column < columns; column++)
            {
                grand[column] += total[column];
            }
        }
        Total(stream, row, grand, adds ? 0 : random.Next(1000, 9000));
        return stream;
    }

    private static void Total(FootingStream stream, int row, long[] total, int off)
    {
        for (var column = 0; column < total.Length; column++)
        {
            stream.Values[(row * total.Length) + column] = total[column] + (off * (column + 1));
        }
        stream.Cues[row] = RowCues.StrongLabel;
    }
}
