using Footbridge.Checking.Footing;
using Footbridge.Checking.Tables;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Verdicts;

/// <summary>Sorts out the broken ties of a document: withdraws those that accuse only proved cells, and groups the rest by the one change that mends most.</summary>
internal static class Breaks
{
    /// <summary>
    /// Withdraws vetoed ties from <paramref name="ties"/> and returns the breaks that remain. If every cell of a broken tie is
    /// proved by other ties, the formula is wrong, not a number.
    /// </summary>
    public static List<Break> Find(List<FootingTie> ties, Corroboration corroboration)
    {
        if (!ties.Exists(static tie => tie.Verdict == Verdict.Broken))
        {
            return [];
        }
        BreakFilter.Withdraw(ties);
        var graph = new TieGraph(ties);
        ties.RemoveAll(tie => tie.Verdict == Verdict.Broken && IsVetoed(graph, tie));
        graph = new TieGraph(ties);
        var search = new SuspectSearch(graph, corroboration);
        var open = ties.Where(static tie => tie.Verdict == Verdict.Broken).Select(tie => (Tie: tie, Suspects: search.Of(tie))).ToList();
        var breaks = new List<Break>();
        while (open.Count > 0)
        {
            var (tie, suspects) = open.MaxBy(static entry =>
                entry.Suspects.Count > 0 ? (entry.Suspects[0].Mends, entry.Suspects[0].Score, entry.Tie.Score) : (0, 0, entry.Tie.Score)
            );
            var mended = new List<FootingTie> { tie };
            if (suspects.Count > 0)
            {
                mended.AddRange(
                    open.Where(other => other.Tie != tie && SuspectSearch.Mends(other.Tie, suspects[0])).Select(static other => other.Tie)
                );
            }
            breaks.Add(new Break(mended, suspects));
            open.RemoveAll(entry => mended.Contains(entry.Tie));
        }
        return breaks;
    }

    private static bool IsVetoed(TieGraph graph, FootingTie tie)
    {
        if (!graph.IsProvedBesides(tie.Result, tie))
        {
            return false;
        }
        foreach (TableToken operand in tie.Operands)
        {
            if (!operand.Number.Number.IsDash && !graph.IsProvedBesides(operand, tie))
            {
                return false;
            }
        }
        return true;
    }
}
