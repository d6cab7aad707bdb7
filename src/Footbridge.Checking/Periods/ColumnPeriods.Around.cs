using Footbridge.Core.Periods;

namespace Footbridge.Checking.Periods;

/// <summary>What the texts around a table add to its headers.</summary>
internal static partial class ColumnPeriods
{
    // What a title says for one year: "for the 13 weeks ended December 29, 2024 and December 31, 2023" over "2024".
    private static Period? FromTitle(PeriodPhrase title, int year, in Said said, PeriodContext context)
    {
        DateOnly? end = null;
        var asOf = false;
        PeriodTerm? label = null;
        foreach (var term in title.Terms)
        {
            if (term.Kind == TermKind.Date && (term.Date.Year ?? year) == year)
            {
                if (End(term.Date with { Year = year }, context) is not { } day || (end is not null && end != day))
                {
                    return null;
                }
                end = day;
                asOf |= term.Cue == DateCue.AsOf;
            }
            else if (term.Kind == TermKind.Label && term.Unit != LengthUnit.Year && (term.Date.Year ?? year) == year)
            {
                label = term;
            }
        }
        var length = said.Length ?? Lent(title, context.Time);
        if (end is { } found)
        {
            return length is { } lent && !(asOf && said.Length is null) ? Long(lent, found, context)
                : asOf || context.Time == TimeKind.Instants ? Period.Instant(found)
                : null;
        }
        if (said.Length is not null)
        {
            return null;
        }
        // A year beside quarters is a whole year, whatever the texts around speak of.
        if (label is { } name && !NamesParts(context.Header))
        {
            return Named(name with { Date = name.Date with { Year = year } }, Said.Nothing, context);
        }
        // "Fourth quarter and full year" lends nothing; "Year ended" over years without a day does.
        return length is { Count: 12, Unit: LengthUnit.Months } ? context.Calendar.Year(year)
            : length is { Unit: LengthUnit.ToDate } && context.Main is { } main && SameDay(main.End, year, context.Calendar) is { } day2
                ? context.Calendar.YearTo(day2)
            : null;
    }

    private static bool NamesParts(PeriodPhrase header)
    {
        foreach (var term in header.Terms)
        {
            if (term.Kind == TermKind.Label && term.Unit != LengthUnit.Year)
            {
                return true;
            }
        }
        return false;
    }

    // Nothing above the column says when: a text around that names one period does.
    private static Period? FromAround(in Said said, PeriodContext context)
    {
        var header = Said.Of(context.Header);
        var isClear = !Said.IsPlural(context.Header) && !SaysOnlyYears(context.Header);
        if (context.Header.HasPeriod && isClear && Whole(context.Header, header, said, context) is { } whole)
        {
            return whole;
        }
        for (var index = 0; index < context.Around.Length; index++)
        {
            var around = context.Around[index];
            if (SaysOnlyYears(around))
            {
                continue;
            }
            var there = Said.Of(around);
            if (there.IsAmbiguous)
            {
                return null;
            }
            // Under a header of several periods, and in running text, only a date that says what it is decides.
            if ((index < context.Titles && isClear) || IsFirm(there, context))
            {
                if (Whole(around, there, said, context) is { } period)
                {
                    return period;
                }
            }
        }
        return null;
    }

    private static Period? Whole(PeriodPhrase around, in Said there, in Said said, PeriodContext context)
    {
        var period =
            said.Length is not { } length ? Resolve(around, context.Alone())
            : there.Date is { Date.Year: not null } date && End(date.Date, context) is { } end ? Long(length, end, context)
            : null;
        return period is not null && context.Time == TimeKind.Instants ? Period.Instant(period.End) : period;
    }

    // A sentence decides only where it says what its date is.
    private static bool IsFirm(in Said said, PeriodContext context) =>
        said.Length is not null || said.Date is not { Cue: DateCue.None } || context.Time != TimeKind.Unknown;

    // "2019 Incentive Award Plan": a year in running words is a name as often as a time.
    private static bool SaysOnlyYears(PeriodPhrase phrase)
    {
        foreach (var term in phrase.Terms)
        {
            if (term.Kind != TermKind.Year)
            {
                return false;
            }
        }
        return phrase.HasPeriod;
    }

    // A span that begins after the day of which the title speaks is a maturity band, not a reporting period.
    private static Period? Bucket(Period? period, PeriodContext context)
    {
        if (period?.Start is { } start && context.Main is { } main && start > main.End)
        {
            foreach (var around in context.Around)
            {
                var said = Said.Of(around);
                if (said is { IsAmbiguous: false, Date: { Cue: DateCue.AsOf } date } && End(date.Date, context) is { } day && day < start)
                {
                    return Period.Instant(day);
                }
            }
        }
        return period;
    }

    private static bool EndsOn(PeriodPhrase around, DateOnly end, PeriodContext context)
    {
        foreach (var term in around.Terms)
        {
            if (term is { Kind: TermKind.Date, Cue: DateCue.Ended } && End(term.Date, context) == end)
            {
                return true;
            }
        }
        return false;
    }

    // The one length of which a text speaks. A text that also speaks of a balance-sheet date lends it to flows only.
    private static PeriodTerm? Lent(PeriodPhrase around, TimeKind time)
    {
        PeriodTerm? found = null;
        foreach (var term in around.Terms)
        {
            if (term.Kind == TermKind.Length)
            {
                if (found is { } other && (other.Unit, other.Count) != (term.Unit, term.Count))
                {
                    return null;
                }
                found = term;
            }
            else if (term.Kind == TermKind.Label && term.Unit != LengthUnit.Year)
            {
                return null;
            }
        }
        return time == TimeKind.Instants || (around.Has(PeriodCues.Instant) && time != TimeKind.Durations) ? null : found;
    }
}
