using Footbridge.Core.Numbers;
using Footbridge.Core.Ties;
using Footbridge.Injection.Changes;

namespace Footbridge.Injection.Trials;

/// <summary>
/// The arithmetic of a tie, recognised from its numbers alone and done again: a second opinion on whether a changed figure
/// still fits. It shares no code with the product's relations.
/// </summary>
internal abstract record TieForm
{
    /// <summary>A quantity: its value, and one unit of its last printed digit.</summary>
    internal readonly record struct Printed(decimal Value, decimal Quantum)
    {
        public RoundingInterval Interval => RoundingInterval.Around(Value, Quantum);
    }

    private static readonly TieForm[] s_forms = [new Same(), new Sum(), new Growth(), new Quotient()];

    /// <summary>What the operands give; null where it is undefined.</summary>
    protected abstract decimal? Compute(ReadOnlySpan<Printed> operands, ReadOnlySpan<int> signs);

    /// <summary>The form that gives what the tie says it computed; null when none does.</summary>
    public static TieForm? Of(Proof proof, Tie tie)
    {
        var (_, operands, signs) = Quantities(proof, tie, []);
        foreach (var form in s_forms)
        {
            if (
                form.Compute(operands, signs) is { } value
                && Math.Abs(Math.Abs(value) - Math.Abs(tie.Computed)) <= Math.Abs(tie.Computed) * 1e-9m
            )
            {
                return form is Growth or Quotient && Math.Sign(value) != Math.Sign(tie.Computed) && value != 0m ? new Turned(form) : form;
            }
        }
        return null;
    }

    /// <summary>
    /// True when the relation holds with the changed figures as well as it did before: an exact one to the last printed digit, a
    /// rounded one within the rounding of its figures.
    /// </summary>
    /// <param name="proof">The proof of the unmodified file.</param>
    /// <param name="tie">A tie of it that holds.</param>
    /// <param name="values">The changed figures.</param>
    /// <param name="footsLoosely">True for a document whose sums are off by rounding: there an exact sum may be off as well.</param>
    public bool StillHolds(Proof proof, Tie tie, IReadOnlyCollection<Altered> values, bool footsLoosely)
    {
        var (result, operands, signs) = Quantities(proof, tie, values);
        if (Compute(operands, signs) is not { } value)
        {
            return false;
        }
        if (tie.Verdict == Verdict.Exact && !(this is Sum && footsLoosely))
        {
            var isExact = tie.Printed == tie.Computed && operands.All(operand => operand.Quantum == result.Quantum);
            return isExact ? result.Value == value : result.Interval.Contains(value);
        }
        return Allow(operands, signs) is { } allowed && allowed.Intersects(result.Interval);
    }

    // Every operand at either end of its interval, or the sum of the widths where there are too many for that.
    private RoundingInterval? Allow(Printed[] operands, int[] signs)
    {
        const int MostCorners = 8;
        if (operands.Length > MostCorners)
        {
            var slack = operands.Sum(operand => operand.Quantum) / 2m;
            return Compute(operands, signs) is { } middle ? new RoundingInterval(middle - slack, middle + slack) : null;
        }
        var (low, high) = (decimal.MaxValue, decimal.MinValue);
        for (var mask = 0; mask < 1 << operands.Length; mask++)
        {
            var corner = operands.Select(
                (operand, index) => operand with { Value = (mask >> index & 1) == 0 ? operand.Interval.Low : operand.Interval.High }
            );
            if (Compute([.. corner], signs) is not { } value)
            {
                return null;
            }
            (low, high) = (Math.Min(low, value), Math.Max(high, value));
        }
        return new RoundingInterval(low, high);
    }

    private static (Printed Result, Printed[] Operands, int[] Signs) Quantities(Proof proof, Tie tie, IReadOnlyCollection<Altered> values)
    {
        return (
            Quantity(tie.Result),
            [.. tie.Operands.Select(operand => Quantity(operand.Figure))],
            [.. tie.Operands.Select(operand => operand.Sign)]
        );

        Printed Quantity(int index)
        {
            foreach (var altered in values)
            {
                if (altered.Figure == index)
                {
                    var unit = Powers.Ten(altered.Scale);
                    return new Printed(altered.Number.Value * unit, altered.Number.Quantum * unit);
                }
            }
            return new Printed(proof.Figures[index].Value, proof.Figures[index].Quantum);
        }
    }

    private sealed record Same : TieForm
    {
        protected override decimal? Compute(ReadOnlySpan<Printed> operands, ReadOnlySpan<int> signs)
        {
            var finest = 0;
            for (var index = 1; index < operands.Length; index++)
            {
                finest = operands[index].Quantum < operands[finest].Quantum ? index : finest;
            }
            for (var index = 0; index < operands.Length; index++)
            {
                if (!operands[index].Interval.Contains(signs[index] * signs[finest] * operands[finest].Value))
                {
                    return null;
                }
            }
            return operands.IsEmpty ? null : signs[finest] * operands[finest].Value;
        }
    }

    private sealed record Sum : TieForm
    {
        protected override decimal? Compute(ReadOnlySpan<Printed> operands, ReadOnlySpan<int> signs)
        {
            var sum = 0m;
            for (var index = 0; index < operands.Length; index++)
            {
                sum += signs[index] * operands[index].Value;
            }
            return sum;
        }
    }

    private sealed record Growth : TieForm
    {
        protected override decimal? Compute(ReadOnlySpan<Printed> operands, ReadOnlySpan<int> signs) =>
            operands is [var current, var from] && from.Value != 0m ? (current.Value - from.Value) / Math.Abs(from.Value) : null;
    }

    private sealed record Quotient : TieForm
    {
        protected override decimal? Compute(ReadOnlySpan<Printed> operands, ReadOnlySpan<int> signs) =>
            operands is [var amount, var by] && by.Value != 0m ? amount.Value / by.Value : null;
    }

    private sealed record Turned(TieForm Form) : TieForm
    {
        protected override decimal? Compute(ReadOnlySpan<Printed> operands, ReadOnlySpan<int> signs) => -Form.Compute(operands, signs);
    }
}
