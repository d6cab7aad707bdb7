namespace Footbridge.Measure.Truth;

/// <summary>A line a table: where the misses crowd. It quotes documents, so it is never committed.</summary>
internal static class TableSummary
{
    /// <summary>Writes the tables with a miss, the worst first.</summary>
    public static void Write(IEnumerable<FilingTruth> filings, TextWriter writer)
    {
        writer.Write("wrong value\twrong period\twrong unit\ttagged\tdocument\ttable\toffset\ttitle\n");
        var lines = filings
            .SelectMany(filing =>
                filing
                    .Judgements.GroupBy(judgement => judgement.Place.Cell!.Row.Table.Index)
                    .Select(group => (Filing: filing, Judgements: group.ToList()))
            )
            .Select(group =>
                (
                    group.Filing,
                    Table: group.Judgements[0].Place.Cell!.Row.Table,
                    Value: group.Judgements.Count(each => each.Value != ValueOutcome.Right),
                    Period: group.Judgements.Count(each => !each.PeriodRight && each.Period != PeriodOutcome.NoTruth),
                    Unit: group.Judgements.Count(each => !each.UnitRight && each.Unit != UnitOutcome.NoTruth),
                    group.Judgements.Count
                )
            )
            .Where(line => line.Value + line.Period + line.Unit > 0)
            .OrderByDescending(line => line.Value)
            .ThenByDescending(line => line.Period)
            .ThenByDescending(line => line.Unit)
            .ThenBy(line => line.Filing.Name, StringComparer.Ordinal)
            .ThenBy(line => line.Table.Index);
        foreach (var (filing, table, value, period, unit, count) in lines)
        {
            var title = table.Lead.Length <= 100 ? table.Lead : table.Lead[..100] + "…";
            writer.Write($"{value}\t{period}\t{unit}\t{count}\t{filing.Name}\t{table.Index}\t{filing.Hidden.Map(table.Start)}\t{title}\n");
        }
    }
}
