using Footbridge.Checking.Facts;
using Footbridge.Checking.Ties;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Claims.Linking;

/// <summary>
/// Two figures of one text that changed places: each contradicts its own line, and says what the other's line says. That both do so
/// by chance, or because the sentence was misread in just this way, is much less likely than either alone.
/// </summary>
internal static class Exchanges
{
    /// <summary>The claims that another one's figure would mend, while theirs would mend the other.</summary>
    public static HashSet<DraftClaim> Of(FactBook facts, List<DraftClaim> claims, Link[] links)
    {
        var exchanged = new HashSet<DraftClaim>(ReferenceEqualityComparer.Instance);
        for (var index = 0; index < links.Length; index++)
        {
            if (links[index].Accusation is not { } one)
            {
                continue;
            }
            for (var next = index + 1; next < links.Length && ReferenceEquals(claims[next].Text, claims[index].Text); next++)
            {
                if (
                    links[next].Accusation is { } other
                    && claims[next].Kind == claims[index].Kind
                    && Holds(facts, one, claims[next].Figure)
                    && Holds(facts, other, claims[index].Figure)
                )
                {
                    exchanged.Add(claims[index]);
                    exchanged.Add(claims[next]);
                    break;
                }
            }
        }
        return exchanged;
    }

    private static bool Holds(FactBook facts, Accusation accusation, int printed) =>
        accusation.Relation.Judge(facts.QuantityOf(printed), Array.ConvertAll(accusation.Operands, facts.QuantityOf)) != Verdict.Broken;
}
