using System.Globalization;
using Footbridge.Measure.Results;

namespace Footbridge.Measure.Perturb;

/// <summary>Counts trials.</summary>
internal static class PerturbReport
{
    private static readonly string[] s_counts = ["changes", "detected", "first", "first three", "any new error", "errors elsewhere"];

    /// <summary>The report over <paramref name="runs"/>.</summary>
    public static Report Of(IReadOnlyList<PerturbRun> runs, string command)
    {
        var report = new Report("perturb", "One mistake at a time", command);
        var all = runs.SelectMany(run => run.Trials.Select(trial => Case.Of(run, trial))).ToList();
        var main = all.FindAll(each => each.Counts);
        report.Fact("financial figures", runs.Sum(run => run.Plan.Figures));
        report.Fact("of them supported", runs.Sum(run => run.Plan.Supported));
        report.Fact("without digits to change", runs.Sum(run => run.Plan.Unaddressable));
        report.Fact("all changes", all.Count);
        report.Fact("of supported figures", all.Count(each => each.IsSupported));
        report.Fact("of these not detectable by precision", all.Count(each => each is { IsSupported: true, IsHidden: true }));
        foreach (var (name, value) in s_counts.Zip(Counts(main)))
        {
            report.Fact(name == "changes" ? "changes that count" : name, value);
        }
        var words = main.FindAll(each => each.Trial.Change.Kind == Alteration.Direction);
        report.Fact("direction words that count", words.Count);
        report.Fact("of them detected", Detected(words));

        var files = Table("files", "By file", "file");
        foreach (var run in runs)
        {
            files.Add([run.File.Name, .. Counts(main.FindAll(each => each.Run == run))]);
        }
        Group(Table("kinds", "By kind of change", "kind"), main, each => each.Kind);
        Group(Table("roles", "By place", "place"), main, each => each.Role);
        var both = Table("kinds and roles", "By kind of change and place", "kind", "place");
        foreach (var group in main.GroupBy(each => (each.Kind, each.Role)).OrderBy(group => group.Key))
        {
            both.Add([Words.Of(group.Key.Kind), Words.Of(group.Key.Role), .. Counts([.. group])]);
        }
        Group(
            Table("hidden", "Not detectable by precision", "kind"),
            all.FindAll(each => each is { IsSupported: true, IsHidden: true }),
            each => each.Kind
        );
        Group(
            Table("distant", "Words that count apart", "kind"),
            all.FindAll(each => each.Kind == Alteration.DistantDirection),
            each => each.Kind
        );
        Group(Table("unsupported", "Figures that nothing supports", "kind"), all.FindAll(each => !each.IsSupported), each => each.Kind);
        Missed(Table("missed", "Figures that are missed most", "file", "place", "line", "figure"), main);
        report.Remarks.Add(
            "Each change is made in a copy of the file, at printed precision. A change counts when the unmodified file's figure is proved or rounded, and some tie of it cannot hold any longer. "
                + "Detected: an error that the unmodified file does not have, and that has the figure among its suspects; for a direction, that names a figure of the clause. "
                + "First, first three: the figure leads, or is among the first three of, the suspects. Errors elsewhere: new errors that do not name it."
        );
        report.Remarks.Add(
            "Not detectable by precision: each of the figure's ties, computed again from the printed figures, holds as well as before. "
                + "Exchanged: with the neighbour in the row, or with the next like figure of the sentence or caption; the error may name either. "
                + "Value of the other period: that of the cell beside it, for prose of the cell beside the one that proves it."
        );
        return report;

        ReportTable Table(string key, string title, params string[] first) => report.Table(key, title, [.. first, .. s_counts]);
    }

    private static void Group<TKey>(ReportTable table, List<Case> cases, Func<Case, TKey> keyOf)
        where TKey : struct, Enum
    {
        foreach (var group in cases.GroupBy(keyOf).OrderBy(group => group.Key))
        {
            table.Add([group.Key is Alteration kind ? Words.Of(kind) : Words.Of((FigureRole)(object)group.Key), .. Counts([.. group])]);
        }
    }

    // A wrong figure that passes is a figure whose ties do not hold it: which ones these are tells what to mend.
    private static void Missed(ReportTable table, List<Case> cases)
    {
        const int Shown = 40;
        var figures = cases
            .Where(each => each.Kind != Alteration.Direction)
            .GroupBy(each => (each.Run, Figure: each.Trial.Change.Figures[0], each.Role))
            .Select(group => (group.Key, Missed: group.Count(each => !each.Trial.IsDetected), Cases: group.ToList()))
            .Where(each => each.Missed > 0)
            .OrderByDescending(each => each.Missed)
            .Take(Shown);
        foreach (var ((run, index, role), _, all) in figures)
        {
            var figure = run.Before.Figures[index];
            var place = run.Before.Documents[figure.Document].Places.PlaceOf(figure.Span).Describe();
            var printed = figure.Number.Value.ToString("#,0.##########", CultureInfo.InvariantCulture);
            table.Add([run.File.Name, Words.Of(role), place, printed, .. Counts(all)]);
        }
    }

    private static object?[] Counts(IReadOnlyCollection<Case> cases) =>
        [
            cases.Count,
            Detected(cases),
            Part(cases, each => each.Trial.IsDetected && each.Trial.Rank == 1),
            Part(cases, each => each.Trial.IsDetected && each.Trial.Rank is 1 or 2 or 3),
            Part(cases, each => each.Trial.Errors > 0),
            cases.Sum(each => each.Trial.Elsewhere),
        ];

    private static Share Detected(IReadOnlyCollection<Case> cases) => Part(cases, each => each.Trial.IsDetected);

    private static Share Part(IReadOnlyCollection<Case> cases, Func<Case, bool> holds) => new(cases.Count(holds), cases.Count);

    private sealed record Case(PerturbRun Run, PerturbTrial Trial, FigureRole Role, bool IsSupported, bool IsHidden)
    {
        public Alteration Kind => Trial.Change.Kind;

        public bool Counts => IsSupported && !IsHidden && Kind != Alteration.DistantDirection;

        public static Case Of(PerturbRun run, PerturbTrial trial) =>
            new(run, trial, run.RoleOf(trial.Change), run.IsSupported(trial.Change), run.IsHidden(trial.Change));
    }
}
