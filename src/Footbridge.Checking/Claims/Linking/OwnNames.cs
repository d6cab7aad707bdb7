using Footbridge.Checking.Facts;
using Footbridge.Core.Claims;
using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;

namespace Footbridge.Checking.Claims.Linking;

/// <summary>
/// "Aurelia's sales were $1,405 million": a subsidiary's, or the company's own? Where what is said under a name is what the tables say
/// of the whole, the name is the company's.
/// </summary>
internal static class OwnNames
{
    /// <summary>An amount with fewer digits agrees with a line by chance too often.</summary>
    private const int TellingDigits = 3;

    /// <summary>So many amounts under a name must agree for each that does not.</summary>
    private const int HoldsForEach = 2;

    /// <summary>Takes the company's own name out of the measures of <paramref name="claims"/>.</summary>
    public static void Settle(FactBook facts, List<DraftClaim> claims, ClaimLinker linker)
    {
        Dictionary<(int Document, string Name), (int Holds, int Fails)>? names = null;
        foreach (var claim in claims)
        {
            if (
                claim is { Measure.Actor: { Length: > 0 } actor, Kind: ClaimKind.Value, Stance: Stance.Reported, Link: ClaimLink.None }
                && facts.Figures[claim.Figure] is { Unit.Kind: UnitKind.Money } figure
                && Math.Abs(figure.Number.Mantissa) >= Powers.TenLong(TellingDigits - 1)
            )
            {
                names ??= [];
                var key = (claim.Text.Document, WordKey.Of(actor));
                var (holds, fails) = names.GetValueOrDefault(key);
                names[key] = linker.Says(claim) ? (holds + 1, fails) : (holds, fails + 1);
            }
        }
        if (names is null)
        {
            return;
        }
        foreach (var claim in claims)
        {
            if (
                claim is { Measure: { Actor: { Length: > 0 } actor } measure }
                && names.GetValueOrDefault((claim.Text.Document, WordKey.Of(actor))) is { Holds: > 0 } of
                && of.Holds >= HoldsForEach * of.Fails
            )
            {
                claim.Measure = measure with { Others = Array.FindAll(measure.Others, word => !actor.Contains(word)), Actor = [] };
            }
        }
    }
}
