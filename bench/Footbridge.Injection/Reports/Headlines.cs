using System.Globalization;
using Footbridge.Bench.Results;
using Footbridge.Injection.Changes;
using Footbridge.Injection.Figures;
using Footbridge.Injection.Statistics;
using Footbridge.Injection.Trials;

namespace Footbridge.Injection.Reports;

/// <summary>The few rates that the project sets itself a target for, each with the interval over trials and over companies.</summary>
internal static class Headlines
{
    /// <summary>The key of the table.</summary>
    public const string Key = "headlines";

    /// <summary>Adds the table.</summary>
    public static void AddTo(Report report, List<Case> cases)
    {
        var table = report.Table(Key, "Detection", "mistakes", "made", "detected", "over companies", "target");
        var cells = cases.FindAll(each => FigureClasses.IsCell(each.Class) && each.IsMaterial);
        var texts = cases.FindAll(each => FigureClasses.IsText(each.Class) && each.IsMaterial && !each.Trial.Change.IsOfWord);
        var slight = cases.FindAll(each => each is { IsExactStyle: true, HasTie: true, Trial.Change.Kind: Mistake.OffByOne });
        Add("in tables, two units of the last digit or more: all figures", cells, "85 %");
        Add("in tables, two units of the last digit or more: figures with a tie", cells.FindAll(each => each.HasTie), "93 %");
        Add(
            "  of these, changes that some tie of the figure shows",
            cells.FindAll(each => each is { HasTie: true, IsHidden: false }),
            null
        );
        Add("in prose, two units of the last digit or more: all figures", texts, "60 %");
        Add("in prose, two units of the last digit or more: figures with a tie", texts.FindAll(each => each.HasTie), "90 %");
        Add(
            "  of these, changes that some tie of the figure shows",
            texts.FindAll(each => each is { HasTie: true, IsHidden: false }),
            null
        );
        Add("off by one where all sums foot exactly: figures with a tie", slight, "85 %");
        Add("words of direction, a figure of the clause with a tie", OfKind(Mistake.Direction), null);
        Add("words of period, a figure of the clause with a tie", OfKind(Mistake.PeriodWord), null);

        void Add(string name, List<Case> those, string? target)
        {
            var companies = those
                .GroupBy(each => each.Company, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => ((long)group.Count(each => each.Trial.IsDetected), (long)group.Count()))
                .ToList();
            table.Add(name, those.Count, Rates.Detected(those), Show(Bootstrap.Interval(companies)), target);
        }

        List<Case> OfKind(Mistake kind) => cases.FindAll(each => each.HasTie && each.Trial.Change.Kind == kind);
    }

    private static string? Show((decimal Low, decimal High)? interval) =>
        interval is { } within ? string.Create(CultureInfo.InvariantCulture, $"{within.Low * 100:0.0}–{within.High * 100:0.0} %") : null;
}
