using System.Collections.Immutable;
using Footbridge.Core.Datasets;
using Footbridge.Core.Facts;
using Footbridge.Core.Measures;
using Footbridge.Core.Packages;
using Footbridge.Core.Periods;
using Footbridge.Core.Tables;

namespace Footbridge.Benchmarks;

/// <summary>A package of a company with a long history: line items by segment over many quarters, groups with totals, and measures. Made up.</summary>
internal static class MadeHistory
{
    private const int GroupSize = 10;
    private const int FirstYear = 2015;

    /// <summary>The last of its quarters.</summary>
    public static FiscalPeriod Last(int quarters) => FiscalPeriod.OfQuarter(FirstYear, 1).AddQuarters(quarters - 1);

    /// <summary>The package: items x segments x quarters rows of data.</summary>
    public static ReleasePackage Package(int quarters, int items, int segments)
    {
        var members = Enumerable.Range(0, segments).Select(index => Name("segment", index)).ToArray();
        var groups = Enumerable.Range(0, items / GroupSize).Select(Group);
        var all = new LineGroup(null, [.. groups], Line("everything"), new PackagePlace("statements.yaml", 2));
        return new ReleasePackage(
            Settings(quarters, members),
            [],
            [
                new Statement(
                    "history",
                    StatementKind.Income,
                    new Written("History", new PackagePlace("statements.yaml", 1)),
                    null,
                    [],
                    [all],
                    null,
                    HeadStyle.Full,
                    new PackagePlace("statements.yaml", 1)
                ),
            ],
            [
                Measure("first_less_second", "total_0 - total_1"),
                Measure("margin", "first_less_second / total_0"),
                Measure("share", "total_0 / everything[total]"),
                Measure("trailing", "everything + everything@-1q + everything@-2q + everything@-3q"),
            ],
            [],
            new Dataset(Points(quarters, items, members)),
            []
        );
    }

    private static ReleaseSettings Settings(int quarters, string[] members) =>
        new(
            "History Corporation",
            "History",
            null,
            "USD",
            FiscalYearRule.Calendar,
            Last(quarters),
            new PackagePlace("release.yaml", 1),
            3,
            3,
            [.. members.Select(name => new Segment(name, name, new PackagePlace("release.yaml", 2)))],
            new RoundingPolicy([]),
            new GrowthPolicy(false, null, false, "NM"),
            BasisPointConvention.Printed,
            []
        );

    // Strings are new ones for each row, as a reader of files makes them.
    private static ImmutableArray<DataPoint> Points(int quarters, int items, string[] members)
    {
        var points = ImmutableArray.CreateBuilder<DataPoint>(quarters * items * members.Length);
        for (var quarter = 0; quarter < quarters; quarter++)
        {
            var period = FiscalPeriod.OfQuarter(FirstYear, 1).AddQuarters(quarter).ToString();
            for (var item = 0; item < items; item++)
            {
                foreach (var member in members)
                {
                    var value = 1 + (points.Count * 7919L % 90_000);
                    var place = new PackagePlace("facts.csv", points.Count + 2);
                    points.Add(new DataPoint(Name("item", item), new string(period), new string(member), value, null, place));
                }
            }
        }
        return points.ToImmutable();
    }

    private static LineGroup Group(int index) =>
        new(
            null,
            [.. Enumerable.Range(index * GroupSize, GroupSize).Select(item => Line(Name("item", item)))],
            Line(Name("total", index)),
            new PackagePlace("statements.yaml", 3)
        );

    private static ItemLine Line(string name) =>
        new(
            new Written(name, new PackagePlace("statements.yaml", 4)),
            null,
            null,
            LineFormat.Usual,
            new PackagePlace("statements.yaml", 4)
        );

    private static Core.Measures.Measure Measure(string name, string formula) =>
        new(
            name,
            name,
            new Written(formula, new PackagePlace("measures.yaml", 2)),
            null,
            null,
            [],
            null,
            null,
            false,
            new PackagePlace("measures.yaml", 1)
        );

    private static string Name(string kind, int index) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{kind}_{index}");
}
