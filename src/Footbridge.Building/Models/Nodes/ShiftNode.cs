using Footbridge.Building.Formulas;
using Footbridge.Core.Packages;

namespace Footbridge.Building.Models.Nodes;

/// <summary>A value in another period.</summary>
internal sealed class ShiftNode(Written written, int start, Node operand, PeriodSelector selector) : Node(written, start)
{
    /// <summary>The value.</summary>
    public Node Operand { get; } = operand;

    /// <summary>The period, relative to the one in which the formula is evaluated.</summary>
    public PeriodSelector Selector { get; } = selector;

    public override bool TryEvaluate(Evaluator evaluator, int segment, int period, out Amount value)
    {
        var shifted = evaluator.Timeline.Shift(period, Selector);
        value = default;
        return shifted == Timeline.None
            ? evaluator.Fail(FailureKind.OutsideData, this, segment, period)
            : Operand.TryEvaluate(evaluator, segment, shifted, out value);
    }
}
