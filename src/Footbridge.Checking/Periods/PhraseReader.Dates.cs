using Footbridge.Core.Documents;

namespace Footbridge.Checking.Periods;

/// <summary>Dates with the names of months, and ranges.</summary>
internal ref partial struct PhraseReader
{
    private bool Number() => NumericDate() || DayFirst() || NumberLabel() || Lengths() || BareYear();

    // "March 31, 2013", "Mar. 31", "March 2013", "Dec-24", "September 30th 2024".
    private bool MonthFirst()
    {
        var month = _tokens[_at].Value;
        var next = _at + 1;
        // "may" and "march" are also verbs.
        if (month is 3 or 5 && char.IsLower(_text[_tokens[_at].Start]))
        {
            return false;
        }
        if (NextMark(next, '.'))
        {
            next++;
        }
        var hyphen = next;
        if (NextDash(next) || NextMark(next, '/') || NextMark(next, ','))
        {
            next++;
        }
        var apostrophe = next < _tokens.Length && _tokens[next].IsApostrophe;
        if (apostrophe)
        {
            next++;
        }
        if (!Next(next, Word.Number))
        {
            return MonthAlone(month, hyphen);
        }
        var number = _tokens[next];
        if (number.IsYear && !IsAmount(next))
        {
            return Date(new PartialDate(number.Value, month, null), next + 1);
        }
        // "Dec-24", "Mar '24": two digits glued to a hyphen or an apostrophe are a year.
        if (number.Length == 2 && number.Glued && (apostrophe || (next > hyphen && !NextMark(hyphen, ','))))
        {
            return Date(new PartialDate(Century(number.Value), month, null), next + 1);
        }
        if (DayAndYear(number) is { } glued && !IsAmount(next))
        {
            return Date(glued with { Month = month }, next + 1);
        }
        // "December" over one column, "12 Months Ended" over the next: the number counts months.
        if (number.Value is < 1 or > 31 || number.Length > 2 || IsAmount(next) || CountsTime(next + 1))
        {
            return MonthAlone(month, hyphen);
        }
        next++;
        if (Next(next, Word.OrdinalSuffix) && _tokens[next].Glued)
        {
            next++;
        }
        var year = YearAfterDay(ref next);
        return Date(new PartialDate(year, month, number.Value), next);
    }

    private readonly bool CountsTime(int next) => Next(next, Word.Months) || Next(next, Word.Weeks);

    // "Dec 312024": a day and a year that lost the line between them.
    private static PartialDate? DayAndYear(in Token number) =>
        number is { Length: 5 or 6 }
        && number.Value % 10_000 is >= 1900 and <= 2099 and var year
        && number.Value / 10_000 is >= 1 and <= 31 and var day
            ? new PartialDate(year, null, day)
            : null;

    // A month without a number counts only where the words beside it make it a date.
    private bool MonthAlone(int month, int next)
    {
        var isDate =
            _cue != DateCue.None
            || EndsBareDate(next)
            || Next(next, Word.ToDate)
            || (Next(next, Word.Year) && Next(AfterDash(next + 1), Word.To))
            || IsWholeEntry(_at, next)
            || (NextDash(next) && Next(next + 1, Word.Month))
            || (Next(next, Word.To) && Next(next + 1, Word.Month));
        return isDate && Date(new PartialDate(null, month, null), next);
    }

    private readonly int AfterDash(int index) => NextDash(index) ? index + 1 : index;

    private readonly bool IsWholeEntry(int first, int next) =>
        (first == 0 || _tokens[first - 1].Entry != _tokens[first].Entry)
        && (next >= _tokens.Length || _tokens[next].Entry != _tokens[first].Entry);

    // "31 March 2013", "31-Dec-24", "30 Sept. 2024"; not "3 March 31, 2023", where the number belongs to what stands before.
    private bool DayFirst()
    {
        var day = _tokens[_at];
        if (day.Value is < 1 or > 31 || day.Length > 2)
        {
            return false;
        }
        var next = _at + 1;
        if (Next(next, Word.OrdinalSuffix) && _tokens[next].Glued)
        {
            next++;
        }
        if (Next(next, Word.Of))
        {
            next++;
        }
        var separated = NextDash(next) || NextMark(next, '/') || NextMark(next, '.');
        if (separated)
        {
            next++;
        }
        if (!Next(next, Word.Month) || _tokens[next].Entry != day.Entry)
        {
            return false;
        }
        var month = _tokens[next++].Value;
        if (NextMark(next, '.'))
        {
            next++;
        }
        if (Next(next, Word.Number) && _tokens[next].Length <= 2 && !separated)
        {
            return false;
        }
        if (separated && (NextDash(next) || NextMark(next, '/')) && Next(next + 1, Word.Number))
        {
            var short2 = _tokens[next + 1];
            return (short2.IsYear || short2.Length == 2)
                && Date(new PartialDate(short2.IsYear ? short2.Value : Century(short2.Value), month, day.Value), next + 2);
        }
        var year = YearAfterDay(ref next);
        return Date(new PartialDate(year, month, day.Value), next);
    }

    private readonly int? YearAfterDay(ref int next)
    {
        var year = next;
        if (NextMark(year, ','))
        {
            year++;
        }
        if (year < _tokens.Length && _tokens[year].IsApostrophe)
        {
            year++;
            if (Next(year, Word.Number) && _tokens[year].Length == 2)
            {
                next = year + 1;
                return Century(_tokens[year].Value);
            }
            return null;
        }
        if (year < _tokens.Length && _tokens[year].IsYear && !IsAmount(year))
        {
            next = year + 1;
            return _tokens[year].Value;
        }
        return null;
    }

    private bool Date(PartialDate date, int next)
    {
        var term = Term(TermKind.Date, _at, next) with { Date = date };
        if (HasTerm(TermKind.Date) && _afterTerm >= 0)
        {
            var before = _terms![^1];
            if (JoinsRange(_afterTerm, _at))
            {
                _terms[^1] = term with
                {
                    Kind = TermKind.Range,
                    From = before.Date,
                    Range = new TextRange(before.Range.Start, term.Range.End),
                    Entry = before.Entry,
                };
                Settle(next);
                return true;
            }
            if (JoinsList(_afterTerm, _at))
            {
                // "March 31 and June 30, 2023": the year stands once, at the end.
                if (before.Date.Year is null && before.Date.Day is not null && date.Day is not null)
                {
                    _terms[^1] = before with { Date = before.Date with { Year = date.Year } };
                }
                _cue = before.Cue;
            }
        }
        if (_cue == DateCue.AsOf)
        {
            _cues |= PeriodCues.Instant;
        }
        Add(term with { Cue = _cue }, next);
        Settle(next);
        return true;
    }

    private void Settle(int next)
    {
        _at = next;
        _afterTerm = next;
        _cue = DateCue.None;
    }

    private readonly bool JoinsList(int from, int to)
    {
        if (to - from is < 1 or > 4)
        {
            return false;
        }
        for (var index = from; index < to; index++)
        {
            if (
                !(_tokens[index].Word is Word.And or Word.Weekday)
                && !_tokens[index].Is(',')
                && !_tokens[index].Is('&')
                && !(_tokens[index].Word == Word.Filler && _tokens[index].Length == 3)
            )
            {
                return false;
            }
        }
        return true;
    }

    private readonly bool JoinsRange(int from, int to)
    {
        if (to - from is < 1 or > 3)
        {
            return false;
        }
        var join = _tokens[from].Is(',') ? from + 1 : from;
        return join == to - 1 && (_tokens[join].Word == Word.To || (_tokens[join].IsDash && _tokens[join].Entry == _tokens[to].Entry));
    }

    // The month ends a range ("January - March") or a list that began with a date.
    private readonly bool EndsBareDate(int next) => _afterTerm >= 0 && HasTerm(TermKind.Date) && JoinsRange(_afterTerm, _at) && next > _at;
}
