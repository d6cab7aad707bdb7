using System.Collections.Immutable;
using Footbridge.Core.Periods;

namespace Footbridge.Checking.Periods;

/// <summary>Weighs the evidence.</summary>
internal sealed partial class PeriodEvidence
{
    // What is said that many times less often than the commonest end is no part of the calendar.
    private const int Rare = 8;

    private const int December = 12;

    // A quarter is reported within these days of its end.
    private const int LongAgo = 150;

    /// <summary>The calendar and the main period that the evidence supports; a year end that is known needs none.</summary>
    public DocumentPeriods Conclude(FiscalYearRule? given)
    {
        foreach (var (day, end) in _ends)
        {
            Know(day, 2 * end.Weight);
        }
        var main = MainEnd();
        var month = given?.EndMonth ?? YearEndMonth(main);
        var calendar = new FiscalCalendar(
            month,
            _weeks || given is { Weekday: not null } || Wanders(),
            NameShift(month, main?.End),
            Known()
        );
        var period =
            main is { } found ? calendar.Ending(found.End, found.Months)
            : _headline is { Date.Year: { } year } headline ? calendar.Quarter(year, headline.Count)
            : null;
        return new DocumentPeriods(calendar, Recent(period, calendar));
    }

    // A release without tables names its quarter and prints its own date: what it reports ended not long before. An older period that
    // its small print names is not the one.
    private Period? Recent(Period? main, FiscalCalendar calendar)
    {
        if (_dateline is not { } dateline || _quarter is not { } quarter || main?.End >= dateline.AddDays(-LongAgo))
        {
            return main;
        }
        for (var name = dateline.Year + 1; name >= dateline.Year - 1; name--)
        {
            if (calendar.Quarter(name, quarter) is { } ended && ended.End < dateline && ended.End >= dateline.AddDays(-LongAgo))
            {
                return ended;
            }
        }
        return main;
    }

    // Of two ends within a week of each other one is something else, a trading day or a payment date: the one named more often holds.
    private ImmutableArray<DateOnly> Known()
    {
        var kept = ImmutableArray.CreateBuilder<DateOnly>(_known.Count);
        var held = 0;
        foreach (var (day, weight) in _known)
        {
            if (kept.Count > 0 && day.DayNumber - kept[^1].DayNumber <= 6)
            {
                if (weight > held)
                {
                    kept[^1] = day;
                    held = weight;
                }
                continue;
            }
            kept.Add(day);
            held = weight;
        }
        return kept.DrainToImmutable();
    }

    // Half years and nine months count from the start of the fiscal year; twelve months may also be trailing.
    private int YearEndMonth((DateOnly End, int Months)? main)
    {
        Span<int> votes = stackalloc int[12];
        var isSure = false;
        foreach (var (day, end) in _ends)
        {
            var month = FiscalCalendar.Nominal(day).Month - 1;
            votes[month] += 2 * end.Twelve;
            votes[(month + 6) % 12] += 3 * end.Six;
            votes[(month + 3) % 12] += 3 * end.Nine;
            isSure |= end.Six + end.Nine > 0;
        }
        foreach (var (name, day) in _names)
        {
            var month = FiscalCalendar.Nominal(day).Month - 1;
            var into = name.Unit switch
            {
                LengthUnit.Quarter => 3 * name.Count,
                LengthUnit.Half => 6 * name.Count,
                LengthUnit.Months => name.Count,
                _ => 12,
            };
            votes[(month + 24 - into) % 12] += 6;
            isSure = true;
        }
        // Beside them "twelve months" of a change may be any; the name of the quarter tells more.
        if (!isSure && ByQuarter(main) is { } told)
        {
            return told;
        }
        var best = December - 1;
        for (var month = 0; month < 12; month++)
        {
            best = votes[month] > votes[best] ? month : best;
        }
        return best + 1;
    }

    // A first quarter has no half year and no nine months beside it: its end and the name that the text gives it most often decide.
    private int? ByQuarter((DateOnly End, int Months)? main)
    {
        if (main is not { Months: 3 } quarter)
        {
            return null;
        }
        var best = 0;
        var rival = 0;
        for (var number = 1; number < _quarters.Length; number++)
        {
            if (_quarters[number] > _quarters[best])
            {
                (best, rival) = (number, best);
            }
            else if (rival == 0 || _quarters[number] > _quarters[rival])
            {
                rival = number;
            }
        }
        var month = FiscalCalendar.Nominal(quarter.End).Month;
        // Said once it may be any quarter; the one after the calendar's own is that of an outlook.
        var isOutlook = best == (month + 2) / 3 % 4 + 1;
        return _quarters[best] > Math.Max(1, _quarters[rival]) && !isOutlook ? (month + 11 - 3 * best + 12) % 12 + 1 : null;
    }

    // Two ends of the same fiscal month on different days of it, not both its last, wander with the week.
    private bool Wanders()
    {
        var most = MostWeight();
        foreach (var (day, end) in _ends)
        {
            var nominal = FiscalCalendar.Nominal(day);
            if (nominal == day || end.Weight * Rare < most || !IsNear(day, nominal))
            {
                continue;
            }
            foreach (var (other, otherEnd) in _ends)
            {
                var otherNominal = FiscalCalendar.Nominal(other);
                if (
                    otherNominal.Month == nominal.Month
                    && otherNominal.Year != nominal.Year
                    && other.Day != day.Day
                    && otherEnd.Weight * Rare >= most
                    && IsNear(other, otherNominal)
                )
                {
                    return true;
                }
            }
        }
        return false;
    }

    private static bool IsNear(DateOnly day, DateOnly nominal) => Math.Abs(day.DayNumber - nominal.DayNumber) <= 10;

    private int? NameShift(int yearEnd, DateOnly? main)
    {
        // Shifts of -1, 0 and 1; no company names its year otherwise.
        Span<int> votes = stackalloc int[3];
        foreach (var (name, day) in _names)
        {
            var shift = name.Date.Year!.Value - EndYear(day, yearEnd);
            if (shift is >= -1 and <= 1 && Agrees(name, day, yearEnd))
            {
                votes[shift + 1]++;
            }
        }
        var best = 1;
        for (var index = 0; index < votes.Length; index++)
        {
            best = votes[index] > votes[best] ? index : best;
        }
        if (votes[best] > 0)
        {
            return best - 1;
        }
        // The headline's quarter and the main period are one, if the quarter's number agrees with the calendar.
        if (
            _headline is { Date.Year: { } year } headline
            && main is { } end
            && Agrees(headline, end, yearEnd)
            && year - EndYear(end, yearEnd) is >= -1 and <= 1 and var told
        )
        {
            return told;
        }
        // A year that ends in January bears either name.
        return yearEnd == 1 ? null : 0;
    }

    private static bool Agrees(PeriodTerm name, DateOnly end, int yearEnd)
    {
        var into = (FiscalCalendar.Nominal(end).Month - yearEnd + 12) % 12;
        into = into == 0 ? 12 : into;
        return into
            == name.Unit switch
            {
                LengthUnit.Quarter => 3 * name.Count,
                LengthUnit.Half => 6 * name.Count,
                LengthUnit.Months => name.Count,
                _ => 12,
            };
    }

    private static int EndYear(DateOnly day, int yearEnd)
    {
        var nominal = FiscalCalendar.Nominal(day);
        return nominal.Year + (nominal.Month > yearEnd ? 1 : 0);
    }

    // The latest of the ends that the document speaks of often: its comparatives are as frequent, forecasts and maturities are not.
    private (DateOnly End, int Months)? MainEnd()
    {
        var most = MostWeight();
        (DateOnly End, int Months)? main = null;
        foreach (var (day, end) in _ends)
        {
            if (end.Weight * 2 >= most)
            {
                main = (day, end.Months);
            }
        }
        return main is { } found ? (Later(found.End), found.Months) : null;
    }

    // Columns that name no more than their day may name a later one than all sentences do: the same day of a later year, as often.
    private DateOnly Later(DateOnly end)
    {
        var (latest, weight) = (end, _known.GetValueOrDefault(end));
        foreach (var (day, known) in _known)
        {
            if (day > end && known >= weight && FiscalCalendar.Nominal(day).Month == FiscalCalendar.Nominal(end).Month)
            {
                latest = day;
            }
        }
        return latest;
    }

    private int MostWeight()
    {
        var most = 0;
        foreach (var end in _ends.Values)
        {
            most = Math.Max(most, end.Weight);
        }
        return most;
    }
}
