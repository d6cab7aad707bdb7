using System.Globalization;
using Footbridge.Core.Periods;

namespace Footbridge.Core.Tests;

public class PeriodTests
{
    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("2013-03-31", 3, "2013-01-01/2013-03-31")]
    [InlineData("2024-02-29", 3, "2023-12-01/2024-02-29")]
    [InlineData("2023-02-28", 12, "2022-03-01/2023-02-28")]
    [InlineData("2013-06-28", 3, "2013-03-29/2013-06-28")]
    public void Whole_months_end_where_they_are_printed_to_end(string end, int months, string period) =>
        Assert.Equal(period, Period.MonthsTo(Day(end), months).ToString());

    [Fact]
    public void A_quarter_of_thirteen_weeks_has_ninety_one_days()
    {
        var quarter = Period.WeeksTo(Day("2024-02-03"), 13);
        Assert.Equal("2023-11-05/2024-02-03", quarter.ToString());
        Assert.Equal(91, quarter.Days);
        Assert.False(quarter.IsInstant);
    }

    [Fact]
    public void An_instant_is_a_day_without_length()
    {
        var instant = Period.Instant(Day("2013-03-31"));
        Assert.True(instant.IsInstant);
        Assert.Equal(0, instant.Days);
        Assert.Equal("2013-03-31", instant.ToString());
    }

    [Fact]
    public void A_period_of_one_day_is_allowed_and_one_that_ends_before_it_starts_is_not()
    {
        Assert.Equal(1, Period.Duration(Day("2013-03-31"), Day("2013-03-31")).Days);
        Assert.Throws<ArgumentException>(() => Period.Duration(Day("2013-03-31"), Day("2013-03-30")));
    }
}
