using Footbridge.Core.Packages;

namespace Footbridge.Building.Models.Nodes;

/// <summary>One of two values, by a comparison. The other one is not evaluated, and may be missing.</summary>
internal sealed class ConditionNode(Written written, int start, string sign, Node left, Node right, Node then, Node otherwise)
    : Node(written, start)
{
    public override bool TryEvaluate(Evaluator evaluator, int segment, int period, out Amount value)
    {
        value = default;
        if (!left.TryEvaluate(evaluator, segment, period, out var a) || !right.TryEvaluate(evaluator, segment, period, out var b))
        {
            return false;
        }
        var holds = sign switch
        {
            "<" => a.Value < b.Value,
            ">" => a.Value > b.Value,
            "<=" => a.Value <= b.Value,
            ">=" => a.Value >= b.Value,
            _ => a.Value == b.Value,
        };
        return (holds ? then : otherwise).TryEvaluate(evaluator, segment, period, out value);
    }
}
