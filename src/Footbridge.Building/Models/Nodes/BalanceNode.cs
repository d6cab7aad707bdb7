using Footbridge.Core.Packages;

namespace Footbridge.Building.Models.Nodes;

/// <summary>A state before a period's first day, or on its last day.</summary>
internal sealed class BalanceNode(Written written, int start, Node operand, bool isOpening) : Node(written, start)
{
    public override bool TryEvaluate(Evaluator evaluator, int segment, int period, out Amount value)
    {
        var at = isOpening ? Timeline.Before(period) : Timeline.End(period);
        value = default;
        return at == Timeline.None
            ? evaluator.Fail(FailureKind.OutsideData, this, segment, period)
            : operand.TryEvaluate(evaluator, segment, at, out value);
    }
}
