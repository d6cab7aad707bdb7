using Footbridge.Building.Periods;
using Footbridge.Core.Periods;

namespace Footbridge.Building.Tests.Periods;

public class PeriodNamesTests
{
    private static readonly PeriodNames s_calendar = new(FiscalYearRule.Calendar);
    private static readonly PeriodNames s_january = new(new FiscalYearRule(1, DayOfWeek.Saturday, true, 0));
    private static readonly PeriodNames s_june = new(new FiscalYearRule(6, null, false, 0));

    [Fact]
    public void Periods_of_calendar_years()
    {
        Assert.Equal("first quarter of 2013", s_calendar.InWords(FiscalPeriod.OfQuarter(2013, 1)));
        Assert.Equal("first six months of 2013", s_calendar.InWords(FiscalPeriod.ToDate(2013, 2)));
        Assert.Equal("first nine months of 2013", s_calendar.InWords(FiscalPeriod.ToDate(2013, 3)));
        Assert.Equal("full year 2012", s_calendar.InWords(FiscalPeriod.OfYear(2012)));
        Assert.Equal("three months ended March 31, 2013", s_calendar.Ended(FiscalPeriod.OfQuarter(2013, 1)));
        Assert.Equal("nine months ended September 30, 2013", s_calendar.Ended(FiscalPeriod.ToDate(2013, 3)));
        Assert.Equal("year ended December 31, 2012", s_calendar.Ended(FiscalPeriod.OfYear(2012)));
    }

    [Fact]
    public void Fiscal_years_that_end_elsewhere_say_so()
    {
        Assert.Equal("third quarter of fiscal 2024", s_june.InWords(FiscalPeriod.OfQuarter(2024, 3)));
        Assert.Equal("three months ended March 31, 2024", s_june.Ended(FiscalPeriod.OfQuarter(2024, 3)));
        Assert.Equal("first six months of fiscal 2024", s_june.InWords(FiscalPeriod.ToDate(2024, 2)));
        Assert.Equal("fiscal year 2024", s_june.InWords(FiscalPeriod.OfYear(2024)));
    }

    [Fact]
    public void Years_of_weeks_count_weeks()
    {
        // The Saturdays nearest January 31: January 28, 2023 and February 3, 2024, a year of 53 weeks.
        Assert.Equal("thirteen weeks ended April 29, 2023", s_january.Ended(FiscalPeriod.OfQuarter(2024, 1)));
        Assert.Equal("fourteen weeks ended February 3, 2024", s_january.Ended(FiscalPeriod.OfQuarter(2024, 4)));
        Assert.Equal("thirty-nine weeks ended October 28, 2023", s_january.Ended(FiscalPeriod.ToDate(2024, 3)));
        Assert.Equal("fifty-three weeks ended February 3, 2024", s_january.Ended(FiscalPeriod.OfYear(2024)));
        Assert.Equal("fifty-two weeks ended January 28, 2023", s_january.Ended(FiscalPeriod.OfYear(2023)));
    }

    [Fact]
    public void Compact_names()
    {
        Assert.Equal("1Q 2013", PeriodNames.Compact(FiscalPeriod.OfQuarter(2013, 1)));
        Assert.Equal("1H 2013", PeriodNames.Compact(FiscalPeriod.ToDate(2013, 2)));
        Assert.Equal("9M 2013", PeriodNames.Compact(FiscalPeriod.ToDate(2013, 3)));
        Assert.Equal("FY 2012", PeriodNames.Compact(FiscalPeriod.OfYear(2012)));
    }
}
