using System.Globalization;
using Footbridge.Core.Periods;

namespace Footbridge.Building.Periods;

/// <summary>Fiscal periods in words, as running text and the heads of columns have them.</summary>
/// <param name="Rule">When fiscal years end.</param>
internal sealed record PeriodNames(FiscalYearRule Rule)
{
    /// <summary>"first quarter of 2013", "first six months of fiscal 2013", "full year 2012", "fiscal year 2012".</summary>
    public string InWords(FiscalPeriod period)
    {
        var year = Year(period);
        return !period.IsToDate ? $"{NumberWords.Ordinal(period.Quarter)} quarter of {FiscalWord}{year}"
            : period.Quarter < 4 ? $"first {NumberWords.Of(3 * period.Quarter)} months of {FiscalWord}{year}"
            : IsCalendar ? $"full year {year}"
            : $"fiscal year {year}";
    }

    /// <summary>"three months ended March 31, 2013".</summary>
    public string Ended(FiscalPeriod period) => $"{Length(period)} ended {Date(EndOf(period))}";

    /// <summary>"three months", "year", "thirteen weeks".</summary>
    public string Length(FiscalPeriod period)
    {
        if (Rule.Weekday is not null)
        {
            return $"{NumberWords.Of(Rule.Duration(period).Days / 7)} weeks";
        }
        return !period.IsToDate ? "three months"
            : period.Quarter < 4 ? $"{NumberWords.Of(3 * period.Quarter)} months"
            : "year";
    }

    /// <summary>"1Q 2013", "1H 2013", "9M 2013", "FY 2013".</summary>
    public static string Compact(FiscalPeriod period)
    {
        var year = Year(period);
        return !period.IsToDate ? string.Create(CultureInfo.InvariantCulture, $"{period.Quarter}Q {year}")
            : period.Quarter == 2 ? $"1H {year}"
            : period.Quarter == 3 ? $"9M {year}"
            : $"FY {year}";
    }

    /// <summary>The name of the fiscal year: "2013".</summary>
    public static string Year(FiscalPeriod period) => period.Year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>The last day of a period.</summary>
    public DateOnly EndOf(FiscalPeriod period) => Rule.EndOf(period.Year, period.Quarter);

    /// <summary>"March 31, 2013".</summary>
    public static string Date(DateOnly day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary>"March 31".</summary>
    public static string DayOfYear(DateOnly day) => day.ToString("MMMM d", CultureInfo.InvariantCulture);

    // Where years follow the calendar, the number alone says it.
    private bool IsCalendar => Rule.EndMonth == 12;

    private string FiscalWord => IsCalendar ? "" : "fiscal ";
}
