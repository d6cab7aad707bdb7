using System.Collections.Immutable;
using Footbridge.Bench;
using Footbridge.Bench.Figures;
using Footbridge.Core.Facts;
using Footbridge.Core.Ties;

namespace Footbridge.Measure.Digits;

/// <summary>Which digits are changed: every position of every cell that takes part in a footing.</summary>
/// <param name="Changes">The changes, in reading order.</param>
/// <param name="Cells">Cells that take part in a footing.</param>
/// <param name="Unaddressable">Those of them whose digits the source does not spell out: dashes, mostly.</param>
internal sealed record DigitPlan(ImmutableArray<DigitChange> Changes, int Cells, int Unaddressable)
{
    /// <summary>Plans the changes of a document.</summary>
    /// <param name="proof">The proof of the unmodified file.</param>
    /// <param name="perPosition">Other digits to try at each position, 1 to 9.</param>
    /// <param name="seed">Chooses which; the same seed gives the same plan.</param>
    public static DigitPlan Of(Proof proof, int perPosition, int seed)
    {
        var footings = new Footings(proof);
        var changes = ImmutableArray.CreateBuilder<DigitChange>();
        int cells = 0,
            unaddressable = 0;
        for (var index = 0; index < proof.Figures.Length; index++)
        {
            var figure = proof.Figures[index];
            if (figure is not { Place: FigurePlace.Table, IsFinancial: true } || !footings.Held.Contains(index))
            {
                continue;
            }
            cells++;
            var source = proof.Documents[figure.Document].Source;
            var places = DigitPlaces.Of(source, figure);
            if (places.IsEmpty)
            {
                unaddressable++;
            }
            for (var position = 0; position < places.Length; position++)
            {
                var offset = places[position];
                foreach (var digit in Others(source[offset], position, places.Length))
                {
                    changes.Add(new DigitChange(index, position, offset, digit));
                }
            }

            IEnumerable<char> Others(char from, int position, int length)
            {
                // A leading zero is not a number that anybody prints.
                var least = position == 0 && length > figure.Number.FractionDigits + 1 ? '1' : '0';
                var random = new Random(HashCode(seed, figure.Span.Start, position));
                return Enumerable
                    .Range(least, '9' - least + 1)
                    .Select(code => (char)code)
                    .Where(digit => digit != from)
                    .OrderBy(_ => random.Next())
                    .Take(perPosition);
            }
        }
        return new DigitPlan(changes.ToImmutable(), cells, unaddressable);
    }

    // System.HashCode differs from run to run; this does not.
    private static int HashCode(int seed, int start, int position) => unchecked((((seed * 31) + start) * 31) + position) & int.MaxValue;
}
