using Footbridge.Checking.Ties;
using Footbridge.Core.Numbers;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Claims.Linking;

/// <summary>
/// The prose quotes the tables: every operand rounds to the result, or the result to a coarser operand. Unlike sums, a quotation has
/// no slack: 0.46 is not 0.45, though both may stand for 0.455.
/// </summary>
/// <param name="signs">+1 where an operand has the result's sign, -1 where it has the other.</param>
internal sealed class Quote(params sbyte[] signs) : Relation
{
    /// <inheritdoc/>
    public override int SignOf(int operand) => signs[operand];

    /// <inheritdoc/>
    public override decimal? Compute(ReadOnlySpan<Quantity> operands)
    {
        // The most precise occurrence speaks for all.
        var finest = 0;
        for (var index = 1; index < operands.Length; index++)
        {
            finest = operands[index].Quantum < operands[finest].Quantum ? index : finest;
        }
        return signs[finest] * operands[finest].Value;
    }

    /// <inheritdoc/>
    public override RoundingInterval? Allow(ReadOnlySpan<Quantity> operands)
    {
        var low = decimal.MinValue;
        var high = decimal.MaxValue;
        for (var index = 0; index < operands.Length; index++)
        {
            var interval = (operands[index] with { Value = signs[index] * operands[index].Value }).Interval;
            low = Math.Max(low, interval.Low);
            high = Math.Min(high, interval.High);
        }
        return low <= high ? new RoundingInterval(low, high) : null;
    }

    /// <inheritdoc/>
    public override Verdict Judge(Quantity result, ReadOnlySpan<Quantity> operands)
    {
        for (var index = 0; index < operands.Length; index++)
        {
            if (!Says(result, operands[index] with { Value = signs[index] * operands[index].Value }))
            {
                return Verdict.Broken;
            }
        }
        return Verdict.Exact;
    }

    /// <summary>True when the finer of two amounts rounds to the coarser.</summary>
    public static bool Says(Quantity left, Quantity right) =>
        left.Quantum >= right.Quantum ? left.Interval.Contains(right.Value) : right.Interval.Contains(left.Value);

    /// <inheritdoc/>
    public override decimal? Solve(int operand, Quantity result, ReadOnlySpan<Quantity> operands) => signs[operand] * result.Value;

    /// <inheritdoc/>
    public override string Formula(ReadOnlySpan<string> operands)
    {
        var parts = new string[operands.Length];
        for (var index = 0; index < parts.Length; index++)
        {
            parts[index] = signs[index] < 0 ? "-" + operands[index] : operands[index];
        }
        return string.Join(" = ", parts);
    }
}
