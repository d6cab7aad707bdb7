using Footbridge.Bench.Results;

namespace Footbridge.Measure.Builds;

/// <summary>What builds took.</summary>
internal static class BuildReport
{
    /// <summary>The report: the first build of the process, compiling included, and the middle one of those after it.</summary>
    public static Report Of(string package, BuildTiming first, BuildTiming[] others, string command)
    {
        var report = new Report("build", "From a package to checked pages, in process", command);
        report.Fact("package", package);
        report.Fact("financial figures of release.html", first.Figures.Financial);
        report.Fact("of these proved or rounded", first.Figures.Proved);
        var table = report.Table("stages", "By stage", "stage", "first ms", "median ms", "times the bare parse of release.html");
        var floor = Median(others.Select(timing => timing.Floor));
        for (var stage = 0; stage < first.Stages.Length; stage++)
        {
            var at = stage;
            Add(first.Stages[at].Name, first.Stages[at].Milliseconds, Median(others.Select(timing => timing.Stages[at].Milliseconds)));
        }
        Add("together", first.Total, Median(others.Select(timing => timing.Total)));
        Add("bare parse", first.Floor, floor);
        report.Fact("megabytes allocated by a build", Math.Round(others[^1].Allocated / 1_000_000m, 1));
        report.Remarks.Add(
            "First: the first build of the process, with all compiling. Written are pages, facts and their taxonomy; each page is checked from its bytes."
        );
        return report;

        void Add(string name, double once, double median) => table.Add(name, Rounded(once), Rounded(median), Rounded(median / floor));
    }

    private static decimal Rounded(double value) => Math.Round((decimal)value, 2);

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
