using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;
using Footbridge.Core.Ties;
using Footbridge.Injection.Changes;
using Footbridge.Injection.Figures;

namespace Footbridge.Injection.Mistakes;

/// <summary>Mistakes that go through sums: a wrong total that the totals above it carry on, two addends that make up for each other.</summary>
internal sealed class SumChanges
{
    private readonly PrintedRelease _release;
    private readonly ILookup<int, Tie> _byAddend;
    private readonly HashSet<int> _totals;

    /// <summary>Takes the sums down the columns that hold exactly.</summary>
    public SumChanges(PrintedRelease release)
    {
        _release = release;
        var sums = release.Proof.Ties.Where(tie => tie is { Rule: "footing", Verdict: Verdict.Exact }).ToList();
        _byAddend = sums.SelectMany(tie => tie.Operands.Select(operand => (operand.Figure, tie)))
            .ToLookup(each => each.Figure, each => each.tie);
        _totals = [.. sums.Select(tie => tie.Result)];
    }

    /// <summary>A total that is some units off, and every total above it that adds it off by as much.</summary>
    public IEnumerable<Change> Carried(PrintedFigure figure)
    {
        if (!_totals.Contains(figure.Index) || figure.Figure.Number.Mantissa == 0)
        {
            yield break;
        }
        foreach (var unit in new long[] { 7, -7, 90, -90, 1000, -1000 })
        {
            var moved = new Dictionary<int, long> { [figure.Index] = unit };
            if (Carry(figure.Index, moved) && moved.All(each => CanMove(each.Key, each.Value)))
            {
                yield return Of(Mistake.TotalCarried, figure, moved);
            }
        }
    }

    /// <summary>An addend and the next addend of the same sum, one up and one down, so that the sum holds.</summary>
    public IEnumerable<Change> Compensating(PrintedFigure figure)
    {
        foreach (var tie in _byAddend[figure.Index])
        {
            var own = tie.Operands.First(operand => operand.Figure == figure.Index);
            var next = tie
                .Operands.SkipWhile(operand => operand.Figure != figure.Index)
                .SkipWhile(operand => operand.Figure == figure.Index);
            foreach (var other in next.Take(1))
            {
                foreach (var unit in new long[] { 9, -9, 100, -100 })
                {
                    var moved = new Dictionary<int, long> { [figure.Index] = unit, [other.Figure] = other.Sign == own.Sign ? -unit : unit };
                    if (IsLike(figure.Index, other.Figure) && moved.All(each => CanMove(each.Key, each.Value)))
                    {
                        yield return Of(Mistake.CompensatingPair, figure, moved);
                    }
                }
            }
        }
    }

    // False where a total cannot be moved without moving the first one again.
    private bool Carry(int addend, Dictionary<int, long> moved)
    {
        foreach (var tie in _byAddend[addend])
        {
            if (moved.ContainsKey(tie.Result) || !IsLike(addend, tie.Result))
            {
                return false;
            }
            moved[tie.Result] = moved[addend] * tie.Operands.First(operand => operand.Figure == addend).Sign;
            if (!Carry(tie.Result, moved))
            {
                return false;
            }
        }
        return true;
    }

    private bool IsLike(int index, int other) =>
        _release.Proof.Figures[index] is var figure
        && _release.Proof.Figures[other] is var next
        && figure.Scale == next.Scale
        && figure.Number.FractionDigits == next.Number.FractionDigits;

    // The sign as printed stays: a change of sign is another mistake.
    private bool CanMove(int index, long unit) =>
        _release.Figures[index] is { IsPlain: true } figure
        && Math.Sign(figure.Figure.Number.Mantissa + unit) == Math.Sign(figure.Figure.Number.Mantissa)
        && Math.Abs(figure.Figure.Number.Mantissa + unit) < Powers.TenLong(PrintedNumber.MaxDigits);

    private Change Of(Mistake kind, PrintedFigure figure, Dictionary<int, long> moved)
    {
        var values = moved
            .Select(each => (Printed: _release.Figures[each.Key]!, Units: each.Value))
            .Select(each => (each.Printed, Number: Moved(each.Printed.Figure, each.Units)))
            .ToList();
        return new Change(
            kind,
            [.. moved.Keys],
            [.. values.SelectMany(each => each.Printed.Renumber(_release.Style.Write(each.Number)))],
            [.. values.Select(each => new Altered(each.Printed.Index, each.Number, each.Printed.Figure.Scale))],
            figure.Figure.Text,
            _release.Style.Write(values[0].Number)
        );
    }

    private static PrintedNumber Moved(Figure figure, long units) => figure.Number with { Mantissa = figure.Number.Mantissa + units };
}
