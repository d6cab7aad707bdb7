using Footbridge.Checking.Periods;
using Footbridge.Core.Periods;

namespace Footbridge.Checking.Tables;

/// <summary>
/// Gives the cells of a table their periods: the column's, changed by headings inside the body, by rows that name a day, by
/// the flow between two balances, and by schedules of years to come.
/// </summary>
internal static class CellPeriods
{
    /// <summary>Sets the period of every figure in the body of <paramref name="table"/>.</summary>
    /// <param name="table">A table whose columns have their periods.</param>
    /// <param name="phrases">What the columns' heads say about time.</param>
    /// <param name="context">What stands around the table.</param>
    public static void Set(DraftTable table, PeriodPhrase[] phrases, PeriodContext context)
    {
        var headings = new PeriodPhrase?[table.Rows.Count];
        var rows = ReadRows(table, headings);
        var between = RowPeriods.BetweenBalances(rows, context);
        var schedule = RowPeriods.IsSchedule(rows, context) ? context.Main : null;
        var columns = new Period?[phrases.Length];
        for (var index = 0; index < columns.Length; index++)
        {
            columns[index] = table.Columns[index].Period;
            if (schedule is not null && columns[index] is not { IsInstant: true } && !phrases[index].HasPeriod)
            {
                columns[index] = Period.Instant(schedule.End);
            }
        }
        var rolls = RowPeriods.RollsForward(rows);
        for (var index = 0; index < rows.Length; index++)
        {
            var row = table.Rows[index];
            var heading = headings[index];
            for (var column = 0; column < row.Cells.Length; column++)
            {
                if (row.Cells[column] is { Kind: TokenKind.Figure } token)
                {
                    token.Period =
                        between[index] is { } flow && heading is null && !phrases[column].HasPeriod
                            ? ColumnPeriods.AtEdge(phrases[column], flow)
                        : rolls && heading is null && columns[column] is { IsInstant: true } day && !phrases[column].IsComparison
                            ? RowPeriods.InRollForward(rows, index, day, context)
                        : RowPeriods.Resolve(phrases[column], columns[column], heading, rows[index], context);
                }
            }
        }
    }

    /// <summary>What the rows' captions say about time, and the period heading above each of them.</summary>
    private static RowPeriod[] ReadRows(DraftTable table, PeriodPhrase?[] headings)
    {
        var rows = new RowPeriod[table.Rows.Count];
        PeriodPhrase? heading = null;
        var balance = RowPeriod.None;
        int indent = 0,
            under = -1;
        for (var index = 0; index < rows.Length; index++)
        {
            var row = table.Rows[index];
            rows[index] = RowPeriod.None;
            if (!row.HasFigures)
            {
                if (row.Label.Length > 0 && RowPeriods.Heading(row.Label) is { } found)
                {
                    (heading, indent, under) = (found, row.Indent, -1);
                    balance = RowPeriods.Read(row.Label);
                }
                headings[index] = heading;
                continue;
            }
            under = under < 0 ? row.Indent : under;
            // The heading of a balance holds for the rows that are indented under it, not for the flows that follow.
            if (balance.Phrase.Has(PeriodCues.Balance) && under > indent && row.Indent <= indent && row.Label.Length > 0)
            {
                (heading, balance) = (null, RowPeriod.None);
            }
            rows[index] = row.Label.Length > 0 ? RowPeriods.Read(row.Label) : RowPeriod.None;
            if (balance.Phrase.Has(PeriodCues.Balance) && under > indent && rows[index].Kind == RowPeriodKind.None)
            {
                rows[index] = balance;
            }
            headings[index] = heading;
        }
        return rows;
    }
}
