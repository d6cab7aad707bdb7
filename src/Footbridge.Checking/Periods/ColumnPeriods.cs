using Footbridge.Core.Periods;

namespace Footbridge.Checking.Periods;

/// <summary>
/// The period of a column: its header stack first, what the stack leaves open from the texts around the table, then from the
/// document's calendar. Null where they do not decide; never a guess.
/// </summary>
internal static partial class ColumnPeriods
{
    /// <summary>The period of a header stack.</summary>
    /// <param name="headerStackTopDown">The texts above the column, the top one first; spanning cells included.</param>
    /// <param name="context">What stands around the table.</param>
    public static Period? Resolve(IReadOnlyList<string> headerStackTopDown, PeriodContext context) =>
        Resolve(PeriodGrammar.Parse(headerStackTopDown), context);

    /// <summary>The period that a phrase names in its context.</summary>
    public static Period? Resolve(PeriodPhrase phrase, PeriodContext context) =>
        phrase.IsComparison ? null : AtEdge(phrase, Whenever(phrase, context));

    /// <summary>The instant before or at the end of a period, where a column head such as "Balance at beginning of period" asks for it.</summary>
    public static Period? AtEdge(PeriodPhrase phrase, Period? period) =>
        period?.Start is not { } start ? period
        : phrase.Has(PeriodCues.Opening) ? Period.Instant(start.AddDays(-1))
        : phrase.Has(PeriodCues.Closing) ? Period.Instant(period.End)
        : period;

    private static Period? Whenever(PeriodPhrase phrase, PeriodContext context)
    {
        var said = Said.Of(phrase);
        if (said.IsAmbiguous)
        {
            return null;
        }
        if (said.Range is { } range && Spanned(range, said, context) is { } spanned)
        {
            return spanned;
        }
        if (said.Date is { } date)
        {
            return Dated(date, said, context);
        }
        if (said.Label is { } label)
        {
            return Named(label, said, context);
        }
        if (said.Year is { } year)
        {
            return InYear(year, said, context);
        }
        return FromAround(said, context);
    }

    // "January 1 to July 21" under "September 30, 2023"; "January - March 2024".
    private static Period? Spanned(PeriodTerm range, in Said said, PeriodContext context)
    {
        if ((range.Date.Year ?? said.Year ?? said.Date?.Date.Year) is not { } year || range.Date.Month is not { } month)
        {
            return null;
        }
        var firstMonth = range.From.Month ?? month;
        var firstYear = range.From.Year ?? (firstMonth <= month ? year : year - 1);
        if (range.Date.Day is null)
        {
            var months = (year - firstYear) * 12 + month - firstMonth + 1;
            return months is < 1 or > 24 ? null : context.Calendar.Ending(context.Calendar.EndIn(year, month), months);
        }
        var end = (range.Date with { Year = year }).Exact;
        var start = (range.From with { Year = firstYear }).Exact;
        return start < end ? Period.Duration(start.Value, end.Value) : null;
    }

    private static Period? Dated(PeriodTerm term, in Said said, PeriodContext context)
    {
        if (End(term.Date.Year is null ? term.Date with { Year = said.Year } : term.Date, context) is not { } end)
        {
            return null;
        }
        if (said.Length is { } length)
        {
            return Bucket(Long(length, end, context), context);
        }
        if (term.Cue == DateCue.AsOf || context.Time == TimeKind.Instants)
        {
            return Period.Instant(end);
        }
        var ended = term.Cue == DateCue.Ended;
        if (said.Label is { } label)
        {
            var months = Months(label);
            return ended || context.Time == TimeKind.Durations ? context.Calendar.Ending(end, months) : Period.Instant(end);
        }
        for (var index = 0; index < context.Around.Length; index++)
        {
            var around = context.Around[index];
            // A sentence may speak of any length; a title of this very day, or above a flow, speaks of the table's.
            if (
                Lent(around, context.Time) is { } lent
                && (ended || context.Time == TimeKind.Durations || (index < context.Titles && EndsOn(around, end, context)))
            )
            {
                return Long(lent, end, context);
            }
        }
        if (ended || context.Time == TimeKind.Durations)
        {
            return context.Main is { IsInstant: false } main && main.End == end ? main
                : context.Calendar.CountsWeeks ? null
                : FiscalCalendar.Nominal(end).Month == context.Calendar.YearEndMonth ? context.Calendar.Ending(end, 12)
                : null;
        }
        return Period.Instant(end);
    }

    private static Period? Named(PeriodTerm label, in Said said, PeriodContext context)
    {
        var calendar = context.Calendar;
        if ((label.Date.Year ?? said.Year) is not { } year)
        {
            return OfMainYear(label, context);
        }
        if (label.Unit == LengthUnit.Year)
        {
            return said.Length is null ? FiscalYear(year, said, context) : InYear(year, said, context);
        }
        var period = label.Unit switch
        {
            LengthUnit.Quarter when said.Length is { Unit: LengthUnit.ToDate } => calendar.ToDate(year, label.Count),
            LengthUnit.Quarter => calendar.Quarter(year, label.Count),
            LengthUnit.Half => calendar.Half(year, label.Count),
            _ => label.Count % 3 == 0 ? calendar.ToDate(year, label.Count / 3) : null,
        };
        return period is not null && context.Time == TimeKind.Instants ? Period.Instant(period.End) : period;
    }

    // "Third quarter" with no year anywhere: only where the document's own period is a third quarter.
    private static Period? OfMainYear(PeriodTerm label, PeriodContext context)
    {
        foreach (var around in context.Around)
        {
            var said = Said.Of(around);
            if (!said.IsAmbiguous && said.Year is { } year && label.Unit != LengthUnit.Year)
            {
                return Named(label with { Date = label.Date with { Year = year } }, Said.Nothing, context);
            }
        }
        if (context.Main is not { } main || context.Calendar.NameShift is not { } shift)
        {
            return null;
        }
        var end = FiscalCalendar.Nominal(main.End);
        var name = end.Year + shift + (end.Month > context.Calendar.YearEndMonth ? 1 : 0);
        var period = label.Unit switch
        {
            LengthUnit.Quarter => context.Calendar.Quarter(name, label.Count),
            LengthUnit.Half => context.Calendar.Half(name, label.Count),
            LengthUnit.Year => context.Calendar.Year(name),
            _ => null,
        };
        return period?.End == main.End ? period : null;
    }

    private static Period? FiscalYear(int name, in Said said, PeriodContext context)
    {
        if (context.Time == TimeKind.Instants || said.Cues.HasFlag(PeriodCues.Balance))
        {
            return context.Calendar.YearEnd(name) is { } end ? Period.Instant(end) : null;
        }
        return context.Calendar.Year(name);
    }

    private static Period? InYear(int year, in Said said, PeriodContext context)
    {
        foreach (var around in context.Around)
        {
            if (FromTitle(around, year, said, context) is { } period)
            {
                return period;
            }
        }
        var calendar = context.Calendar;
        if (said.Length is { } length)
        {
            if (length is { Unit: LengthUnit.Months, Count: 12 } or { Unit: LengthUnit.Weeks, Count: 52 or 53 })
            {
                return calendar.Year(year);
            }
            // "Nine months" of a year are its first nine.
            if (length is { Unit: LengthUnit.Months, Count: 6 or 9 })
            {
                return calendar.ToDate(year, length.Count / 3);
            }
            // "Three months ended" over "2024": the end is the document's own, in that year.
            return context.Main is { } main && SameDay(main.End, year, calendar) is { } end ? Long(length, end, context) : null;
        }
        // A bare year is a fiscal year only once that year is over; in the middle of one it may be anything.
        var whole = context.Time == TimeKind.Instants && calendar.YearEnd(year) is { } day ? Period.Instant(day) : calendar.Year(year);
        return
            whole is not null
            && (
                said.Cues.HasFlag(PeriodCues.Forecast)
                || context.Main is null
                || whole.End <= context.Main.End
                    // Beside "H1 2024" a year is whole.
                    && (FiscalCalendar.Nominal(context.Main.End).Month == calendar.YearEndMonth || NamesParts(context.Header))
            )
            ? whole
            : null;
    }

    private static Period? Long(PeriodTerm length, DateOnly end, PeriodContext context) =>
        length.Unit switch
        {
            LengthUnit.Weeks => Period.WeeksTo(end, length.Count),
            LengthUnit.Months => context.Calendar.Ending(end, length.Count),
            _ => context.Calendar.YearTo(end),
        };

    private static int Months(PeriodTerm label) =>
        label.Unit switch
        {
            LengthUnit.Quarter => 3,
            LengthUnit.Half => 6,
            LengthUnit.Year => 12,
            _ => label.Count,
        };

    private static DateOnly? End(PartialDate date, PeriodContext context)
    {
        if (date.Year is null)
        {
            // "March 31," alone: a text around that names the same day of one year completes it.
            foreach (var around in context.Around)
            {
                int? year = null;
                foreach (var term in around.Terms)
                {
                    if (
                        term.Kind == TermKind.Date
                        && term.Date.Year is { } named
                        && term.Date.Month == date.Month
                        && (date.Day is null || term.Date.Day == date.Day)
                    )
                    {
                        if (year is not null && year != named)
                        {
                            return null;
                        }
                        year = named;
                    }
                }
                if (year is not null)
                {
                    date = date with { Year = year };
                    break;
                }
            }
        }
        return date.Exact is { } exact ? exact
            : date is { Year: { } inYear, Month: { } month, Day: null } ? context.Calendar.EndIn(inYear, month)
            : null;
    }

    // The same day of the fiscal calendar in another year.
    private static DateOnly? SameDay(DateOnly day, int year, FiscalCalendar calendar)
    {
        if (day.Year == year)
        {
            return day;
        }
        if (calendar.CountsWeeks)
        {
            var nominal = FiscalCalendar.Nominal(day);
            return calendar.EndIn(year - day.Year + nominal.Year, nominal.Month);
        }
        return day.Day == DateTime.DaysInMonth(day.Year, day.Month)
            ? new DateOnly(year, day.Month, DateTime.DaysInMonth(year, day.Month))
            : new DateOnly(year, day.Month, day.Day);
    }
}
