using System.Collections.Immutable;

namespace Footbridge.Core.Periods;

/// <summary>
/// How a company divides time: the month in which its fiscal year ends, whether it counts weeks, and by which year it names
/// a fiscal year. It turns the names of fiscal periods ("third quarter of fiscal 2024") into calendar days.
/// It is evidence of one document: a date that the document prints always wins over one that is computed.
/// </summary>
/// <param name="YearEndMonth">The month (1 to 12) at whose end, or within ten days of it, the fiscal year ends.</param>
/// <param name="CountsWeeks">True for fiscal years of 52 or 53 weeks, whose ends wander around the month's end.</param>
/// <param name="NameShift">
/// The name of a fiscal year less the calendar year in which it ends by rule: 0 when the year to January 2025 is "fiscal 2025",
/// -1 when it is "fiscal 2024"; null when the document does not tell and both are usual.
/// </param>
/// <param name="KnownEnds">Ends of periods that the document prints, ascending, each once.</param>
public sealed record FiscalCalendar(int YearEndMonth, bool CountsWeeks, int? NameShift, ImmutableArray<DateOnly> KnownEnds)
{
    // A 52/53-week period ends at most a week from the month's end; the rest is slack for "first Sunday after".
    private const int Reach = 10;

    /// <summary>The calendar year.</summary>
    public static FiscalCalendar Calendar { get; } = new(12, false, 0, []);

    /// <summary>The fiscal year of that name, or null when its name does not tell its end.</summary>
    public Period? Year(int name) => ToDate(name, 4);

    /// <summary>One quarter (1 to 4) of the fiscal year of that name.</summary>
    public Period? Quarter(int name, int quarter) => QuarterEnd(name, quarter) is { } end ? Ending(end, 3) : null;

    /// <summary>One half (1 or 2) of the fiscal year of that name.</summary>
    public Period? Half(int name, int half) => QuarterEnd(name, 2 * half) is { } end ? Ending(end, 6) : null;

    /// <summary>The fiscal year of that name up to the end of a quarter (1 to 4).</summary>
    public Period? ToDate(int name, int quarter) => QuarterEnd(name, quarter) is { } end ? Ending(end, 3 * quarter) : null;

    /// <summary>The months that end on a printed day; the start follows the end of the period before where the document counts weeks.</summary>
    public Period Ending(DateOnly end, int months)
    {
        if (!CountsWeeks || months % 3 != 0)
        {
            return Period.MonthsTo(end, months);
        }
        var before = Period.MonthsTo(end, months).Start!.Value.AddDays(-1);
        return Period.Duration((Known(before) ?? end.AddDays(-91 * (months / 3))).AddDays(1), end);
    }

    /// <summary>The fiscal year so far, up to a printed day.</summary>
    public Period YearTo(DateOnly end)
    {
        var months = (Nominal(end).Month - YearEndMonth + 12) % 12;
        return Ending(end, months == 0 ? 12 : months);
    }

    /// <summary>The end of a period of which only month and year are printed.</summary>
    public DateOnly EndIn(int year, int month) => Near(MonthEnd(year, month));

    /// <summary>The instant at the end of the fiscal year of that name.</summary>
    public DateOnly? YearEnd(int name) => QuarterEnd(name, 4);

    /// <summary>True when the document prints the day as the end of a period.</summary>
    public bool Knows(DateOnly day) => KnownEnds.BinarySearch(day) >= 0;

    /// <summary>The month's end that stands for a day by rule: 3 February 2024 for the year to the end of January.</summary>
    public static DateOnly Nominal(DateOnly day) =>
        day.Day <= Reach ? new DateOnly(day.Year, day.Month, 1).AddDays(-1) : MonthEnd(day.Year, day.Month);

    private DateOnly? QuarterEnd(int name, int quarter)
    {
        if (NameShift is not { } shift)
        {
            return null;
        }
        var month = name * 12 + YearEndMonth - 1 - shift * 12 - 3 * (4 - quarter);
        // The first year has none before it in which a period could start.
        return month is < 24 or >= 9999 * 12 ? null : Near(MonthEnd(month / 12, month % 12 + 1));
    }

    private DateOnly Near(DateOnly nominal)
    {
        if (!CountsWeeks)
        {
            return nominal;
        }
        if (Known(nominal) is { } known)
        {
            return known;
        }
        if (KnownEnds.IsEmpty)
        {
            return nominal;
        }
        // Whole quarters of 13 weeks from the nearest printed end; a 53rd week on the way is put right by the month's end.
        var anchor = Nearest(nominal);
        var quarters = (int)Math.Round((nominal.DayNumber - anchor.DayNumber) / 91.3125m, MidpointRounding.ToEven);
        var day = anchor.AddDays(91 * quarters);
        var off = day.DayNumber - nominal.DayNumber;
        return off > 6 ? day.AddDays(-7 * ((off - 1) / 7))
            : off < -6 ? day.AddDays(7 * ((-off - 1) / 7))
            : day;
    }

    private DateOnly? Known(DateOnly around)
    {
        if (KnownEnds.IsEmpty)
        {
            return null;
        }
        var nearest = Nearest(around);
        return Math.Abs(nearest.DayNumber - around.DayNumber) <= Reach ? nearest : null;
    }

    private DateOnly Nearest(DateOnly day)
    {
        var index = KnownEnds.BinarySearch(day);
        if (index >= 0)
        {
            return day;
        }
        index = ~index;
        if (index == KnownEnds.Length)
        {
            return KnownEnds[^1];
        }
        return index > 0 && day.DayNumber - KnownEnds[index - 1].DayNumber <= KnownEnds[index].DayNumber - day.DayNumber
            ? KnownEnds[index - 1]
            : KnownEnds[index];
    }

    private static DateOnly MonthEnd(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));
}
