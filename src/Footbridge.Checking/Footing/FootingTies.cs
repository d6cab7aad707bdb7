using Footbridge.Checking.Ties;
using Footbridge.Checking.Ties.Relations;
using Footbridge.Core.Numbers;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Footing;

/// <summary>Puts the ties of columns and rows that add up among the other ties, with the verdicts that the rounding style of their document gave them.</summary>
internal static class FootingTies
{
    /// <summary>Adds <paramref name="footing"/> to <paramref name="ties"/>.</summary>
    public static void AddTo(TieBook ties, IReadOnlyList<FootingTie> footing)
    {
        foreach (var tie in footing)
        {
            if (tie.IsDoubted && tie.Verdict != Verdict.Broken)
            {
                continue;
            }
            var unit = Powers.Ten(tie.Result.Scale) / Powers.Ten(tie.FractionDigits);
            ties.Add(
                new DraftTie
                {
                    Rule = tie.Rule,
                    Result = tie.Result.Figure,
                    Operands = Array.ConvertAll(tie.Operands, static operand => operand.Figure),
                    Relation = new SignedSum(tie.Signs, tie.Tolerance * unit),
                    Force = tie.IsDoubted ? TieForce.Hint : TieForce.Accuses,
                    Verdict = tie.Verdict,
                    Footing = tie,
                }
            );
        }
    }
}
