using Footbridge.Bench;
using Footbridge.Bench.Results;

namespace Footbridge.Measure.Chance;

/// <summary>Counts what was believed of random tables.</summary>
internal static class ChanceReport
{
    /// <summary>The report over the trials of each variant.</summary>
    public static Report Of(int shapes, IReadOnlyList<(LabelVariant Variant, IReadOnlyList<ChanceTrial> Trials)> runs, string command)
    {
        var report = new Report("null", "Random digits in tables of real shapes", command);
        report.Fact("shapes", shapes);
        var table = report.Table(
            "variants",
            "By variant",
            "labels",
            "tables",
            "seen",
            "formulas",
            "formulas a table",
            "footing ties",
            "cross-footing ties",
            "broken ties",
            "errors"
        );
        foreach (var (variant, trials) in runs)
        {
            var formulas = trials.Sum(trial => trial.Formulas);
            table.Add(
                variant.ToString().ToLowerInvariant(),
                trials.Count,
                trials.Count(trial => trial.Tables > 0),
                formulas,
                trials.Count == 0 ? null : Math.Round((decimal)formulas / trials.Count, 5),
                trials.Sum(trial => trial.Footings),
                trials.Sum(trial => trial.CrossFootings),
                trials.Sum(trial => trial.Broken),
                trials.Sum(trial => trial.Errors)
            );
        }
        report.Remarks.Add(
            "Rows, columns, headers, printed digits and the rate of negative numbers are those of the corpus' tables; the digits are random, so every accepted formula is a coincidence. "
                + "A formula counts once, however many columns it holds in, and also when it is believed to be broken. Seen: tables that the check understood as one."
        );
        return report;
    }
}
