using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;
using Footbridge.Core.Ties;
using Footbridge.Injection.Changes;
using Footbridge.Injection.Figures;

namespace Footbridge.Injection.Benign;

/// <summary>Figures of running text with one digit less.</summary>
internal static class RoundingAgain
{
    /// <summary>
    /// An edit for each figure that one exact tie proves, rounded from what its operands give: what is printed may itself be
    /// rounded, and rounding twice may go wrong.
    /// </summary>
    public static IEnumerable<BenignEdit> Of(PrintedRelease release)
    {
        var proof = release.Proof;
        var byResult = proof.Ties.ToLookup(tie => tie.Result);
        foreach (var figure in release.Figures.OfType<PrintedFigure>())
        {
            var number = figure.Figure.Number;
            if (
                figure.Figure.Place == FigurePlace.Prose
                && number.FractionDigits > 0
                && figure.IsPlain
                && figure.Figure.Unit?.Kind is UnitKind.Money or UnitKind.Percent
                && byResult[figure.Index].ToList() is [{ Verdict: Verdict.Exact } tie]
            )
            {
                var shorter = Shorter(figure.Figure, tie.Computed);
                if (shorter.Mantissa != 0)
                {
                    yield return new BenignEdit(BenignKind.RoundedAgain, [.. figure.Renumber(release.Style.Write(shorter))]);
                }
            }
        }
    }

    private static PrintedNumber Shorter(Figure figure, decimal computed)
    {
        var fraction = figure.Number.FractionDigits - 1;
        var unit = Powers.Ten(figure.Scale - fraction);
        var mantissa = Math.Round(Math.Abs(computed) / unit, MidpointRounding.AwayFromZero);
        return new PrintedNumber((long)mantissa, fraction);
    }
}
