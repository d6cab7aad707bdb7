using Footbridge.Checking.Facts;
using Footbridge.Checking.Ties;
using Footbridge.Core.Numbers;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Verdicts;

/// <summary>Judges ties as if one figure printed something else.</summary>
internal sealed class ChangedFigure(FactBook facts)
{
    private const int MostSteps = 12;

    /// <summary>Where a change of an operand changes nothing, no value of it can be found.</summary>
    private const decimal Flat = 1e-15m;

    /// <summary>A step of more than so many times the value leads away from what could have been meant.</summary>
    private const decimal Far = 1000m;

    /// <summary>True when <paramref name="tie"/> holds with <paramref name="mantissa"/> printed at <paramref name="figure"/>.</summary>
    public bool Mends(DraftTie tie, int figure, long mantissa) => Holds(tie, figure, mantissa);

    /// <summary>True when <paramref name="tie"/>, which holds, would no longer do so.</summary>
    public bool Breaks(DraftTie tie, int figure, long mantissa) => !Holds(tie, figure, mantissa);

    /// <summary>What the relation asks of the figure, in units of its last digit, rounded; null when it does not give one value.</summary>
    public long? Solve(DraftTie tie, int figure)
    {
        var quantities = Quantities(tie, -1, default);
        if (quantities is null)
        {
            return null;
        }
        var result = facts.QuantityOf(tie.Result);
        var value =
            tie.Result == figure
                ? tie.Relation.Compute(quantities)
                : tie.Relation.Solve(Array.IndexOf(tie.Operands, figure), result, quantities)
                    ?? Seek(tie, Array.IndexOf(tie.Operands, figure), result.Value, quantities);
        var quantum = facts.Figures[figure].Quantum;
        return value is { } wanted && Math.Abs(wanted) < quantum * long.MaxValue / 2m
            ? (long)Math.Round(wanted / quantum, MidpointRounding.AwayFromZero)
            : null;
    }

    /// <summary>
    /// The operand's value for which the relation gives <paramref name="wanted"/>, by secants: relations are smooth and monotonic in
    /// each operand near what is printed. Null when that leads nowhere.
    /// </summary>
    private static decimal? Seek(DraftTie tie, int operand, decimal wanted, Quantity[] quantities)
    {
        var printed = quantities[operand];
        decimal left = printed.Value,
            right = printed.Value + Math.Max(printed.Quantum, Math.Abs(printed.Value) / 64m);
        var atLeft = Miss(left);
        for (var step = 0; step < MostSteps; step++)
        {
            var atRight = Miss(right);
            if (atLeft is not { } one || atRight is not { } other || one == other)
            {
                return null;
            }
            var slope = (other - one) / (right - left);
            if (Math.Abs(slope) < Flat || Math.Abs(other / slope) > Far * (Math.Abs(right) + printed.Quantum))
            {
                return null;
            }
            var next = right - other / slope;
            if (Math.Abs(next - right) < printed.Quantum / 4m)
            {
                return next;
            }
            (left, atLeft, right) = (right, atRight, next);
        }
        return null;

        decimal? Miss(decimal value)
        {
            quantities[operand] = printed with { Value = value };
            var computed = tie.Relation.Compute(quantities) - wanted;
            quantities[operand] = printed;
            return computed;
        }
    }

    /// <summary>A sum that is exact must stay exact; one that is not may come to hold by rounding.</summary>
    private bool Holds(DraftTie tie, int figure, long mantissa)
    {
        var changed = facts.QuantityOf(figure) with { Value = mantissa * facts.Figures[figure].Quantum };
        if (Quantities(tie, figure, changed) is not { } quantities)
        {
            return false;
        }
        var result = tie.Result == figure ? changed : facts.QuantityOf(tie.Result);
        var verdict = tie.Relation.Judge(result, quantities);
        return verdict == Verdict.Exact || verdict == Verdict.Rounded && (tie.Footing is null || tie.Verdict != Verdict.Exact);
    }

    private Quantity[]? Quantities(DraftTie tie, int figure, Quantity changed)
    {
        if (!facts.CanTie(tie.Result))
        {
            return null;
        }
        var quantities = new Quantity[tie.Operands.Length];
        for (var index = 0; index < quantities.Length; index++)
        {
            if (!facts.CanTie(tie.Operands[index]))
            {
                return null;
            }
            quantities[index] = tie.Operands[index] == figure ? changed : facts.QuantityOf(tie.Operands[index]);
        }
        return quantities;
    }
}
