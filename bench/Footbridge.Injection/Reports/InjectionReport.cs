using Footbridge.Bench.Judgements;
using Footbridge.Bench.Results;
using Footbridge.Core.Facts;
using Footbridge.Core.Findings;
using Footbridge.Core.Ties;
using Footbridge.Injection.Benign;
using Footbridge.Injection.Changes;
using Footbridge.Injection.Figures;
using Footbridge.Injection.Trials;

namespace Footbridge.Injection.Reports;

/// <summary>Counts trials: false alarms first.</summary>
internal static class InjectionReport
{
    private static readonly string[] s_counts = ["all", "detected", "with a tie", "of them detected", "first", "first three", "elsewhere"];

    /// <summary>The report over <paramref name="runs"/>.</summary>
    public static Report Of(IReadOnlyList<DocumentRun> runs, IReadOnlyList<Judgement> judgements, string command)
    {
        var report = new Report("injection", "Planted errors, and false alarms", command);
        var cases = runs.SelectMany(run => run.Cases).ToList();
        FalseAlarms(report, runs, judgements);
        Coverage(report, runs);
        Detection(report, cases);
        Speed(report, runs);

        Headlines.AddTo(report, cases);
        Group(Table("classes", "By class of figure", "class"), cases, each => each.Class, Words.Of);
        Group(Table("mistakes", "By mistake", "mistake"), cases, each => each.Trial.Change.Kind, Words.Of);
        var both = Table("mistakes and classes", "By mistake and class", "mistake", "class");
        foreach (var group in cases.GroupBy(each => (each.Trial.Change.Kind, each.Class)).OrderBy(group => group.Key))
        {
            both.Add([Words.Of(group.Key.Kind), Words.Of(group.Key.Class), .. Counts([.. group])]);
        }
        BenignByKind(report, runs);
        Documents(report, runs);
        report.Remarks.Add(
            "Each mistake is made by itself in a copy of the file, at printed precision, in the place of the figure; figures are drawn evenly over classes and mistakes, with a fixed seed. "
                + "Detected: an error that the unmodified file does not have, and that suspects the figure; for a word, one about a figure of its clause. "
                + "With a tie: figures that the check proves on the unmodified file. First, first three: of the detected, those whose figure leads, or is among the first three of, the suspects. "
                + "Elsewhere: new errors that do not name the figure. In parentheses Wilson's 95 % interval."
        );
        report.Remarks.Add(
            "Nothing is left out of \"all\": figures that nothing on the page supports, changes that the printed precision hides, and figures that were not read count as missed."
        );
        return report;

        ReportTable Table(string key, string title, params string[] first) => report.Table(key, title, [.. first, .. s_counts]);
    }

    private static void FalseAlarms(Report report, IReadOnlyList<DocumentRun> runs, IReadOnlyList<Judgement> judgements)
    {
        var judged = new JudgedFindings(runs.Select(run => (run.File.Name, run.Before)), judgements);
        var errors = judged.Count(Severity.Error);
        report.Fact("documents", runs.Count);
        report.Fact("companies", runs.Select(run => run.File.Company).Distinct(StringComparer.Ordinal).Count());
        report.Fact("errors on unmodified documents", errors);
        report.Fact("errors a document", Math.Round((decimal)errors / Math.Max(1, runs.Count), 3));
        report.Fact("warnings on unmodified documents", judged.Count(Severity.Warning));
        judged.AddTo(report);
        var benign = runs.SelectMany(run => run.Benign).ToList();
        report.Fact("benign edits", benign.Count);
        report.Fact("benign edits that raise an error", new Rate(benign.Count(trial => trial.Errors > 0), benign.Count));
        report.Fact("benign edits that raise a warning", new Rate(benign.Count(trial => trial.Warnings > 0), benign.Count));
    }

    private static void Coverage(Report report, IReadOnlyList<DocumentRun> runs)
    {
        report.Fact("coverage in cells of tables", Supported(runs, FigureClasses.IsCell));
        report.Fact("coverage in captions", Supported(runs, where => where == FigureClass.Caption));
        report.Fact("coverage in prose", Supported(runs, FigureClasses.IsText));
        var table = report.Table("coverage", "Coverage", "folder", "framework", "documents", "cells", "captions", "prose");
        foreach (var group in runs.GroupBy(run => (run.File.Input.Folder, Framework: run.File.Framework)).OrderBy(group => group.Key))
        {
            List<DocumentRun> those = [.. group];
            table.Add(
                group.Key.Folder,
                group.Key.Framework,
                those.Count,
                Supported(those, FigureClasses.IsCell),
                Supported(those, where => where == FigureClass.Caption),
                Supported(those, FigureClasses.IsText)
            );
        }
    }

    private static void Detection(Report report, List<Case> cases)
    {
        report.Fact("mistakes made", cases.Count);
        report.Fact("of figures with a tie", cases.Count(each => each.HasTie));
        report.Fact("of these hidden by printed precision", cases.Count(each => each is { HasTie: true, IsHidden: true }));
        report.Fact("changed figures not read as printed", cases.Count(each => !each.Trial.IsRead));
        report.Fact("detected of all", Rates.Detected(cases));
        report.Fact("detected of figures with a tie", Rates.Detected(cases.FindAll(each => each.HasTie)));
        report.Fact("right figure first among suspects", Rates.First(cases, 1));
        report.Fact("right figure among the first three suspects", Rates.First(cases, 3));
        report.Fact("new errors elsewhere", cases.Sum(each => each.Trial.Elsewhere));
    }

    private static void Speed(Report report, IReadOnlyList<DocumentRun> runs)
    {
        foreach (var group in runs.GroupBy(run => run.File.Input.Folder).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var seconds = (decimal)group.Sum(run => run.Time.TotalSeconds);
            report.Fact($"documents a second, one thread: {group.Key}", Math.Round(group.Count() / Math.Max(0.000001m, seconds), 1));
        }
    }

    private static void BenignByKind(Report report, IReadOnlyList<DocumentRun> runs)
    {
        var table = report.Table(
            "benign",
            "Benign edits",
            "edit",
            "made",
            "raise an error",
            "raise a warning",
            "figures that lost their proof"
        );
        foreach (var group in runs.SelectMany(run => run.Benign).GroupBy(trial => trial.Edit.Kind).OrderBy(group => group.Key))
        {
            table.Add(
                Words.Of(group.Key),
                group.Count(),
                new Rate(group.Count(trial => trial.Errors > 0), group.Count()),
                new Rate(group.Count(trial => trial.Warnings > 0), group.Count()),
                group.Sum(trial => trial.Lost)
            );
        }
    }

    private static void Documents(Report report, IReadOnlyList<DocumentRun> runs)
    {
        var table = report.Table("documents", "By document", ["document", "cells covered", "prose covered", .. s_counts]);
        foreach (var run in runs)
        {
            DocumentRun[] one = [run];
            table.Add([run.File.Name, Supported(one, FigureClasses.IsCell), Supported(one, FigureClasses.IsText), .. Counts(run.Cases)]);
        }
    }

    private static Share Supported(IEnumerable<DocumentRun> runs, Func<FigureClass, bool> isWanted)
    {
        int part = 0,
            whole = 0;
        foreach (var run in runs)
        {
            for (var index = 0; index < run.Before.Figures.Length; index++)
            {
                if (run.Before.Figures[index].IsFinancial && isWanted(run.Release.Classes.Of(index)))
                {
                    whole++;
                    part += run.Before.Statuses[index] is Status.Proved or Status.Rounded ? 1 : 0;
                }
            }
        }
        return new Share(part, whole);
    }

    private static void Group<TKey>(ReportTable table, List<Case> cases, Func<Case, TKey> keyOf, Func<TKey, string> nameOf)
        where TKey : struct, Enum
    {
        foreach (var group in cases.GroupBy(keyOf).OrderBy(group => group.Key))
        {
            table.Add([nameOf(group.Key), .. Counts([.. group])]);
        }
    }

    private static object?[] Counts(IReadOnlyCollection<Case> cases)
    {
        List<Case> tied = [.. cases.Where(each => each.HasTie)];
        return
        [
            cases.Count,
            Rates.Detected(cases),
            tied.Count,
            Rates.Detected(tied),
            Rates.First(cases, 1),
            Rates.First(cases, 3),
            cases.Sum(each => each.Trial.Elsewhere),
        ];
    }
}
