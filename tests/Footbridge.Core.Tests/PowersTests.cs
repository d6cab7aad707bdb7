using Footbridge.Core.Numbers;

namespace Footbridge.Core.Tests;

public class PowersTests
{
    [Fact]
    public void Powers_of_ten_are_exact_over_the_whole_range_of_decimal()
    {
        var power = 1m;
        for (var exponent = 0; exponent <= 28; exponent++)
        {
            Assert.Equal(power, Powers.Ten(exponent));
            Assert.Equal(1m, Powers.Ten(exponent) * Powers.Ten(-exponent));
            power = exponent < 28 ? power * 10m : power;
        }
        Assert.Throws<ArgumentOutOfRangeException>(() => Powers.Ten(29));
        Assert.Throws<ArgumentOutOfRangeException>(() => Powers.Ten(-29));
    }

    [Fact]
    public void Integer_powers_reach_as_far_as_printed_numbers_do()
    {
        var power = 1L;
        for (var exponent = 0; exponent <= PrintedNumber.MaxDigits; exponent++)
        {
            Assert.Equal(power, Powers.TenLong(exponent));
            power = exponent < PrintedNumber.MaxDigits ? power * 10 : power;
        }
    }

    [Theory]
    [InlineData(-1643, 0, "-1643", "1")]
    [InlineData(203, 1, "20.3", "0.1")]
    [InlineData(-5, 2, "-0.05", "0.01")]
    public void A_printed_number_has_its_digits_and_its_last_unit(long mantissa, int digits, string value, string quantum)
    {
        var number = new PrintedNumber(mantissa, digits);
        Assert.Equal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), number.Value);
        Assert.Equal(decimal.Parse(quantum, System.Globalization.CultureInfo.InvariantCulture), number.Quantum);
        Assert.Equal(-number.Value, number.Negated().Value);
        Assert.False(number.IsDash);
        Assert.True(PrintedNumber.Dash.IsDash && PrintedNumber.Dash.Value == 0m);
    }
}
