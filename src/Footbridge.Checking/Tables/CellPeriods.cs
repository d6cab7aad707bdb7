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
        var rows = new RowPeriod[table.Rows.Count];
        for (var index = 0; index < rows.Length; index++)
        {
            var row = table.Rows[index];
            rows[index] = row.HasFigures && row.Label.Length > 0 ? RowPeriods.Read(row.Label) : RowPeriod.None;
        }
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
        PeriodPhrase? heading = null;
        for (var index = 0; index < rows.Length; index++)
        {
            var row = table.Rows[index];
            if (!row.HasFigures)
            {
                heading = row.Label.Length > 0 ? RowPeriods.Heading(row.Label) ?? heading : heading;
                continue;
            }
            for (var column = 0; column < row.Cells.Length; column++)
            {
                if (row.Cells[column] is { Kind: TokenKind.Figure } token)
                {
                    token.Period =
                        between[index] is { } flow && heading is null && !phrases[column].HasPeriod ? ColumnPeriods.AtEdge(phrases[column], flow)
                        : rolls && heading is null && columns[column] is { IsInstant: true } day && !phrases[column].IsComparison
                            ? RowPeriods.InRollForward(rows, index, day, context)
                        : RowPeriods.Resolve(phrases[column], columns[column], heading, rows[index], context);
                }
            }
        }
    }
}
