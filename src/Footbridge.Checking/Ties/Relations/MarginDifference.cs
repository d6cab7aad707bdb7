using Footbridge.Core.Ties;

namespace Footbridge.Checking.Ties.Relations;

/// <summary>
/// The result is the difference of two exact margins in basis points, rounded to a step; the operands are amount and base of
/// either margin.
/// </summary>
/// <param name="step">1 or 10 basis points.</param>
internal sealed class MarginDifference(decimal step) : Relation
{
    /// <inheritdoc/>
    public override int SignOf(int operand) => operand < 2 ? 1 : -1;

    /// <inheritdoc/>
    public override decimal? Compute(ReadOnlySpan<Quantity> operands) =>
        operands[1].Value == 0m || operands[3].Value == 0m
            ? null
            : PointsDifference.BasisPoints * (operands[0].Value / operands[1].Value - operands[2].Value / operands[3].Value);

    /// <inheritdoc/>
    public override Verdict Judge(Quantity result, ReadOnlySpan<Quantity> operands) =>
        base.Judge(result with { Quantum = Math.Max(result.Quantum, step) }, operands);

    /// <inheritdoc/>
    public override string Formula(ReadOnlySpan<string> operands) => $"{operands[0]} / {operands[1]} - {operands[2]} / {operands[3]}";
}
