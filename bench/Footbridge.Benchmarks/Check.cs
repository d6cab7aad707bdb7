using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Footbridge.Checking;
using Footbridge.Core.Documents;
using Footbridge.Reading;

namespace Footbridge.Benchmarks;

/// <summary>Checking what was read: tables, footing, figures, verdicts.</summary>
[MemoryDiagnoser]
public class Check
{
    private ImmutableArray<Document> _release;
    private ImmutableArray<Document> _long;

    /// <summary>Reads the documents.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _release = Documents.Read(kilobytes: 120);
        _long = DocumentReader.Read("table.md", Documents.Markdown(rows: 10_000)).Documents;
    }

    /// <summary>A release of 120 KB.</summary>
    [Benchmark]
    public object Release() => ReleaseCheck.Run(_release);

    /// <summary>A table of 11,000 rows: shows whether the footing search stays linear.</summary>
    [Benchmark]
    public object LongTable() => ReleaseCheck.Run(_long);
}
