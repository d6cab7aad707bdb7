using Footbridge.Checking.Ties;
using Footbridge.Checking.Ties.Relations;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Claims.Linking;

/// <summary>
/// The prose quotes the tables: every operand rounds to the result, or the result to a coarser operand. Unlike two occurrences in
/// tables, a quotation has no slack: 0.46 is not 0.45, though both may stand for 0.455.
/// </summary>
/// <param name="signs">+1 where an operand has the result's sign, -1 where it has the other.</param>
internal sealed class Quote(params sbyte[] signs) : Agreement(signs)
{
    /// <inheritdoc/>
    public override Verdict Judge(Quantity result, ReadOnlySpan<Quantity> operands)
    {
        for (var index = 0; index < operands.Length; index++)
        {
            if (!Says(result, operands[index] with { Value = SignOf(index) * operands[index].Value }))
            {
                return Verdict.Broken;
            }
        }
        return Verdict.Exact;
    }

    /// <summary>True when the finer of two amounts rounds to the coarser.</summary>
    public static bool Says(Quantity left, Quantity right) =>
        left.Quantum >= right.Quantum ? left.Interval.Contains(right.Value) : right.Interval.Contains(left.Value);
}
