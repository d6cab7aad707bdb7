using System.Collections.Immutable;
using Footbridge.Core.Packages;

namespace Footbridge.Building.Models.Nodes;

/// <summary>Terms that are added or subtracted.</summary>
internal sealed class SumNode(Written written, int start, ImmutableArray<(bool IsSubtracted, Node Term)> terms) : Node(written, start)
{
    public override bool TryEvaluate(Evaluator evaluator, int segment, int period, out Amount value)
    {
        value = default;
        foreach (var (isSubtracted, term) in terms)
        {
            if (!term.TryEvaluate(evaluator, segment, period, out var part))
            {
                return false;
            }
            value = isSubtracted ? value - part : value + part;
        }
        return true;
    }
}
