using BenchmarkDotNet.Attributes;
using Footbridge.Checking.Figures;
using Footbridge.Core.Documents;

namespace Footbridge.Benchmarks;

/// <summary>Finding and naming the numbers of running text.</summary>
[MemoryDiagnoser]
public class ScanNumbers
{
    private readonly List<TextNumber> _numbers = [];
    private MappedText _prose = MappedText.Empty;

    /// <summary>Makes about 25 KB of prose.</summary>
    [GlobalSetup]
    public void Setup() =>
        _prose = MappedText.Verbatim(
            string.Concat(
                Enumerable.Repeat(
                    "Revenue was $69.7 million in the first quarter of 2013, up 4% from $67.0 million a year earlier; margin rose 200 basis points to 20.3%. ",
                    190
                )
            ),
            0
        );

    /// <summary>All numbers of the prose.</summary>
    [Benchmark]
    public int Scan()
    {
        _numbers.Clear();
        NumberScanner.Scan(_prose, new ScanContext("USD"), _numbers);
        return _numbers.Count;
    }
}
