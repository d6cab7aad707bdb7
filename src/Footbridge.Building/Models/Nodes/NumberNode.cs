using Footbridge.Core.Packages;

namespace Footbridge.Building.Models.Nodes;

/// <summary>A number.</summary>
internal sealed class NumberNode(Written written, int start, decimal number) : Node(written, start)
{
    public override bool TryEvaluate(Evaluator evaluator, int segment, int period, out Amount value)
    {
        value = Amount.Exact(number);
        return true;
    }
}
