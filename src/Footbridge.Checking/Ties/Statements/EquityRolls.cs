using Footbridge.Checking.Facts;
using Footbridge.Checking.Lexicons;
using Footbridge.Checking.Ties.Relations;
using Footbridge.Core.Periods;
using Footbridge.Core.Tables;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Ties.Statements;

/// <summary>
/// Retained earnings move by net income less dividends, and accumulated other comprehensive income by that of the period.
/// Retirements of shares, changes of accounting and minorities may stand between: then the roll is open.
/// </summary>
internal static class EquityRolls
{
    /// <summary>Adds the ties of <paramref name="steps"/> to <paramref name="ties"/>.</summary>
    public static void Find(FactBook facts, StatementList statements, List<BalanceStep> steps, TieBook ties)
    {
        var rolls = new List<EquityRoll>();
        foreach (var step in steps)
        {
            var income = statements.Nearest(step.Flow, StatementKind.Income, income => income.Has(step.Duration));
            var net =
                Flow(income?.Lines, step.Duration, "net-income-to-parent", "net-income")
                ?? Flow(step.Flow.Lines, step.Duration, "net-income");
            if (net is not null)
            {
                var dividends = Flow(step.Flow.Lines, step.Duration, "dividends-paid");
                Roll(step, "retained-earnings", net, dividends, !PaysOwners(facts, step), rolls, "net income is retained");
            }
            if (Nearest(facts, step, "other-comprehensive-income") is { } other)
            {
                Roll(step, "accumulated-oci", other, null, true, rolls, "other comprehensive income accumulates");
            }
        }
        foreach (var roll in rolls)
        {
            ties.Add(TieRules.RollForward, roll.Close.Figure, roll.Operands, roll.Relation, ForceOf(roll, rolls, ties), roll.Basis);
        }
    }

    /// <summary>A line that rolls exactly through another period of the same balance sheet is asked why it does not through this one.</summary>
    private static TieForce ForceOf(EquityRoll roll, List<EquityRoll> rolls, TieBook ties) =>
        !roll.IsComplete ? TieForce.Hint
        : rolls.Exists(other =>
            other != roll
            && other.IsComplete
            && other.Close.Line == roll.Close.Line
            && ties.Try(other.Relation, other.Close.Figure, other.Operands) == Verdict.Exact
        )
            ? TieForce.Question
        : TieForce.Open;

    private static void Roll(
        BalanceStep step,
        string balance,
        Fact flow,
        Fact? payout,
        bool isComplete,
        List<EquityRoll> into,
        string basis
    )
    {
        if (
            step.Balance.Only(balance) is not { } line
            || Statement.At(line, step.Open) is not { } open
            || Statement.At(line, step.Close) is not { } close
        )
        {
            return;
        }
        int[] operands = payout is null ? [open.Figure, flow.Figure] : [open.Figure, flow.Figure, payout.Figure];
        // Most statements print a payment with a minus of its own.
        var relation = new SignedSum(payout is null ? [1, 1] : [1, 1, (sbyte)(payout.Value > 0m ? -1 : 1)]);
        into.Add(new EquityRoll(close, operands, relation, isComplete, basis));
    }

    private static Fact? Flow(List<LineItem>? lines, Period period, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (lines?.Find(line => line.Standard?.Name == name) is { } line && Statement.At(line, period) is { } fact)
            {
                return fact;
            }
        }
        return null;
    }

    /// <summary>The line of that name and period that stands nearest to the balance sheet: comprehensive income often has a table of its own.</summary>
    private static Fact? Nearest(FactBook facts, BalanceStep step, string name)
    {
        Fact? nearest = null;
        var distance = int.MaxValue;
        foreach (var line in facts.Named(name))
        {
            var away = Math.Abs(line.Table.Index - step.Balance.Table.Index);
            if (line.Document == step.Balance.Document && away < distance && Statement.At(line, step.Duration) is { } fact)
            {
                (nearest, distance) = (fact, away);
            }
        }
        return nearest;
    }

    private static bool PaysOwners(FactBook facts, BalanceStep step)
    {
        foreach (var payout in ShareLexicon.Words("payouts"))
        {
            var word = facts.Words.Find(payout);
            if (
                word >= 0
                && step.Flow.Lines.Exists(line =>
                    line.Label.AsSpan().Contains(word) && Statement.At(line, step.Duration) is { Value: not 0m }
                )
            )
            {
                return true;
            }
        }
        return false;
    }
}
