using System.Collections.Immutable;
using Footbridge.Core.Packages;

namespace Footbridge.Building.Models.Nodes;

/// <summary>The least or the greatest of some values.</summary>
internal sealed class ExtremeNode(Written written, int start, ImmutableArray<Node> operands, bool isGreatest) : Node(written, start)
{
    public override bool TryEvaluate(Evaluator evaluator, int segment, int period, out Amount value)
    {
        if (!operands[0].TryEvaluate(evaluator, segment, period, out value))
        {
            return false;
        }
        foreach (var operand in operands.AsSpan(1..))
        {
            if (!operand.TryEvaluate(evaluator, segment, period, out var other))
            {
                return false;
            }
            // Rounding may have changed which one it is, but the result by no more than the greater error.
            value = new Amount(
                isGreatest ? Math.Max(value.Value, other.Value) : Math.Min(value.Value, other.Value),
                Math.Max(value.Error, other.Error)
            );
        }
        return true;
    }
}
