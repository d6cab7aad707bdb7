using Footbridge.Checking.Facts;
using Footbridge.Checking.Ties.Relations;
using Footbridge.Core.Periods;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Ties.Statements;

/// <summary>
/// Retained earnings move by net income less dividends, and accumulated other comprehensive income by that of the period.
/// Retirements of shares, changes of accounting and minorities may stand between: then the roll is open.
/// </summary>
internal static class EquityRolls
{
    /// <summary>Adds the ties of <paramref name="steps"/> to <paramref name="ties"/>.</summary>
    public static void Find(StatementList statements, List<BalanceStep> steps, TieBook ties)
    {
        foreach (var step in steps)
        {
            var income = statements.Nearest(step.Flow, StatementKind.Income, income => income.Has(step.Duration));
            if (
                (Flow(income, step.Duration, "net-income-to-parent", "net-income") ?? Flow(step.Flow, step.Duration, "net-income"))
                is { } net
            )
            {
                var dividends = Flow(step.Flow, step.Duration, "dividends-paid");
                var buybacks = Flow(step.Flow, step.Duration, "share-repurchases");
                Roll(step, "retained-earnings", net, dividends, dividends is null && buybacks is null, ties, "earnings retained");
            }
            if (Flow(income, step.Duration, "other-comprehensive-income") is { } other)
            {
                Roll(step, "accumulated-oci", other, null, true, ties, "other comprehensive income of the period is added to what has accumulated");
            }
        }
    }

    private static void Roll(BalanceStep step, string balance, Fact flow, Fact? outflow, bool isComplete, TieBook ties, string basis)
    {
        if (
            step.Balance.Only(balance) is not { } line
            || Statement.At(line, step.Open) is not { } open
            || Statement.At(line, step.Close) is not { } close
        )
        {
            return;
        }
        int[] operands = outflow is null ? [open.Figure, flow.Figure] : [open.Figure, flow.Figure, outflow.Figure];
        // The cash-flow statement prints dividends as an outflow: what is paid out has a minus of its own.
        var relation = new SignedSum(outflow is null ? [1, 1] : [1, 1, (sbyte)(outflow.Value > 0m ? -1 : 1)]);
        ties.Add(TieRules.RollForward, close.Figure, operands, relation, isComplete ? TieForce.Open : TieForce.Hint, basis);
    }

    private static Fact? Flow(Statement? statement, Period period, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (statement?.First(name) is { } line && Statement.At(line, period) is { } fact)
            {
                return fact;
            }
        }
        return null;
    }
}
