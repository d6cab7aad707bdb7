using BenchmarkDotNet.Attributes;
using Footbridge.Building;
using Footbridge.Building.Models;
using Footbridge.Core.Packages;

namespace Footbridge.Benchmarks;

/// <summary>
/// The computing half of a build, without files and pages: a package is resolved, and every line item, total and measure is computed for the
/// company and every segment in every quarter, with its growth on the year.
/// </summary>
[MemoryDiagnoser]
public class Compute
{
    private const int Segments = 50;
    private const int Items = 500;
    private ReleasePackage _package = null!;
    private string[] _names = null!;

    /// <summary>Quarters of data; each has 25,000 facts.</summary>
    [Params(5, 40)]
    public int Quarters { get; set; }

    /// <summary>Makes the package.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _package = MadeHistory.Package(Quarters, Items, Segments);
        _names =
        [
            .. _package.Dataset.Points.Select(point => point.Concept).Distinct(StringComparer.Ordinal),
            .. Enumerable
                .Range(0, Items / 10)
                .Select(index => $"total_{index.ToString(System.Globalization.CultureInfo.InvariantCulture)}"),
            "everything",
            "first_less_second",
            "margin",
            "share",
        ];
    }

    /// <summary>Names, units and data put in place, and nothing computed.</summary>
    [Benchmark]
    public int Resolve() => Create().Settings.Segments.Length;

    /// <summary>All that, and every value and its growth.</summary>
    [Benchmark]
    public int ResolveAndCompute()
    {
        var model = Create();
        var problems = new ProblemList();
        var segments = _package.Settings.Segments.Select(segment => (string?)segment.Name).Prepend(null).ToArray();
        var last = MadeHistory.Last(Quarters);
        var computed = 0;
        foreach (var name in _names)
        {
            var expression = model.Read(new Written(name, new PackagePlace("narrative.md", 1, 1)), null, problems)!;
            foreach (var segment in segments)
            {
                for (var quarter = 0; quarter < Quarters; quarter++)
                {
                    var period = last.AddQuarters(-quarter);
                    var value = model.Evaluate(expression, period, segment, problems);
                    var before = quarter + 4 < Quarters ? model.Evaluate(expression, period.AddYears(-1), segment, problems) : null;
                    computed += (value is null ? 0 : 1) + (before is { } earlier && earlier != 0m && value / earlier - 1m > -2m ? 1 : 0);
                }
            }
        }
        return problems.Count == 0
            ? computed
            : throw new InvalidOperationException(string.Join('\n', problems.ToImmutable().Take(3).Select(problem => problem.ToString())));
    }

    private PackageModel Create()
    {
        var problems = new ProblemList();
        var model = PackageModel.Create(_package, problems);
        return problems.Count == 0
            ? model
            : throw new InvalidOperationException(string.Join('\n', problems.ToImmutable().Take(3).Select(problem => problem.ToString())));
    }
}
