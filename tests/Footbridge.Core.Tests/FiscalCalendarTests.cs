using System.Globalization;
using Footbridge.Core.Periods;

namespace Footbridge.Core.Tests;

/// <summary>Names of fiscal periods as calendar days.</summary>
public class FiscalCalendarTests
{
    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(2013, 1, "2013-01-01/2013-03-31")]
    [InlineData(2012, 4, "2012-10-01/2012-12-31")]
    public void Calendar_quarters(int year, int quarter, string period) =>
        Assert.Equal(period, FiscalCalendar.Calendar.Quarter(year, quarter)?.ToString());

    [Fact]
    public void Halves_years_and_the_year_so_far()
    {
        var calendar = FiscalCalendar.Calendar;
        Assert.Equal("2013-01-01/2013-06-30", calendar.Half(2013, 1)?.ToString());
        Assert.Equal("2013-07-01/2013-12-31", calendar.Half(2013, 2)?.ToString());
        Assert.Equal("2013-01-01/2013-09-30", calendar.ToDate(2013, 3)?.ToString());
        Assert.Equal("2013-01-01/2013-12-31", calendar.Year(2013)?.ToString());
        Assert.Equal("2013-01-01/2013-09-30", calendar.YearTo(Day("2013-09-30")).ToString());
        Assert.Equal("2013-01-01/2013-12-31", calendar.YearTo(Day("2013-12-31")).ToString());
        Assert.Equal(Day("2013-12-31"), calendar.YearEnd(2013));
    }

    [Fact]
    public void A_year_to_june_is_named_by_the_year_in_which_it_ends()
    {
        var june = new FiscalCalendar(6, false, 0, []);
        Assert.Equal("2023-07-01/2023-09-30", june.Quarter(2024, 1)?.ToString());
        Assert.Equal("2023-07-01/2024-06-30", june.Year(2024)?.ToString());
    }

    [Fact]
    public void A_year_to_january_may_be_named_by_the_year_before()
    {
        var retailer = new FiscalCalendar(1, false, -1, []);
        Assert.Equal("2024-02-01/2025-01-31", retailer.Year(2024)?.ToString());
        Assert.Null(new FiscalCalendar(1, false, null, []).Year(2024));
    }

    [Fact]
    public void Weeks_end_where_the_document_prints_their_end()
    {
        var weeks = new FiscalCalendar(1, true, -1, [Day("2023-02-04"), Day("2024-02-03")]);
        Assert.Equal(Day("2024-02-03"), weeks.YearEnd(2023));
        Assert.Equal("2023-02-05/2024-02-03", weeks.Year(2023)?.ToString());
        // A quarter whose end no page prints lies whole weeks from one that is printed.
        Assert.Equal(Day("2023-11-04"), weeks.Quarter(2023, 3)?.End);
        Assert.Equal("2023-08-06/2023-11-04", weeks.Quarter(2023, 3)?.ToString());
        Assert.True(weeks.Knows(Day("2024-02-03")));
        Assert.False(weeks.Knows(Day("2024-02-04")));
    }

    [Theory]
    [InlineData("2024-02-03", "2024-01-31")]
    [InlineData("2024-01-28", "2024-01-31")]
    [InlineData("2024-02-10", "2024-01-31")]
    [InlineData("2024-02-11", "2024-02-29")]
    public void A_day_stands_for_the_end_of_a_month(string day, string nominal) =>
        Assert.Equal(Day(nominal), FiscalCalendar.Nominal(Day(day)));

    [Theory]
    [InlineData("2019-02-02", 2029, "2030-01-26")]
    [InlineData("2030-01-26", 2018, "2019-02-02")]
    [InlineData("2019-02-02", 2018, "2019-02-02")]
    [InlineData("2019-02-02", 2019, "2020-02-01")]
    [InlineData("2024-02-10", 2023, "2024-02-10")]
    [InlineData("2024-02-11", 2023, "2024-02-04")]
    [InlineData("2024-01-20", 2023, "2024-01-27")]
    public void Years_of_weeks_that_lie_far_from_a_printed_end_stay_at_the_end_of_their_month(string known, int year, string end) =>
        Assert.Equal(Day(end), new FiscalCalendar(1, true, -1, [Day(known)]).YearEnd(year));

    [Fact]
    public void The_nearest_printed_end_counts()
    {
        var weeks = new FiscalCalendar(1, true, -1, [Day("2023-07-29"), Day("2024-02-03")]);
        Assert.Equal("2023-07-30/2023-10-28", weeks.Quarter(2023, 3)?.ToString());
        Assert.Equal(Day("2024-02-03"), weeks.EndIn(2024, 1));
        Assert.True(weeks.Knows(Day("2023-07-29")));
    }

    [Fact]
    public void Years_of_weeks_of_which_no_end_is_printed_end_with_their_month()
    {
        var weeks = new FiscalCalendar(1, true, -1, []);
        Assert.Equal(Day("2024-01-31"), weeks.YearEnd(2023));
        Assert.Equal("2023-11-02/2024-01-31", weeks.Quarter(2023, 4)?.ToString());
        Assert.Equal("2023-12-01/2024-01-31", weeks.Ending(Day("2024-01-31"), 2).ToString());
    }

    [Theory]
    [InlineData("2023-09-30", "2023-07-01/2023-09-30")]
    [InlineData("2024-03-31", "2023-07-01/2024-03-31")]
    [InlineData("2024-06-30", "2023-07-01/2024-06-30")]
    public void The_year_so_far_starts_with_the_fiscal_year(string end, string period) =>
        Assert.Equal(period, new FiscalCalendar(6, false, 0, []).YearTo(Day(end)).ToString());

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(10_000)]
    public void A_year_that_no_calendar_has_gives_no_period(int name) => Assert.Null(FiscalCalendar.Calendar.Year(name));
}
