using System.Collections.Immutable;
using Footbridge.Core.Ties;

namespace Footbridge.Bench;

/// <summary>The footing ties of a proof, and which figures take part in them.</summary>
internal sealed class Footings
{
    /// <summary>Finds them.</summary>
    public Footings(Proof proof)
    {
        Ties = [.. proof.Ties.Where(tie => tie.Rule is "footing" or "cross-footing")];
        foreach (var tie in Ties)
        {
            Results.Add(tie.Result);
            Operands.UnionWith(tie.Operands.Select(operand => operand.Figure));
            if (tie.Verdict is Verdict.Exact or Verdict.Rounded)
            {
                Held.Add(tie.Result);
                Held.UnionWith(tie.Operands.Select(operand => operand.Figure));
            }
        }
    }

    /// <summary>Footing and cross-footing ties, in the proof's order.</summary>
    public ImmutableArray<Tie> Ties { get; }

    /// <summary>Figures that are a total of some tie.</summary>
    public HashSet<int> Results { get; } = [];

    /// <summary>Figures that are an addend of some tie.</summary>
    public HashSet<int> Operands { get; } = [];

    /// <summary>Figures that take part in a tie that holds.</summary>
    public HashSet<int> Held { get; } = [];

    /// <summary>The number of ties with a verdict, by rule; null for both rules.</summary>
    public int Count(Verdict verdict, string? rule = null) =>
        Ties.Count(tie => tie.Verdict == verdict && (rule is null || tie.Rule == rule));
}
