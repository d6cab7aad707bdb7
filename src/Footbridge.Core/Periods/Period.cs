using System.Globalization;

namespace Footbridge.Core.Periods;

/// <summary>
/// When a figure holds: an instant (a balance-sheet date) or a duration (a quarter, year to date, a year).
/// It is a span of calendar days, never the name of a fiscal quarter.
/// </summary>
/// <param name="Start">First day of a duration, inclusive; null for an instant.</param>
/// <param name="End">Last day of a duration, inclusive; the day of an instant.</param>
public sealed record Period(DateOnly? Start, DateOnly End)
{
    /// <summary>The state at the end of one day.</summary>
    public static Period Instant(DateOnly day) => new(null, day);

    /// <summary>The days from <paramref name="start"/> to <paramref name="end"/>, both inclusive.</summary>
    /// <exception cref="ArgumentException">The end lies before the start.</exception>
    public static Period Duration(DateOnly start, DateOnly end) =>
        end < start
            ? throw new ArgumentException($"A period cannot end ({end:o}) before it starts ({start:o}).", nameof(end))
            : new(start, end);

    /// <summary>The whole months that end on <paramref name="end"/>: three months to 2013-03-31 start on 2013-01-01.</summary>
    public static Period MonthsTo(DateOnly end, int months)
    {
        var monthEnd = end.Day == DateTime.DaysInMonth(end.Year, end.Month);
        var before = end.AddMonths(-months);
        if (monthEnd)
        {
            before = new DateOnly(before.Year, before.Month, DateTime.DaysInMonth(before.Year, before.Month));
        }
        return Duration(before.AddDays(1), end);
    }

    /// <summary>The whole weeks that end on <paramref name="end"/>.</summary>
    public static Period WeeksTo(DateOnly end, int weeks) => Duration(end.AddDays(1 - 7 * weeks), end);

    /// <summary>True for a balance-sheet date.</summary>
    public bool IsInstant => Start is null;

    /// <summary>The number of days of a duration; 0 for an instant.</summary>
    public int Days => Start is { } start ? End.DayNumber - start.DayNumber + 1 : 0;

    /// <summary>ISO 8601: "2013-03-31" for an instant, "2013-01-01/2013-03-31" for a duration.</summary>
    public override string ToString()
    {
        var end = End.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Start is { } start ? start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "/" + end : end;
    }

    /// <summary>For a person: "3 months to 2013-03-31", "13 weeks to 2013-03-30", "2013-03-31".</summary>
    public string Describe()
    {
        if (Start is not { } start)
        {
            return ToString();
        }
        var end = End.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var after = End.AddDays(1);
        var months = 12 * (after.Year - start.Year) + after.Month - start.Month;
        var whole = months > 0 && start.AddMonths(months) == after;
        // Thirteen weeks may happen to be three months to the day; calendar months start on the first.
        return whole && start.Day == 1 ? $"{Count(months, "month")} to {end}"
            : Days % 7 == 0 ? $"{Count(Days / 7, "week")} to {end}"
            : whole ? $"{Count(months, "month")} to {end}"
            : ToString().Replace("/", " to ", StringComparison.Ordinal);
    }

    private static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
