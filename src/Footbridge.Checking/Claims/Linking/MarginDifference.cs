using Footbridge.Checking.Ties;
using Footbridge.Core.Numbers;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Claims.Linking;

/// <summary>
/// The result is the difference of two margins, in basis points or percentage points. The operands are the two margins as printed,
/// or the amounts that they follow from: part and whole now, part and whole before.
/// </summary>
/// <param name="sign">-1 where the result is printed without its sign beside a word that says "down".</param>
/// <param name="inBasisPoints">True when the result counts basis points, false for percentage points.</param>
/// <param name="step">Results that are rounded to ten basis points say so by this: 10; else 1.</param>
internal sealed class MarginDifference(int sign, bool inBasisPoints, int step = 1) : Relation
{
    private readonly decimal _factor = sign * (inBasisPoints ? 10_000m : 1m);

    /// <inheritdoc/>
    public override decimal? Compute(ReadOnlySpan<Quantity> operands) =>
        operands.Length == 2 ? _factor * (operands[0].Value - operands[1].Value)
        : operands[1].Value == 0m || operands[3].Value == 0m ? null
        : _factor * (operands[0].Value / operands[1].Value - operands[2].Value / operands[3].Value);

    /// <inheritdoc/>
    public override RoundingInterval? Allow(ReadOnlySpan<Quantity> operands) =>
        operands.Length == 4 && (HoldsZero(operands[1]) || HoldsZero(operands[3])) ? null : base.Allow(operands);

    /// <inheritdoc/>
    public override Verdict Judge(Quantity result, ReadOnlySpan<Quantity> operands) =>
        base.Judge(result with { Quantum = result.Quantum * step }, operands);

    /// <inheritdoc/>
    public override string Formula(ReadOnlySpan<string> operands) =>
        operands.Length == 2 ? $"{operands[0]} - {operands[1]}" : $"{operands[0]} / {operands[1]} - {operands[2]} / {operands[3]}";

    private static bool HoldsZero(Quantity quantity) => quantity.Interval is { Low: <= 0m, High: >= 0m };
}
