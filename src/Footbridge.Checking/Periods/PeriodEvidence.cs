using System.Collections.Immutable;
using Footbridge.Core.Periods;

namespace Footbridge.Checking.Periods;

/// <summary>Gathers what the texts of a document say about its calendar, and weighs it.</summary>
internal sealed class PeriodEvidence
{
    // A name and the date that explains it stand within one clause.
    private const int Clause = 90;
    private const int Aside = 30;

    private readonly SortedDictionary<DateOnly, EndEvidence> _ends = [];
    private readonly SortedSet<DateOnly> _known = [];
    private readonly List<(PeriodTerm Name, DateOnly End)> _names = [];
    private readonly List<PartialDate> _dayless = [];
    private readonly List<int> _years = [];
    private readonly List<int> _lengths = [];
    private PeriodTerm? _headline;
    private bool _weeks;

    /// <summary>Adds a sentence, a caption or the header of a table.</summary>
    public void Add(PeriodPhrase phrase, bool isOpening)
    {
        _lengths.Clear();
        _dayless.Clear();
        _years.Clear();
        var consumed = false;
        var daylessLengths = 0;
        PeriodTerm? name = null;
        (PeriodTerm Term, DateOnly End, int Months)? last = null;
        foreach (var term in phrase.Terms)
        {
            switch (term.Kind)
            {
                case TermKind.Length:
                    if (consumed)
                    {
                        _lengths.Clear();
                        consumed = false;
                    }
                    _weeks |=
                        term
                            is {
                                Unit: LengthUnit.Weeks,
                                Count: 13 or 14 or 26 or 27 or 39 or 40 or 52 or 53
                            };
                    if (InMonths(term) is { } months && !_lengths.Contains(months))
                    {
                        _lengths.Add(months);
                    }
                    break;
                case TermKind.Label:
                    if (isOpening && term is { Unit: LengthUnit.Quarter, Date.Year: not null })
                    {
                        _headline ??= term;
                    }
                    if (
                        last is { } before
                        && term.Range.Start - before.Term.Range.End <= Aside
                        && term.Date.Year is not null
                        && Fits(term, before.Months)
                    )
                    {
                        _names.Add((term, before.End));
                        last = null;
                    }
                    else if (term.Date.Year is not null || name is null)
                    {
                        name = term;
                    }
                    if (
                        term.Unit == LengthUnit.Quarter
                        && term.Date.Year is null
                        && _lengths.Count == 0
                    )
                    {
                        _lengths.Add(3);
                        consumed = false;
                    }
                    break;
                case TermKind.Year:
                    _years.Add(term.Date.Year!.Value);
                    break;
                case TermKind.Date:
                    if (term.Date.Exact is not { } day)
                    {
                        if (term.Date is { Year: null, Day: not null })
                        {
                            _dayless.Add(term.Date);
                            daylessLengths = Math.Max(daylessLengths, _lengths.Count);
                        }
                        break;
                    }
                    if (
                        term.Cue == DateCue.AsOf
                        || (_lengths.Count == 0 && term.Cue == DateCue.None)
                    )
                    {
                        if (!isOpening && phrase.OtherWords < 20)
                        {
                            _known.Add(day);
                        }
                        break;
                    }
                    foreach (var length in _lengths)
                    {
                        Ends(day, length, isOpening);
                    }
                    if (
                        name is { } named
                        && term.Cue == DateCue.Ended
                        && term.Range.Start - named.Range.End <= Clause
                    )
                    {
                        var fits =
                            _lengths.Count == 0
                            || named.Unit == LengthUnit.Quarter && _lengths.Contains(3);
                        foreach (var length in _lengths)
                        {
                            fits |= Fits(named, length);
                        }
                        if (fits && named.Date.Year is not null)
                        {
                            _names.Add((named, day));
                            Ends(day, named.Unit == LengthUnit.Quarter ? 3 : 12, isOpening);
                        }
                        name = null;
                    }
                    last = (term, day, _lengths.Count == 1 ? _lengths[0] : 0);
                    consumed = true;
                    break;
            }
        }
        PairUp(daylessLengths);
    }

    /// <summary>Adds a row label that names a balance.</summary>
    public void AddBalance(PeriodPhrase phrase)
    {
        foreach (var term in phrase.Terms)
        {
            if (term.Kind == TermKind.Date && term.Date.Exact is { Day: > 1 } day)
            {
                _known.Add(day);
            }
        }
    }

    /// <summary>The calendar and the main period that the evidence supports.</summary>
    public DocumentPeriods Conclude()
    {
        _known.UnionWith(_ends.Keys);
        var weeks = _weeks || Wanders();
        var month = YearEndMonth();
        var main = MainEnd();
        var calendar = new FiscalCalendar(month, weeks, NameShift(month, main?.End), [.. _known]);
        var period =
            main is { } found ? calendar.Ending(found.End, found.Months)
            : _headline is { Date.Year: { } year } headline ? calendar.Quarter(year, headline.Count)
            : null;
        return new DocumentPeriods(calendar, period);
    }

    // "Three Months Ended March 31," above "2013" and "2012": one day goes with every year, several go with theirs in order.
    private void PairUp(int lengths)
    {
        if (
            _dayless.Count == 0
            || _years.Count == 0
            || (_dayless.Count > 1 && _years.Count != _dayless.Count)
        )
        {
            var same = _dayless.Count > 1 && _dayless.TrueForAll(date => date == _dayless[0]);
            if (!same)
            {
                return;
            }
            _dayless.RemoveRange(1, _dayless.Count - 1);
        }
        for (var index = 0; index < _years.Count; index++)
        {
            var date = _dayless[_dayless.Count == 1 ? 0 : index] with { Year = _years[index] };
            if (date.Exact is not { } day)
            {
                continue;
            }
            _known.Add(day);
            if (lengths > 0)
            {
                foreach (var length in _lengths)
                {
                    Ends(day, length, false);
                }
            }
        }
    }

    private void Ends(DateOnly day, int months, bool isOpening)
    {
        if (!_ends.TryGetValue(day, out var end))
        {
            _ends[day] = end = new EndEvidence();
        }
        end.Add(months, isOpening ? 5 : 1);
    }

    private int YearEndMonth()
    {
        Span<int> votes = stackalloc int[12];
        foreach (var (day, end) in _ends)
        {
            var month = FiscalCalendar.Nominal(day).Month - 1;
            votes[month] += 2 * end.Twelve;
            votes[(month + 6) % 12] += 3 * end.Six;
            votes[(month + 3) % 12] += 3 * end.Nine;
        }
        foreach (var (name, day) in _names)
        {
            var month = FiscalCalendar.Nominal(day).Month - 1;
            var rest =
                name.Unit == LengthUnit.Quarter ? 12 - 3 * name.Count
                : name.Unit == LengthUnit.Half ? 12 - 6 * name.Count
                : name.Unit == LengthUnit.Months ? 12 - name.Count
                : 0;
            votes[(month + rest) % 12] += 6;
        }
        var best = 11;
        for (var month = 0; month < 12; month++)
        {
            best = votes[month] > votes[best] ? month : best;
        }
        return best + 1;
    }

    // Two ends of the same fiscal month on different days of the month, and not both its last, wander with the week.
    private bool Wanders()
    {
        foreach (var day in _ends.Keys)
        {
            var nominal = FiscalCalendar.Nominal(day);
            if (nominal == day)
            {
                continue;
            }
            foreach (var other in _known)
            {
                var otherNominal = FiscalCalendar.Nominal(other);
                if (
                    otherNominal.Month == nominal.Month
                    && other.Year != day.Year
                    && other.Day != day.Day
                    && Math.Abs(other.DayNumber - otherNominal.DayNumber) <= 10
                    && Math.Abs(day.DayNumber - nominal.DayNumber) <= 10
                )
                {
                    return true;
                }
            }
        }
        return false;
    }

    private int? NameShift(int yearEnd, DateOnly? main)
    {
        var votes = new SortedDictionary<int, int>();
        foreach (var (name, day) in _names)
        {
            var shift = name.Date.Year!.Value - EndYear(day, yearEnd);
            votes[shift] = votes.GetValueOrDefault(shift) + 1;
        }
        int? best = null;
        foreach (var (shift, count) in votes)
        {
            if (shift is >= -1 and <= 1 && (best is not { } held || count > votes[held]))
            {
                best = shift;
            }
        }
        if (best is not null)
        {
            return best;
        }
        // The headline's quarter and the main period are one, if the quarter's number agrees with the calendar.
        if (_headline is { Date.Year: { } year } headline && main is { } end)
        {
            var into = (FiscalCalendar.Nominal(end).Month - yearEnd + 12) % 12;
            var shift = year - EndYear(end, yearEnd);
            if ((into == 0 ? 12 : into) == 3 * headline.Count && shift is >= -1 and <= 1)
            {
                return shift;
            }
        }
        // A year that ends in January bears either name.
        return yearEnd == 1 ? null : 0;
    }

    private static int EndYear(DateOnly day, int yearEnd)
    {
        var nominal = FiscalCalendar.Nominal(day);
        return nominal.Year + (nominal.Month > yearEnd ? 1 : 0);
    }

    // The latest of the ends that the document speaks of often: its comparatives are as frequent, forecasts and maturities are not.
    private (DateOnly End, int Months)? MainEnd()
    {
        var most = 0;
        foreach (var end in _ends.Values)
        {
            most = Math.Max(most, end.Weight);
        }
        (DateOnly, int)? main = null;
        foreach (var (day, end) in _ends)
        {
            if (end.Weight * 2 >= most)
            {
                main = (day, end.Months);
            }
        }
        return main;
    }

    private static bool Fits(PeriodTerm name, int months) =>
        months == 0
        || months
            == name.Unit switch
            {
                LengthUnit.Quarter => 3,
                LengthUnit.Half => 6,
                LengthUnit.Months => name.Count,
                _ => 12,
            };

    private static int? InMonths(PeriodTerm length) =>
        (length.Unit, length.Count) switch
        {
            (LengthUnit.Weeks, 13 or 14) => 3,
            (LengthUnit.Weeks, 26 or 27) => 6,
            (LengthUnit.Weeks, 39 or 40) => 9,
            (LengthUnit.Weeks, 52 or 53) => 12,
            (LengthUnit.Months, var months) => months,
            _ => null,
        };
}
