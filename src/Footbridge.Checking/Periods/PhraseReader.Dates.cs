using Footbridge.Core.Documents;

namespace Footbridge.Checking.Periods;

/// <summary>Dates, ranges and years that stand by themselves.</summary>
internal ref partial struct PhraseReader
{
    private bool Number() =>
        NumericDate() || DayFirst() || NumberLabel() || Lengths() || BareYear();

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
        if (
            number.Length == 2
            && number.Glued
            && (apostrophe || (next > hyphen && !NextMark(hyphen, ',')))
        )
        {
            return Date(new PartialDate(Century(number.Value), month, null), next + 1);
        }
        if (number.Value is < 1 or > 31 || number.Length > 2 || IsAmount(next))
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
                && Date(
                    new PartialDate(
                        short2.IsYear ? short2.Value : Century(short2.Value),
                        month,
                        day.Value
                    ),
                    next + 2
                );
        }
        var year = YearAfterDay(ref next);
        return Date(new PartialDate(year, month, day.Value), next);
    }

    // "3/31/13", "31.12.2024", "2013-03-31", "12/2024", "1-12/2024".
    private bool NumericDate()
    {
        var first = _tokens[_at];
        if (
            _at + 2 >= _tokens.Length
            || !_tokens[_at + 1].Glued
            || !(_tokens[_at + 1].IsDash || _tokens[_at + 1].Is('/') || _tokens[_at + 1].Is('.'))
            || !Next(_at + 2, Word.Number)
            || !_tokens[_at + 2].Glued
        )
        {
            return false;
        }
        var second = _tokens[_at + 2];
        var three =
            _at + 4 < _tokens.Length
            && _tokens[_at + 3].Word == Word.Mark
            && _tokens[_at + 4].Word == Word.Number
            && _tokens[_at + 4].Glued
            && _tokens[_at + 3].Glued;
        if (
            three
            && _tokens[_at + 3].Is('/')
            && _tokens[_at + 1].IsDash
            && _tokens[_at + 4] is { IsYear: true } of
        )
        {
            return first.Value is >= 1 and <= 12
                && second.Value <= 12
                && first.Value <= second.Value
                && MonthRange(of.Value, first.Value, second.Value);
        }
        if (!three || _tokens[_at + 3].Value != _tokens[_at + 1].Value)
        {
            return _tokens[_at + 1].Is('/')
                && second.IsYear
                && first.Value is >= 1 and <= 12
                && first.Length <= 2
                && Date(new PartialDate(second.Value, first.Value, null), _at + 3);
        }
        var third = _tokens[_at + 4];
        var (year, month, day) =
            first.IsYear ? (first.Value, second.Value, third.Value)
            : !third.IsYear && third.Length != 2 ? (0, 0, 0)
            // Dots put the day first; slashes do so only where the month's place cannot hold a month.
            : _tokens[_at + 1].Is('.') && second.Value <= 12 || first.Value > 12
                ? (third.Value, second.Value, first.Value)
            : (third.Value, first.Value, second.Value);
        if (month is < 1 or > 12 || day is < 1 or > 31)
        {
            return false;
        }
        return Date(new PartialDate(year < 100 ? Century(year) : year, month, day), _at + 5);
    }

    private bool MonthRange(int year, int from, int to)
    {
        var term = Term(TermKind.Range, _at, _at + 5) with
        {
            From = new PartialDate(year, from, null),
            Date = new PartialDate(year, to, null),
        };
        Add(term, _at + 5);
        return true;
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

    // A year by itself; "and 2022" after a full date repeats its day.
    private bool BareYear()
    {
        var token = _tokens[_at];
        if (!token.IsYear || IsAmount(_at))
        {
            return false;
        }
        var next = _at + 1;
        if (SplitYear(_at, out var split))
        {
            next = _at + 3;
            Add(
                Term(TermKind.Label, _at, next) with
                {
                    Date = new PartialDate(split, null, null),
                    Unit = LengthUnit.Year,
                    IsFiscal = true,
                },
                next
            );
            return true;
        }
        if (NextMark(next, '/') && next + 1 < _tokens.Length && _tokens[next + 1].IsYear)
        {
            _entryCompares = true;
        }
        if (Next(next, Word.E) && _tokens[next].Glued)
        {
            _cues |= PeriodCues.Forecast;
            next++;
        }
        if (_afterTerm >= 0 && _terms is { Count: > 0 } && JoinsList(_afterTerm, _at))
        {
            var before = _terms[^1];
            if (before.Kind is TermKind.Date or TermKind.Label && before.Date.Year is not null)
            {
                Add(
                    before with
                    {
                        Date = before.Date with { Year = token.Value },
                        Range = new TextRange(token.Start, token.End),
                        Entry = token.Entry,
                    },
                    next
                );
                return true;
            }
        }
        Add(
            Term(TermKind.Year, _at, next) with
            {
                Date = new PartialDate(token.Value, null, null),
            },
            next
        );
        _cue = DateCue.None;
        return true;
    }

    // "2024-25", "2023/24", "2023-2024": a fiscal year over two calendar years, named here by the one it ends in.
    private readonly bool SplitYear(int index, out int year)
    {
        year = 0;
        if (
            index + 2 >= _tokens.Length
            || !_tokens[index].IsYear
            || !(_tokens[index + 1].IsDash || _tokens[index + 1].Is('/'))
            || _tokens[index + 2] is not { Word: Word.Number, Glued: true } second
        )
        {
            return false;
        }
        year = _tokens[index].Value + 1;
        return second.Length == 2
            ? second.Value == year % 100
            : second.Length == 4 && second.Value == year;
    }

    // A digit group, a decimal fraction or a percent sign makes an amount of what looks like a year or a day.
    private readonly bool IsAmount(int index)
    {
        var next = index + 1;
        if (
            index > 0
            && _tokens[index].Glued
            && _tokens[index - 1] is { Word: Word.Mark, Value: '$' or '€' or '£' or '¥' or '.' }
        )
        {
            return _tokens[index - 1].Value != '.'
                || (index > 1 && _tokens[index - 2].Word == Word.Number);
        }
        if (next >= _tokens.Length || !_tokens[next].Glued || _tokens[next].Word != Word.Mark)
        {
            return false;
        }
        return _tokens[next].Value switch
        {
            '%' => true,
            ',' => Next(next + 1, Word.Number) && _tokens[next + 1] is { Glued: true, Length: 3 },
            '.' => Next(next + 1, Word.Number) && _tokens[next + 1].Glued,
            _ => false,
        };
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
        return join == to - 1
            && (
                _tokens[join].Word == Word.To
                || (_tokens[join].IsDash && _tokens[join].Entry == _tokens[to].Entry)
            );
    }

    // The month ends a range ("January - March") or a list that began with a date.
    private readonly bool EndsBareDate(int next) =>
        _afterTerm >= 0 && HasTerm(TermKind.Date) && JoinsRange(_afterTerm, _at) && next > _at;

    private static int Century(int year) => year < 70 ? 2000 + year : 1900 + year;
}
