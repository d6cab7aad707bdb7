using Footbridge.Core.Packages;

namespace Footbridge.Building.Models.Nodes;

/// <summary>The opposite of a value, or its size.</summary>
internal sealed class NegationNode(Written written, int start, Node operand, bool isSize) : Node(written, start)
{
    public override bool TryEvaluate(Evaluator evaluator, int segment, int period, out Amount value)
    {
        if (!operand.TryEvaluate(evaluator, segment, period, out value))
        {
            return false;
        }
        if (!isSize || value.Value < 0m)
        {
            value = -value;
        }
        return true;
    }
}
