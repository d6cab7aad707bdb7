using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using Footbridge.Reading;

namespace Footbridge.Benchmarks;

/// <summary>Reading HTML against the bare parse.</summary>
[MemoryDiagnoser]
public class ReadHtml
{
    private string _markup = "";
    private byte[] _bytes = [];

    /// <summary>Size of the release.</summary>
    [Params(12, 120, 1200)]
    public int Kilobytes { get; set; }

    /// <summary>Makes the release.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _markup = Documents.Html(Kilobytes);
        _bytes = Documents.HtmlBytes(Kilobytes);
    }

    /// <summary>The floor.</summary>
    [Benchmark(Baseline = true)]
    public object Parse() => new HtmlParser().ParseDocument(_markup);

    /// <summary>From bytes to a document.</summary>
    [Benchmark]
    public object Read() => DocumentReader.Read("release.html", _bytes);
}
