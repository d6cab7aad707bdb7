using Footbridge.Bench;
using Footbridge.Bench.Results;

namespace Footbridge.Measure.Truth;

/// <summary>Counts judgements.</summary>
internal static class TruthReport
{
    /// <summary>The report over <paramref name="filings"/>.</summary>
    public static Report Of(IReadOnlyList<FilingTruth> filings, string command)
    {
        var report = new Report("truth", "Inline XBRL as truth", command);
        var all = filings.SelectMany(filing => filing.Judgements).ToList();
        report.Fact("documents", filings.Count);
        report.Fact("tagged table cells", all.Count);
        report.Fact("value, scale and sign right", ValueShare(all));
        report.Fact("period right", PeriodShare(all));
        report.Fact("unit right", UnitShare(all));
        report.Fact("fact's sign differs from the printed one", new Share(all.Count(each => each.SignConvention), all.Count));
        report.Fact(
            "right, but not placed in a table",
            all.Count(each => each.Value == ValueOutcome.Right && each.Figure!.Place != Core.Facts.FigurePlace.Table)
        );
        report.Fact("tagged in captions (not counted)", filings.Sum(filing => filing.Count(TaggedRole.Caption)));
        report.Fact("tagged words in cells (not counted)", filings.Sum(filing => filing.Count(TaggedRole.Word)));
        report.Fact("tagged in prose (not counted)", filings.Sum(filing => filing.Count(TaggedRole.Prose)));
        Documents(report, filings);
        Outcomes(report, "values", "Values", all, each => each.Value);
        Outcomes(report, "periods", "Periods", all, each => each.Period);
        Outcomes(report, "units", "Units", all, each => each.Unit);
        MissPatterns.Values(report, all);
        MissPatterns.Periods(report, all);
        report.Remarks.Add(
            "A tagged table cell is a data cell with a tagged number, found by a scan of the raw source that shares nothing with the reader. "
                + "The sign is the printed one. The period is right when its days are the same, or its end is and its start lies within seven days."
        );
        return report;
    }

    private static void Documents(Report report, IReadOnlyList<FilingTruth> filings)
    {
        var table = report.Table(
            "documents",
            "By document",
            "document",
            "cells",
            "value",
            "period",
            "unit",
            "not found",
            "not financial",
            "digits wrong",
            "scale wrong",
            "sign wrong",
            "period null"
        );
        foreach (var filing in filings)
        {
            var each = filing.Judgements;
            table.Add(
                filing.Name,
                each.Length,
                ValueShare(each),
                PeriodShare(each),
                UnitShare(each),
                Count(ValueOutcome.NotFound),
                Count(ValueOutcome.NotFinancial),
                Count(ValueOutcome.DigitsWrong),
                Count(ValueOutcome.ScaleWrong),
                Count(ValueOutcome.SignWrong),
                each.Count(judgement => judgement.Period == PeriodOutcome.Null)
            );

            int Count(ValueOutcome outcome) => each.Count(judgement => judgement.Value == outcome);
        }
    }

    private static void Outcomes<T>(Report report, string key, string title, List<Judgement> all, Func<Judgement, T> outcome)
        where T : struct, Enum
    {
        var table = report.Table(key, title, "outcome", "cells", "share");
        foreach (var value in Enum.GetValues<T>())
        {
            var count = all.Count(judgement => outcome(judgement).Equals(value));
            table.Add(OutcomeWords.Of(value), count, new Share(count, all.Count));
        }
    }

    private static Share ValueShare(IReadOnlyCollection<Judgement> all) =>
        new(all.Count(each => each.Value == ValueOutcome.Right), all.Count);

    private static Share PeriodShare(IReadOnlyCollection<Judgement> all) =>
        new(all.Count(each => each.PeriodRight), all.Count(each => each.Period != PeriodOutcome.NoTruth));

    private static Share UnitShare(IReadOnlyCollection<Judgement> all) =>
        new(all.Count(each => each.UnitRight), all.Count(each => each.Unit != UnitOutcome.NoTruth));
}
