namespace Footbridge.Core.Periods;

/// <summary>
/// When the fiscal years of a company end, by its own rule: at a month's end, or on a weekday near one (52 or 53 weeks).
/// It computes days exactly; a <see cref="FiscalCalendar"/> guesses them from what a document prints.
/// </summary>
/// <param name="EndMonth">The month, 1 to 12, at or near whose end the year ends.</param>
/// <param name="Weekday">The weekday on which every quarter ends; null for calendar months.</param>
/// <param name="IsNearest">With a weekday: true for the one nearest the month's end (up to three days after it), false for the last one in the month.</param>
/// <param name="NameShift">The name of a fiscal year less the calendar year of its nominal end: 0, or -1 where a year is named after the calendar year in which it starts.</param>
public sealed record FiscalYearRule(int EndMonth, DayOfWeek? Weekday, bool IsNearest, int NameShift)
{
    /// <summary>Calendar years.</summary>
    public static FiscalYearRule Calendar { get; } = new(12, null, false, 0);

    /// <summary>The last day of a quarter. In a year of 53 weeks the fourth quarter has 14 of them.</summary>
    public DateOnly EndOf(int year, int quarter)
    {
        if (Weekday is null)
        {
            var month = MonthIndex(year) - 3 * (4 - quarter);
            return MonthEnd(month);
        }
        return quarter == 4 ? YearEnd(year) : YearEnd(year - 1).AddDays(91 * quarter);
    }

    /// <summary>The days of a period.</summary>
    public Period Duration(FiscalPeriod period)
    {
        var before = period.IsToDate || period.Quarter == 1 ? EndOf(period.Year - 1, 4) : EndOf(period.Year, period.Quarter - 1);
        return Period.Duration(before.AddDays(1), EndOf(period.Year, period.Quarter));
    }

    /// <summary>The instant at a period's end.</summary>
    public Period Instant(FiscalPeriod period) => Period.Instant(EndOf(period.Year, period.Quarter));

    /// <summary>The quarter that ends on a day, or null when none does.</summary>
    public FiscalPeriod? QuarterEnding(DateOnly day)
    {
        for (var year = day.Year + NameShift - 1; year <= day.Year + NameShift + 1; year++)
        {
            for (var quarter = 1; quarter <= 4; quarter++)
            {
                if (year - NameShift > 1 && EndOf(year, quarter) == day)
                {
                    return FiscalPeriod.OfQuarter(year, quarter);
                }
            }
        }
        return null;
    }

    // Months since year 0, of the nominal end of a fiscal year.
    private int MonthIndex(int year) => (year - NameShift) * 12 + EndMonth - 1;

    private DateOnly YearEnd(int year)
    {
        var end = MonthEnd(MonthIndex(year));
        var back = ((int)end.DayOfWeek - (int)Weekday!.Value + 7) % 7;
        return IsNearest && back > 3 ? end.AddDays(7 - back) : end.AddDays(-back);
    }

    private static DateOnly MonthEnd(int months) => new(months / 12, months % 12 + 1, DateTime.DaysInMonth(months / 12, months % 12 + 1));
}
