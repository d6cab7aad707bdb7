using Footbridge.Core.Numbers;

namespace Footbridge.Core.Tests;

/// <summary>Interval laws against brute force over all the values that a printed number allows, on a fine lattice.</summary>
public class RoundingIntervalTests
{
    [Fact]
    public void A_printed_number_allows_half_a_unit_of_its_last_digit()
    {
        var interval = new PrintedNumber(15, 1).Interval;
        Assert.Equal(new RoundingInterval(1.45m, 1.55m), interval);
        Assert.True(interval.Contains(1.45m) && interval.Contains(1.55m));
        Assert.False(interval.Contains(1.5501m) || interval.Contains(1.4499m));
    }

    [Fact]
    public void Sums_differences_negations_and_products_hold_exactly_what_members_give()
    {
        var random = new Random(20130425);
        for (var round = 0; round < 500; round++)
        {
            var (left, right) = (Some(random), Some(random));
            var factor = random.Next(-9, 10);
            AssertHull(left + right, Lattice(left).SelectMany(a => Lattice(right).Select(b => a + b)));
            AssertHull(left - right, Lattice(left).SelectMany(a => Lattice(right).Select(b => a - b)));
            AssertHull(-left, Lattice(left).Select(a => -a));
            AssertHull(left * factor, Lattice(left).Select(a => a * factor));
            Assert.Equal(Lattice(left).Any(a => right.Contains(a)) || Lattice(right).Any(b => left.Contains(b)), left.Intersects(right));
        }
    }

    private static void AssertHull(RoundingInterval interval, IEnumerable<decimal> members)
    {
        var values = members.ToList();
        Assert.Equal((values.Min(), values.Max()), (interval.Low, interval.High));
    }

    private static RoundingInterval Some(Random random) => new PrintedNumber(random.Next(-40, 41), random.Next(0, 3)).Interval;

    private static IEnumerable<decimal> Lattice(RoundingInterval interval)
    {
        for (var step = 0; step <= 8; step++)
        {
            yield return interval.Low + interval.Width * step / 8m;
        }
    }
}
