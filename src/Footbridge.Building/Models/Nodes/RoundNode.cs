using Footbridge.Core.Numbers;
using Footbridge.Core.Packages;

namespace Footbridge.Building.Models.Nodes;

/// <summary>A value rounded half away from zero. Digits below zero round to tens, hundreds and so on.</summary>
internal sealed class RoundNode(Written written, int start, Node operand, int digits) : Node(written, start)
{
    /// <summary>The most digits, before or after the point.</summary>
    public const int MostDigits = 12;

    public override bool TryEvaluate(Evaluator evaluator, int segment, int period, out Amount value)
    {
        if (!operand.TryEvaluate(evaluator, segment, period, out value))
        {
            return false;
        }
        var quantum = Powers.Ten(-digits);
        value = new Amount(
            digits >= 0
                ? Math.Round(value.Value, digits, MidpointRounding.AwayFromZero)
                : Math.Round(value.Value / quantum, 0, MidpointRounding.AwayFromZero) * quantum,
            // The true value may round to the neighbour.
            value.Error == 0m
                ? 0m
                : value.Error + quantum
        );
        return true;
    }
}
