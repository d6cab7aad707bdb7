using Footbridge.Checking.Facts;
using Footbridge.Checking.Ties.Relations;
using Footbridge.Core.Tables;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Ties.Statements;

/// <summary>
/// The two-class method: securities that take part in dividends get their part of income by number. The caption names them, the
/// line of shares counts them, and the basic shares are the others.
/// </summary>
internal static class TwoClass
{
    private static readonly Allocation s_allocation = new();

    /// <summary>Adds the ties of <paramref name="tables"/> to <paramref name="ties"/>.</summary>
    public static void Find(FactBook facts, ShareWords words, List<ShareTable> tables, TieBook ties)
    {
        var participating = facts.Words.Find("participating");
        if (participating < 0)
        {
            return;
        }
        foreach (var table in tables)
        {
            if (
                Only(table.Shares, line => Names(line, participating)) is { } theirs
                && Only(table.Shares, line => words.DilutionOf(line) == Dilution.Basic && words.Left(line.Label).Length == 0) is { } others
            )
            {
                foreach (var allocated in table.Money)
                {
                    if (Names(allocated, participating) && Whole(words, table, allocated) is { } whole)
                    {
                        Tie(allocated, whole, theirs, others, ties);
                    }
                }
            }
        }
    }

    /// <summary>The income that is allocated: the nearest line above that names neither class.</summary>
    private static LineItem? Whole(ShareWords words, ShareTable table, LineItem allocated)
    {
        LineItem? whole = null;
        foreach (var line in table.Money)
        {
            if (line.Order >= allocated.Order)
            {
                break;
            }
            if (
                words.IsIncome(line.Label)
                && !words.IsOfOthers(line.Label)
                && !words.IsOfOwners(line.Label)
                && words.IsAdjusted(line, withSection: false) == words.IsAdjusted(allocated, withSection: false)
                && words.Left(line.Label).Length == 0
            )
            {
                whole = line;
            }
        }
        return whole;
    }

    private static void Tie(LineItem allocated, LineItem whole, LineItem theirs, LineItem others, TieBook ties)
    {
        int holding = 0,
            broken = 0;
        for (var column = 0; column < allocated.Facts.Length; column++)
        {
            if (Operands(allocated, whole, theirs, others, column) is { } operands)
            {
                var holds = ties.Try(Relation(allocated, whole, column), allocated.Facts[column]!.Figure, operands) != Verdict.Broken;
                holding += holds ? 1 : 0;
                broken += holds ? 0 : 1;
            }
        }
        for (var column = 0; column < allocated.Facts.Length; column++)
        {
            if (Operands(allocated, whole, theirs, others, column) is { } operands)
            {
                ties.Add(
                    TieRules.TwoClass,
                    allocated.Facts[column]!.Figure,
                    operands,
                    Relation(allocated, whole, column),
                    holding >= 2 && broken == 1 ? TieForce.Accuses : TieForce.Hint,
                    "income goes to each class by its number of shares"
                );
            }
        }
    }

    /// <summary>What is allocated may be printed as a deduction.</summary>
    private static Allocation Relation(LineItem allocated, LineItem whole, int column) =>
        allocated.Facts[column]!.Value * whole.Facts[column]!.Value < 0m ? s_allocation.Negative : s_allocation;

    private static int[]? Operands(LineItem allocated, LineItem whole, LineItem theirs, LineItem others, int column) =>
        allocated.Facts[column] is { ColumnKind: ColumnKind.Given } result
        && whole.Facts[column] is { } income
        && theirs.Facts[column] is { } part
        && others.Facts[column] is { } rest
        && income.Period == result.Period
        && part.Period == result.Period
        && rest.Period == result.Period
            ? [income.Figure, part.Figure, rest.Figure]
            : null;

    private static bool Names(LineItem line, int participating) => line.Label.AsSpan().Contains(participating) && !line.IsTotal;

    private static LineItem? Only(List<LineItem> lines, Predicate<LineItem> fits)
    {
        var found = lines.FindAll(fits);
        return found.Count == 1 ? found[0] : null;
    }
}
