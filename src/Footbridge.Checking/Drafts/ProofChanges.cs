using System.Collections.Immutable;
using Footbridge.Core.Drafts;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Drafts;

/// <summary>Relations that broke or healed, and figures that lost or gained their proof.</summary>
internal static class ProofChanges
{
    public static ImmutableArray<ProofChange> Of(Proof old, Proof current, Pairs figures)
    {
        var (before, after) = (ByResult(old), ByResult(current));
        var changes = new List<ProofChange>();
        foreach (var ((rule, figure), verdict) in after)
        {
            var partner = figures.OldOf(figure);
            var was = partner is { } index && before.TryGetValue((rule, index), out var known) ? known : ((int? Broken, int? Holding)?)null;
            if (verdict.Broken is not null && was?.Broken is null)
            {
                changes.Add(new ProofChange(ProofChangeKind.Broke, partner, figure, was?.Holding, verdict.Broken));
            }
            else if (verdict.Broken is null && verdict.Holding is not null && was?.Broken is not null)
            {
                changes.Add(new ProofChange(ProofChangeKind.Healed, partner, figure, was.Value.Broken, verdict.Holding));
            }
        }
        for (var figure = 0; figure < current.Figures.Length; figure++)
        {
            if (figures.OldOf(figure) is { } partner && Kind(old.Statuses[partner], current.Statuses[figure]) is { } kind)
            {
                changes.Add(new ProofChange(kind, partner, figure, null, null));
            }
        }
        return
        [
            .. changes.OrderBy(static change => change.Kind).ThenBy(static change => change.New).ThenBy(static change => change.NewTie),
        ];
    }

    private static ProofChangeKind? Kind(Status? before, Status? after) =>
        (before, after) switch
        {
            (Status.Proved or Status.Rounded, Status.Unsupported) => ProofChangeKind.Lost,
            (Status.Unsupported, Status.Proved or Status.Rounded) => ProofChangeKind.Gained,
            _ => null,
        };

    /// <summary>Of each relation by its kind and result: the first tie that is broken, and the first that holds.</summary>
    private static Dictionary<(string Rule, int Result), (int? Broken, int? Holding)> ByResult(Proof proof)
    {
        var verdicts = new Dictionary<(string, int), (int? Broken, int? Holding)>();
        for (var index = 0; index < proof.Ties.Length; index++)
        {
            var tie = proof.Ties[index];
            var known = verdicts.GetValueOrDefault((tie.Rule, tie.Result));
            verdicts[(tie.Rule, tie.Result)] = tie.Verdict switch
            {
                Verdict.Broken => known with { Broken = known.Broken ?? index },
                Verdict.Open => known,
                _ => known with { Holding = known.Holding ?? index },
            };
        }
        return verdicts;
    }
}
