using Footbridge.Core.Numbers;
using FsCheck;
using FsCheck.Fluent;

namespace Footbridge.Core.Tests;

/// <summary>Interval laws against brute force over the values that printed numbers allow, on a fine lattice.</summary>
public class RoundingIntervalTests
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20130425UL, 1UL);

    private static Arbitrary<PrintedNumber> Numbers { get; } =
        (from mantissa in Gen.Choose(-4000, 4000) from digits in Gen.Choose(0, 4) select new PrintedNumber(mantissa, digits)).ToArbitrary();

    private static Arbitrary<decimal> Factors { get; } = Gen.Choose(-90, 90).Select(static tenths => tenths / 10m).ToArbitrary();

    [Fact]
    public void A_printed_number_allows_half_a_unit_of_its_last_digit()
    {
        var interval = new PrintedNumber(15, 1).Interval;
        Assert.Equal(new RoundingInterval(1.45m, 1.55m), interval);
        Assert.True(interval.Contains(1.45m) && interval.Contains(1.55m));
        Assert.False(interval.Contains(1.5501m) || interval.Contains(1.4499m));
        Assert.Equal(0.1m, interval.Width);
        Assert.Equal(new RoundingInterval(7m, 7m), RoundingInterval.Exactly(7m));
    }

    [Fact]
    public void A_value_rounds_to_what_is_printed_exactly_when_the_interval_holds_it() =>
        Prop.ForAll(
                Numbers,
                Gen.Choose(-12, 12).ToArbitrary(),
                static (number, eighths) =>
                {
                    var value = number.Value + eighths * number.Quantum / 16m;
                    var roundings = new[] { MidpointRounding.AwayFromZero, MidpointRounding.ToEven, MidpointRounding.ToZero };
                    // Halves go either way; everything else one way only.
                    var nearest = roundings[..2].Any(mode => Math.Round(value, number.FractionDigits, mode) == number.Value);
                    var half = Math.Abs(value - number.Value) == number.Quantum / 2m;
                    Assert.Equal(nearest || half, number.Interval.Contains(value));
                }
            )
            .Check(s_config);

    [Fact]
    public void A_sum_holds_exactly_what_sums_of_members_give() =>
        Prop.ForAll(
                Numbers,
                Numbers,
                static (a, b) => AssertHull(a.Interval + b.Interval, Lattice(a).SelectMany(_ => Lattice(b), static (x, y) => x + y))
            )
            .Check(s_config);

    [Fact]
    public void A_difference_holds_exactly_what_differences_of_members_give() =>
        Prop.ForAll(
                Numbers,
                Numbers,
                static (a, b) => AssertHull(a.Interval - b.Interval, Lattice(a).SelectMany(_ => Lattice(b), static (x, y) => x - y))
            )
            .Check(s_config);

    [Fact]
    public void A_product_and_a_negation_hold_exactly_what_members_give() =>
        Prop.ForAll(
                Numbers,
                Factors,
                static (a, factor) =>
                {
                    AssertHull(a.Interval * factor, Lattice(a).Select(x => x * factor));
                    AssertHull(-a.Interval, Lattice(a).Select(static x => -x));
                    Assert.Equal(a.Negated().Interval, -a.Interval);
                }
            )
            .Check(s_config);

    [Fact]
    public void Two_numbers_meet_exactly_when_a_value_is_allowed_by_both() =>
        Prop.ForAll(
                Numbers,
                Gen.Choose(-30, 30).ToArbitrary(),
                Gen.Choose(0, 2).ToArbitrary(),
                static (a, away, coarser) =>
                {
                    // A neighbour, printed as fine or coarser: far apart numbers never meet.
                    var digits = Math.Max(0, a.FractionDigits - coarser);
                    var scaled = Math.Round(a.Value, digits, MidpointRounding.ToZero) * Powers.Ten(digits);
                    var b = new PrintedNumber((long)scaled + away, digits);
                    var shared = Lattice(a).Any(b.Interval.Contains) || Lattice(b).Any(a.Interval.Contains);
                    Assert.Equal(shared, a.Interval.Intersects(b.Interval));
                    Assert.Equal(shared, b.Interval.Intersects(a.Interval));
                }
            )
            .Check(s_config);

    private static void AssertHull(RoundingInterval interval, IEnumerable<decimal> members)
    {
        var values = members.ToList();
        Assert.Equal((values.Min(), values.Max()), (interval.Low, interval.High));
    }

    private static IEnumerable<decimal> Lattice(PrintedNumber number)
    {
        for (var step = -4; step <= 4; step++)
        {
            yield return number.Value + step * number.Quantum / 8m;
        }
    }
}
