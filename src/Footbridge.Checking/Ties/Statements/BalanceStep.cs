using Footbridge.Core.Periods;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Ties.Statements;

/// <summary>From one balance sheet to the next through the flows of the time between.</summary>
/// <param name="Balance">The balance sheet that prints both ends.</param>
/// <param name="Flow">The cash-flow statement.</param>
/// <param name="Duration">The time between.</param>
/// <param name="Open">The day before it begins.</param>
/// <param name="Close">Its last day.</param>
internal sealed record BalanceStep(Statement Balance, Statement Flow, Period Duration, Period Open, Period Close)
{
    /// <summary>A period of so many weeks may begin some days from the balance-sheet date by count, not by calendar.</summary>
    private const int Reach = 6;

    /// <summary>The steps that a package prints: one at most for each period of a cash-flow statement.</summary>
    public static List<BalanceStep> Of(StatementList statements)
    {
        var steps = new List<BalanceStep>();
        foreach (var flow in statements.All)
        {
            if (flow.Kind != StatementKind.CashFlow)
            {
                continue;
            }
            foreach (var duration in flow.Periods)
            {
                if (duration.Start is not { } start)
                {
                    continue;
                }
                var close = Period.Instant(duration.End);
                var balance = statements.Nearest(
                    flow,
                    StatementKind.BalanceSheet,
                    balance => balance.Has(close) && Day(balance, start.AddDays(-1)) is not null
                );
                if (balance is not null)
                {
                    Keep(steps, new BalanceStep(balance, flow, duration, Day(balance, start.AddDays(-1))!, close));
                }
            }
        }
        return steps;
    }

    /// <summary>A summary of cash flows may stand beside the statement: the longer one is the statement.</summary>
    private static void Keep(List<BalanceStep> steps, BalanceStep step)
    {
        var same = steps.FindIndex(other => other.Balance == step.Balance && other.Duration == step.Duration);
        if (same < 0)
        {
            steps.Add(step);
        }
        else if (steps[same].Flow.Lines.Count < step.Flow.Lines.Count)
        {
            steps[same] = step;
        }
    }

    private static Period? Day(Statement balance, DateOnly day)
    {
        foreach (var period in balance.Periods)
        {
            if (period.IsInstant && Math.Abs(period.End.DayNumber - day.DayNumber) <= Reach)
            {
                return period;
            }
        }
        return null;
    }
}
