using Footbridge.Core.Periods;

namespace Footbridge.Core.Tests;

/// <summary>When fiscal years and quarters end by a company's rule.</summary>
public class FiscalYearRuleTests
{
    private static readonly FiscalYearRule s_september = new(9, DayOfWeek.Saturday, IsNearest: false, NameShift: 0);
    private static readonly FiscalYearRule s_january = new(1, DayOfWeek.Saturday, IsNearest: true, NameShift: -1);

    [Theory]
    [InlineData(2013, 1, "2013-03-31")]
    [InlineData(2013, 4, "2013-12-31")]
    [InlineData(2024, 1, "2024-03-31")]
    public void Calendar_quarters_end_with_the_month(int year, int quarter, string end) =>
        Assert.Equal(end, FiscalYearRule.Calendar.EndOf(year, quarter).ToString("o"));

    // Apple's fiscal 2023 had 53 weeks, and ended on September 30; fiscal 2022 on September 24.
    [Theory]
    [InlineData(2022, 4, "2022-09-24")]
    [InlineData(2023, 1, "2022-12-24")]
    [InlineData(2023, 4, "2023-09-30")]
    [InlineData(2024, 1, "2023-12-30")]
    public void The_last_Saturday_of_a_month(int year, int quarter, string end) =>
        Assert.Equal(end, s_september.EndOf(year, quarter).ToString("o"));

    // Retailers name the year to early February 2024 after 2023; it had 53 weeks.
    [Theory]
    [InlineData(2022, 4, "2023-01-28")]
    [InlineData(2023, 1, "2023-04-29")]
    [InlineData(2023, 4, "2024-02-03")]
    public void The_Saturday_nearest_the_end_of_January(int year, int quarter, string end) =>
        Assert.Equal(end, s_january.EndOf(year, quarter).ToString("o"));

    [Fact]
    public void Quarters_of_any_rule_join_without_a_gap_and_the_years_have_52_or_53_weeks()
    {
        foreach (var rule in new[] { FiscalYearRule.Calendar, s_september, s_january })
        {
            for (var year = 1990; year < 2040; year++)
            {
                for (var quarter = 1; quarter <= 4; quarter++)
                {
                    var period = FiscalPeriod.OfQuarter(year, quarter);
                    Assert.Equal(rule.Duration(period).End.AddDays(1), rule.Duration(period.AddQuarters(1)).Start);
                    Assert.Equal(period, rule.QuarterEnding(rule.EndOf(year, quarter)));
                    Assert.Equal(
                        rule.Duration(FiscalPeriod.OfQuarter(year, 1)).Start,
                        rule.Duration(FiscalPeriod.ToDate(year, quarter)).Start
                    );
                }
                var days = rule.Duration(FiscalPeriod.OfYear(year)).Days;
                Assert.True(rule.Weekday is null ? days is 365 or 366 : days is 364 or 371);
            }
        }
    }

    [Theory]
    [InlineData("2013-Q1", 2013, 1, false)]
    [InlineData("2013-H1", 2013, 2, true)]
    [InlineData("2013-9M", 2013, 3, true)]
    [InlineData("2013-FY", 2013, 4, true)]
    public void Names_of_periods(string name, int year, int quarter, bool toDate) =>
        Assert.Equal(name, new FiscalPeriod(year, quarter, toDate).ToString());

    [Fact]
    public void Offsets_keep_the_kind_of_length()
    {
        Assert.Equal("2012-Q4", FiscalPeriod.OfQuarter(2013, 1).AddQuarters(-1).ToString());
        Assert.Equal("2012-Q1", FiscalPeriod.OfQuarter(2013, 1).AddYears(-1).ToString());
        Assert.Equal("2012-FY", FiscalPeriod.OfYear(2013).AddYears(-1).ToString());
        Assert.Equal("2013-Q1", FiscalPeriod.ToDate(2013, 2).AddQuarters(-1).ToString());
    }
}
