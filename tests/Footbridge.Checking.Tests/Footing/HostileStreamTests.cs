using Footbridge.Checking.Footing;
using FsCheck;
using FsCheck.Fluent;

namespace Footbridge.Checking.Tests.Footing;

/// <summary>Whatever stands in a stream, the parser ends, and what it claims is true.</summary>
public class HostileStreamTests
{
    /// <summary>The greatest figure that streams are made of.</summary>
    private const long Largest = long.MaxValue / 256;

    [Fact]
    public void Any_stream_is_parsed_and_every_formula_holds_in_half_of_its_columns() =>
        Prop.ForAll(
                Streams(Value).ToArbitrary(),
                static stream =>
                {
                    var formulas = new List<Formula>();
                    new FootingParser().Parse(stream, sumsOnly: false, formulas);
                    Assert.All(formulas, formula => Assert.True(IsTrue(stream, formula)));
                    Assert.Equal(formulas.Count, formulas.DistinctBy(static formula => formula.Target).Count());
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(60).WithReplay(20130425UL, 23UL));

    [Fact]
    public void One_parser_serves_many_streams_as_fresh_ones_would()
    {
        var parser = new FootingParser();
        Prop.ForAll(
                Streams(Value).ToArbitrary(),
                stream =>
                {
                    List<Formula> kept = [],
                        fresh = [];
                    parser.Parse(stream, sumsOnly: false, kept);
                    new FootingParser().Parse(stream, sumsOnly: false, fresh);
                    Assert.Equal(fresh.ConvertAll(Describe), kept.ConvertAll(Describe));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(60).WithReplay(20130425UL, 25UL));
    }

    [Fact]
    public void Random_figures_prove_nothing()
    {
        var random =
            from digits in Gen.Choose(1, 7)
            from magnitude in Gen.Choose((int)Math.Pow(10, digits - 1), (int)Math.Pow(10, digits) - 1)
            from sign in Gen.Elements(-1L, 1L, 1L, 1L)
            select sign * magnitude;
        var accepted = 0;
        const int Tables = 4000;
        foreach (var stream in Streams(random).Sample(Tables, new Rnd(20130425UL, 27UL), 40))
        {
            var formulas = new List<Formula>();
            new FootingParser().Parse(stream, sumsOnly: false, formulas);
            accepted += formulas.Count(static formula => formula.Pattern != SignPattern.Copy);
        }
        Assert.True(accepted <= 0.003 * Tables, $"{accepted} formulas were accepted in {Tables} random tables");
    }

    private static Gen<long> Value { get; } =
        Gen.Frequency(
            (3, Gen.Elements(0L, 1L, -1L)),
            (2, Gen.Elements(Largest, -Largest, Largest - 1, Largest / 2)),
            (2, Gen.Elements(100L, 1000L, 1_000_000L, 1_000_000_000_000L)),
            (4, Gen.Choose(-99, 99).Select(static value => (long)value)),
            (4, Gen.Choose(-999_999, 999_999).Select(static value => (long)value))
        );

    private static Gen<FootingStream> Streams(Gen<long> value) =>
        from rows in Gen.Sized(static size => Gen.Choose(0, Math.Max(2, size)))
        from columns in Gen.Frequency((2, Gen.Constant(1)), (8, Gen.Choose(2, 5)), (1, Gen.Constant(40)))
        from values in value.ArrayOf(rows * columns)
        from blanks in Gen.Choose(0, 9).ArrayOf(rows * columns)
        from cues in Gen.Choose(0, 15).ArrayOf(rows)
        // Columns that repeat the first say nothing new.
        from repeats in Gen.Choose(0, 3)
        select Stream(rows, columns, values, blanks, cues, repeats == 0);

    private static FootingStream Stream(int rows, int columns, long[] values, int[] blanks, int[] cues, bool repeats)
    {
        var stream = new FootingStream(rows, columns);
        for (var row = 0; row < rows; row++)
        {
            stream.Cues[row] = (RowCues)cues[row];
            for (var column = 0; column < columns; column++)
            {
                var cell = row * columns + column;
                var source = repeats ? row * columns : cell;
                stream.Present[cell] = blanks[source] > 0;
                stream.Values[cell] = stream.Present[cell] ? values[source] : 0;
            }
        }
        return stream;
    }

    private static bool IsTrue(FootingStream stream, Formula formula)
    {
        int holds = 0,
            broken = 0;
        for (var column = 0; column < stream.Columns; column++)
        {
            bool Present(int row) => stream.Present[row * stream.Columns + column];
            if (!Present(formula.Target) || !formula.Terms.Any(term => Present(term.Row)))
            {
                continue;
            }
            var sum = formula.Terms.Sum(term => (Int128)term.Sign * stream.Values[term.Row * stream.Columns + column]);
            var off = Int128.Abs(sum - stream.Values[formula.Target * stream.Columns + column]);
            holds += off <= Evidence.Tolerance(stream.Rows) ? 1 : 0;
            broken += off > Evidence.Tolerance(stream.Rows) ? 1 : 0;
        }
        // Two columns whose figures changed places hold together; a break that is that of a total below speaks for itself.
        var exchanged = formula.Exchanged is null ? 0 : 1;
        var enough = holds + exchanged > 0 && holds + exchanged >= broken - exchanged;
        return (enough || formula.Linked.Length > 0) && broken - exchanged == formula.Broken;
    }

    private static string Describe(Formula formula) => $"{formula.Target} = {string.Join(" ", formula.Terms)} {formula.Score}";
}

file static class Sums
{
    public static Int128 Sum<T>(this IEnumerable<T> items, Func<T, Int128> value) =>
        items.Aggregate(Int128.Zero, (sum, item) => sum + value(item));
}
