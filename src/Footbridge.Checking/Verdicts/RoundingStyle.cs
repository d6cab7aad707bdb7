using Footbridge.Checking.Footing;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Verdicts;

/// <summary>
/// Learns from a document whether its issuer makes columns foot to the last digit, and judges every tie by that. An issuer
/// that rounds line by line leaves small residuals in a good part of its sums; one that forces footing leaves none.
/// </summary>
internal static class RoundingStyle
{
    /// <summary>Fewer exact sums than this prove no style.</summary>
    private const int FewestExact = 20;

    /// <summary>An issuer forces footing when at most one sum in this many is off within rounding.</summary>
    private const int ExactForEachInexact = 25;

    /// <summary>Sets the verdict of every tie of one document.</summary>
    /// <returns>True when the document foots to the last digit throughout.</returns>
    public static bool Judge(IReadOnlyList<DraftTie> ties)
    {
        int exact = 0, inexact = 0;
        foreach (var tie in ties)
        {
            exact += tie.Residual == 0 && tie.Operands.Length > 1 ? 1 : 0;
            inexact += tie.Residual != 0 && Math.Abs(tie.Residual) <= Allowed(tie) ? 1 : 0;
        }
        var forced = exact >= FewestExact && inexact * ExactForEachInexact <= exact;
        foreach (var tie in ties)
        {
            tie.Verdict =
                tie.Residual == 0 ? Verdict.Exact
                : !forced && Math.Abs(tie.Residual) <= Allowed(tie) ? Verdict.Rounded
                : Verdict.Broken;
        }
        return forced;
    }

    /// <summary>The residual that rounding may leave: half a unit of the last digit for each figure. Figures of one stream share their precision.</summary>
    public static long Allowed(DraftTie tie) => (tie.Operands.Length + 1) / 2;
}
