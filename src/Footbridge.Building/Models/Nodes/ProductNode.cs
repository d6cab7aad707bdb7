using System.Collections.Immutable;
using Footbridge.Core.Packages;

namespace Footbridge.Building.Models.Nodes;

/// <summary>Factors that are multiplied or divided.</summary>
internal sealed class ProductNode(Written written, int start, ImmutableArray<(bool IsDivisor, Node Factor)> factors) : Node(written, start)
{
    public override bool TryEvaluate(Evaluator evaluator, int segment, int period, out Amount value)
    {
        value = Amount.Exact(1m);
        for (var index = 0; index < factors.Length; index++)
        {
            var (isDivisor, factor) = factors[index];
            if (!factor.TryEvaluate(evaluator, segment, period, out var part))
            {
                return false;
            }
            if (isDivisor && part.Value == 0m)
            {
                return evaluator.Fail(FailureKind.DivisionByZero, factor, segment, period);
            }
            value =
                index == 0 ? part
                : isDivisor ? value / part
                : value * part;
        }
        return true;
    }
}
