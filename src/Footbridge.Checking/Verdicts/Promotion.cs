using Footbridge.Checking.Facts;
using Footbridge.Checking.Ties;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Verdicts;

/// <summary>
/// Broken ties that say nothing alone, and much together: where several ask for the very same value of one figure, and nothing
/// that holds is against it, the figure is wrong and not the links.
/// </summary>
internal static class Promotion
{
    /// <summary>Odds against two links asking for one value by chance, in bits, before they are believed.</summary>
    private const double Least = 7;

    /// <summary>Makes hints of <paramref name="book"/> accuse where they agree on what one figure should say.</summary>
    public static void Run(TieBook book, TieGraph graph, ChangedFigure changed, FactBook facts)
    {
        foreach (var tie in book.Ties)
        {
            if (tie.Verdict != Verdict.Broken || tie.Force != TieForce.Hint)
            {
                continue;
            }
            Try(tie, tie.Result, graph, changed, facts);
            foreach (var operand in tie.Operands)
            {
                Try(tie, operand, graph, changed, facts);
            }
        }
    }

    private static void Try(DraftTie tie, int figure, TieGraph graph, ChangedFigure changed, FactBook facts)
    {
        if (graph.Of(figure).Count < 2 || !facts.CanTie(figure) || changed.Solve(tie, figure) is not { } wanted)
        {
            return;
        }
        if (wanted == facts.Figures[figure].Number.Mantissa || !changed.Mends(tie, figure, wanted))
        {
            return;
        }
        if (StandsInRow(figure, wanted, facts))
        {
            // The row was read into the wrong columns.
            return;
        }
        var byRule = new SortedDictionary<string, double>(StringComparer.Ordinal);
        var counted = new List<DraftTie>();
        foreach (var other in graph.Of(figure))
        {
            if (other.Verdict == Verdict.Broken)
            {
                if (changed.Mends(other, figure, wanted) && !counted.Exists(known => IsOneRelation(known, other)))
                {
                    counted.Add(other);
                    byRule[other.Rule] = Math.Max(byRule.GetValueOrDefault(other.Rule), Bits(other, figure, wanted, facts));
                }
            }
            else if (other.Holds && changed.Breaks(other, figure, wanted))
            {
                return;
            }
        }
        // The one that asks most precisely names the value; what others tell is evidence. Links of one kind may err together.
        if (byRule.Count < 2 || byRule.Values.Sum() - byRule.Values.Max() < Least)
        {
            return;
        }
        foreach (var other in graph.Of(figure))
        {
            if (other is { Verdict: Verdict.Broken, Force: TieForce.Hint } && changed.Mends(other, figure, wanted))
            {
                other.Force = TieForce.Accuses;
            }
        }
    }

    /// <summary>A sum across columns and a change between them may be the same three figures: one link, said twice.</summary>
    private static bool IsOneRelation(DraftTie left, DraftTie right) =>
        left.Rule != right.Rule
        && left.Operands.Length == right.Operands.Length
        && right.Has(left.Result)
        && Array.TrueForAll(left.Operands, right.Has);

    /// <summary>True when the row prints the value in another column of the same period, or of none.</summary>
    private static bool StandsInRow(int figure, long wanted, FactBook facts)
    {
        if (facts.FactOf(figure) is not { } fact)
        {
            return false;
        }
        var value = wanted * facts.Figures[figure].Quantum;
        return Array.Exists(
            fact.Line.Facts,
            other =>
                other is not null && other.Figure != figure && other.Value == value && (other.Period is null || other.Period == fact.Period)
        );
    }

    /// <summary>How unlikely it is that a value meets a relation by chance: as many bits as the figure has that it is compared with.</summary>
    private static double Bits(DraftTie tie, int figure, long wanted, FactBook facts)
    {
        double digits = Math.Abs(wanted);
        if (tie.Footing is null)
        {
            var other = tie.Result != figure ? Math.Abs(facts.Figures[tie.Result].Number.Mantissa) : 0;
            foreach (var operand in tie.Result != figure ? [] : tie.Operands)
            {
                other = Math.Max(other, Math.Abs(facts.Figures[operand].Number.Mantissa));
            }
            digits = Math.Min(digits, other);
        }
        return Math.Log2(digits + 1);
    }
}
