using Footbridge.Bench;
using Footbridge.Bench.Results;
using Footbridge.Core.Periods;

namespace Footbridge.Measure.Truth;

/// <summary>What was expected against what was read, grouped, without any word of the documents: shows at a glance which case is missing.</summary>
internal static class MissPatterns
{
    private const int Most = 40;

    /// <summary>The commonest misses of value and unit.</summary>
    public static void Values(Report report, IReadOnlyCollection<Judgement> all)
    {
        var table = report.Table(
            "value patterns",
            "Commonest value and unit misses",
            "outcome",
            "expected unit",
            "expected scale",
            "read unit",
            "read scale",
            "cells",
            "documents"
        );
        var misses = all.Where(each => each.Value != ValueOutcome.Right || !each.UnitRight);
        Add(table, misses, Describe);

        static object?[] Describe(Judgement miss)
        {
            var fact = miss.Place.Fact;
            return
            [
                miss.Value == ValueOutcome.Right ? "unit: " + OutcomeWords.Of(miss.Unit) : OutcomeWords.Of(miss.Value),
                fact.Unit?.ToUnit(fact.Scale).ToString(),
                $"{fact.Scale}",
                miss.Figure?.Kind?.ToString() ?? miss.Figure?.Unit?.ToString(),
                miss.Figure is { IsFinancial: true } figure ? $"{figure.Scale}" : null,
            ];
        }
    }

    /// <summary>The commonest misses of the period.</summary>
    public static void Periods(Report report, IReadOnlyCollection<Judgement> all)
    {
        var table = report.Table("period patterns", "Commonest period misses", "outcome", "expected", "read", "cells", "documents");
        var misses = all.Where(each => !each.PeriodRight && each.Period is not (PeriodOutcome.NoTruth or PeriodOutcome.NoFigure));
        Add(table, misses, miss => [OutcomeWords.Of(miss.Period), Length(miss.Place.Fact.Context?.Period), Length(miss.Figure?.Period)]);
    }

    private static void Add(ReportTable table, IEnumerable<Judgement> misses, Func<Judgement, object?[]> describe)
    {
        var groups = misses
            .Select(miss => (Cells: describe(miss), Document: miss.Filing))
            .GroupBy(pair => string.Join('|', pair.Cells), StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in groups.Take(Most))
        {
            var documents = group.Select(pair => pair.Document).Distinct(StringComparer.Ordinal);
            table.Add([.. group.First().Cells, group.Count(), documents.Count()]);
        }
    }

    private static string? Length(Period? period)
    {
        const decimal DaysInMonth = 30.44m;
        return period is null ? null
            : period.IsInstant ? "instant"
            : $"{Math.Max(1, Math.Round(period.Days / DaysInMonth)):0} months";
    }
}
