using Footbridge.Bench;
using Footbridge.Bench.Results;

namespace Footbridge.Measure.Digits;

/// <summary>Counts trials.</summary>
internal static class DigitsReport
{
    private static readonly string[] s_counts = ["changes", "detected", "first", "first three", "named", "no error elsewhere"];

    /// <summary>The report over <paramref name="runs"/>.</summary>
    public static Report Of(IReadOnlyList<DigitRun> runs, int perPosition, int seed)
    {
        var report = new Report(
            "digits",
            "One digit changed",
            $"footbridge-measure digits FILE... --per-position {perPosition} --seed {seed}"
        );
        var all = runs.SelectMany(run => run.Trials).ToList();
        report.Fact("cells in footings", runs.Sum(run => run.Plan.Cells));
        report.Fact("of them without digits to change", runs.Sum(run => run.Plan.Unaddressable));
        foreach (var (name, value) in s_counts.Zip(Counts(all)))
        {
            report.Fact(name, value);
        }
        var files = Table("files", "By file", "file");
        var kinds = Table("kinds", "By kind of cell", "file", "cell");
        var positions = Table("positions", "By position of the digit", "file", "position");
        var tables = Table("tables", "By table", "file", "table", "line");
        foreach (var run in runs)
        {
            files.Add([run.File.Name, .. Counts(run.Trials)]);
            foreach (var kind in Enum.GetValues<CellKind>())
            {
                var trials = run.Trials.Where(trial => run.KindOf(trial) == kind).ToList();
                kinds.Add([run.File.Name, kind.ToString().ToLowerInvariant(), .. Counts(trials)]);
            }
            foreach (var group in run.Trials.GroupBy(trial => trial.Change.Position).OrderBy(group => group.Key))
            {
                positions.Add([run.File.Name, $"{group.Key + 1}", .. Counts([.. group])]);
            }
            foreach (
                var group in run.Trials.GroupBy(trial => run.Before.Figures[trial.Change.Figure].Table!.Value).OrderBy(group => group.Key)
            )
            {
                var table = run.Before.Tables[group.Key];
                var place = run.Before.Documents[table.Document].Places.PlaceOf(table.Span);
                tables.Add([run.File.Name, table.Id, place.Describe(), .. Counts([.. group])]);
            }
        }
        report.Remarks.Add(
            "Every digit of every table cell that takes part in a footing is replaced by other digits, one at a time. Detected: an error that the unmodified file does not have. "
                + "First, first three: the changed cell leads, or is among the first three of, the suspects of such an error. Named: it is among the error's figures at all."
        );
        return report;

        ReportTable Table(string key, string title, params string[] first) => report.Table(key, title, [.. first, .. s_counts]);
    }

    private static object?[] Counts(IReadOnlyCollection<DigitTrial> trials)
    {
        return
        [
            trials.Count,
            Part(trial => trial.IsDetected),
            Part(trial => trial.Rank == 1),
            Part(trial => trial.Rank is 1 or 2 or 3),
            Part(trial => trial.IsNamed),
            Part(trial => trial.Elsewhere == 0),
        ];

        Share Part(Func<DigitTrial, bool> holds) => new(trials.Count(holds), trials.Count);
    }
}
