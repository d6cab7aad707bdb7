using System.Collections.Immutable;
using Footbridge.Core.Packages;

namespace Footbridge.Building.Models.Nodes;

/// <summary>A function of some values.</summary>
/// <param name="written">The formula that it is a part of.</param>
/// <param name="start">Where it starts.</param>
/// <param name="operands">The arguments.</param>
/// <param name="function">Computes it; null where it would divide by zero.</param>
internal sealed class FunctionNode(Written written, int start, ImmutableArray<Node> operands, Func<decimal[], decimal?> function)
    : Node(written, start)
{
    public override bool TryEvaluate(Evaluator evaluator, int segment, int period, out Amount value)
    {
        value = default;
        var amounts = new Amount[operands.Length];
        for (var index = 0; index < amounts.Length; index++)
        {
            if (!operands[index].TryEvaluate(evaluator, segment, period, out amounts[index]))
            {
                return false;
            }
        }
        var values = Array.ConvertAll(amounts, amount => amount.Value);
        if (function(values) is not { } result)
        {
            return evaluator.Fail(FailureKind.DivisionByZero, this, segment, period);
        }
        value = new Amount(result, Error(amounts, values, result));
        return true;
    }

    // What the rounding of each argument by itself can change.
    private decimal Error(Amount[] amounts, decimal[] values, decimal result)
    {
        var error = 0m;
        for (var index = 0; index < amounts.Length; index++)
        {
            if (amounts[index].Error == 0m)
            {
                continue;
            }
            values[index] = amounts[index].Value + amounts[index].Error;
            var above = function(values) ?? result;
            values[index] = amounts[index].Value - amounts[index].Error;
            var below = function(values) ?? result;
            values[index] = amounts[index].Value;
            error += Math.Max(Math.Abs(above - result), Math.Abs(below - result));
        }
        return error;
    }
}
