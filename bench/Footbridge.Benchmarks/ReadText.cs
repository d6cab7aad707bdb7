using BenchmarkDotNet.Attributes;
using Footbridge.Reading;

namespace Footbridge.Benchmarks;

/// <summary>Reading Markdown tables.</summary>
[MemoryDiagnoser]
public class ReadText
{
    private byte[] _bytes = [];

    /// <summary>Rows of the table.</summary>
    [Params(100, 10_000)]
    public int Rows { get; set; }

    /// <summary>Makes the table.</summary>
    [GlobalSetup]
    public void Setup() => _bytes = Documents.Markdown(Rows);

    /// <summary>From bytes to a document.</summary>
    [Benchmark]
    public object Read() => DocumentReader.Read("table.md", _bytes);
}
