namespace Footbridge.Checking.Periods;

/// <summary>Names of fiscal periods, and lengths.</summary>
internal ref partial struct PhraseReader
{
    // "three months", "13 weeks", "thirty-nine weeks", "three and six months", "twelve-month", "quarters" only before "ended".
    private bool Lengths()
    {
        if (_at > 0 && _tokens[_at - 1].Word == Word.Bound)
        {
            return false;
        }
        Span<int> counts = stackalloc int[4];
        Span<int> starts = stackalloc int[4];
        var number = 0;
        var next = _at;
        while (number < counts.Length && Count(ref next, out var count, out var start))
        {
            counts[number] = count;
            starts[number++] = start;
            var list = next;
            // "three months and six months": the unit may stand after each of them.
            while (
                list < _tokens.Length
                && list - next < 2
                && (
                    _tokens[list].Word == Word.And || _tokens[list].Is(',') || _tokens[list].Is('&')
                )
            )
            {
                list++;
            }
            if (list == next)
            {
                break;
            }
            next = list;
        }
        if (number == 0)
        {
            return false;
        }
        if (NextDash(next))
        {
            next++;
        }
        if (next >= _tokens.Length)
        {
            return false;
        }
        var (unit, factor) = _tokens[next].Word switch
        {
            Word.Months => (LengthUnit.Months, 1),
            Word.Weeks => (LengthUnit.Weeks, 1),
            Word.M when _tokens[next].Glued && counts[0] is 3 or 6 or 9 or 12 => (
                LengthUnit.Months,
                1
            ),
            Word.Quarter when EndsAfter(next) => (LengthUnit.Months, 3),
            Word.Year when EndsAfter(next) => (LengthUnit.Months, 12),
            _ => (LengthUnit.ToDate, 0),
        };
        if (factor == 0 || Next(next, Word.Months) && IsText(next, "monthly"))
        {
            return false;
        }
        next++;
        if (NextMark(next, '.'))
        {
            next++;
        }
        if (Next(next, Word.And) && Next(next + 1, Word.Bound))
        {
            return false;
        }
        // "nine months of fiscal 2024", "9M 2024", "9M24": the first months of that year, a name.
        var year = next;
        if (
            number == 1
            && unit == LengthUnit.Months
            && factor == 1
            && (Next(next, Word.Of) || Next(next, Word.Fiscal) || Next(next - 1, Word.M))
            && YearAfter(ref year, out var named, out var fiscal)
        )
        {
            var label = Term(TermKind.Label, _at, year);
            Add(
                label with
                {
                    Unit = LengthUnit.Months,
                    Count = counts[0],
                    Date = new PartialDate(named, null, null),
                    IsFiscal = fiscal,
                },
                year
            );
            return true;
        }
        for (var index = 0; index < number; index++)
        {
            _at = starts[index];
            Length(unit, counts[index] * factor, next);
        }
        return true;
    }

    private readonly bool Count(ref int next, out int count, out int start)
    {
        count = 0;
        start = next;
        if (next >= _tokens.Length)
        {
            return false;
        }
        var token = _tokens[next];
        if (token.Word == Word.Number)
        {
            if (token.Length > 2 || token.Value is < 1 or > 60 || IsAmount(next))
            {
                return false;
            }
            count = token.Value;
            next++;
            return true;
        }
        if (token.Word != Word.Cardinal)
        {
            return false;
        }
        count = token.Value;
        next++;
        if (count >= 20)
        {
            var unit = NextDash(next) ? next + 1 : next;
            if (Next(unit, Word.Cardinal) && _tokens[unit].Value < 10)
            {
                count += _tokens[unit].Value;
                next = unit + 1;
            }
        }
        return true;
    }

    // The word is followed by "ended", perhaps with "period" between.
    private readonly bool EndsAfter(int index)
    {
        var next = index + 1;
        while (next < _tokens.Length && next - index < 3 && _tokens[next].Word is Word.Period)
        {
            next++;
        }
        return Next(next, Word.Ended) && !Next(next + 1, Word.Balance);
    }

    // "first quarter (of fiscal) 2013", "second half", "first nine months of 2024", "1st quarter".
    private bool OrdinalLabel(int ordinal, int next)
    {
        Span<int> which = stackalloc int[4];
        which[0] = ordinal;
        var number = 1;
        while (
            number < 4
            && (Next(next, Word.And) || NextMark(next, ','))
            && Next(next + 1, Word.Ordinal)
        )
        {
            which[number++] = _tokens[next + 1].Value;
            next += 2;
        }
        if (NextDash(next))
        {
            next++;
        }
        var fiscal = Next(next, Word.Fiscal);
        if (fiscal)
        {
            next++;
        }
        LengthUnit unit;
        if (Next(next, Word.Quarter))
        {
            unit = LengthUnit.Quarter;
        }
        else if (Next(next, Word.Half) && ordinal <= 2)
        {
            unit = LengthUnit.Half;
        }
        else if (ordinal == 1 && number == 1)
        {
            var months = next;
            if (!Count(ref months, out var count, out _))
            {
                return false;
            }
            months = AfterDash(months);
            if (!Next(months, Word.Months))
            {
                return false;
            }
            which[0] = count;
            unit = LengthUnit.Months;
            next = months;
        }
        else
        {
            return false;
        }
        next++;
        Label(which[..number], unit, next, fiscal);
        return true;
    }

    // "Q1 2013", "Q4/24", "Q4FY24", "H1 2024-25".
    private bool LetterLabel()
    {
        var number = _at + 1;
        if (!Next(number, Word.Number) || _tokens[number].Length != 1 || IsAmount(number))
        {
            return false;
        }
        var isQuarter = _tokens[_at].Word == Word.Q;
        var value = _tokens[number].Value;
        if (value is < 1 || value > (isQuarter ? 4 : 2) || (!isQuarter && !_tokens[number].Glued))
        {
            return false;
        }
        Label([value], isQuarter ? LengthUnit.Quarter : LengthUnit.Half, number + 1, false);
        return true;
    }

    // "1Q13", "4Q FY24", "1H25", "9M 2024", "1st quarter 2024".
    private bool NumberLabel()
    {
        var token = _tokens[_at];
        var letter = _at + 1;
        if (token.Length > 2 || letter >= _tokens.Length || !_tokens[letter].Glued)
        {
            return false;
        }
        switch (_tokens[letter].Word)
        {
            case Word.OrdinalSuffix:
                return OrdinalLabel(token.Value, letter + 1);
            case Word.Q when token.Value is >= 1 and <= 4:
                Label([token.Value], LengthUnit.Quarter, letter + 1, false);
                return true;
            case Word.H when token.Value is 1 or 2:
                Label([token.Value], LengthUnit.Half, letter + 1, false);
                return true;
            case Word.QFiscal:
                var unit = char.ToUpperInvariant(_text[_tokens[letter].Start]) switch
                {
                    'Q' => LengthUnit.Quarter,
                    'H' => LengthUnit.Half,
                    _ => LengthUnit.Months,
                };
                Label([token.Value], unit, letter + 1, true);
                return true;
            default:
                return false;
        }
    }

    private void Label(scoped ReadOnlySpan<int> which, LengthUnit unit, int next, bool fiscal)
    {
        int? year = null;
        var after = next;
        if (YearAfter(ref after, out var named, out var isFiscal))
        {
            year = named;
            fiscal |= isFiscal;
            next = after;
        }
        var term = Term(TermKind.Label, _at, next) with { Unit = unit, IsFiscal = fiscal };
        if (year is null && _afterTerm >= 0 && TakesYearBefore(out var before))
        {
            year = before.Date.Year;
            term = term with { IsFiscal = fiscal || before.IsFiscal };
            _terms!.RemoveAt(_terms.Count - 1);
        }
        // "Q4 2024 / Q4 2023": the same quarter of two years.
        if (
            HasTerm(TermKind.Label)
            && _afterTerm >= 0
            && _afterTerm == _at - 1
            && _tokens[_afterTerm].Is('/')
            && _terms![^1] is var other
            && other.Unit == unit
            && other.Count == which[0]
        )
        {
            _entryCompares = true;
        }
        foreach (var one in which)
        {
            Add(term with { Count = one, Date = new PartialDate(year, null, null) }, next);
        }
        _cue = DateCue.None;
    }

    // "fiscal 2024 third quarter", "2024" above "Q4".
    private readonly bool TakesYearBefore(out PeriodTerm before)
    {
        before = default;
        if (_terms is not { Count: > 0 } || _at - _afterTerm > 3)
        {
            return false;
        }
        before = _terms[^1];
        if (
            before.Kind != TermKind.Year
            && !(before.Kind == TermKind.Label && before.Unit == LengthUnit.Year)
        )
        {
            return false;
        }
        for (var index = _afterTerm; index < _at; index++)
        {
            if (
                _tokens[index].Word is not (Word.Mark or Word.Filler)
                || _tokens[index].Is(',')
                || _tokens[index].Is('/')
            )
            {
                return false;
            }
        }
        return true;
    }

    // The year of a name: "of fiscal year 2013", "FY24", "/24", "'24", "2023-24".
    private readonly bool YearAfter(ref int next, out int year, out bool fiscal)
    {
        year = 0;
        fiscal = false;
        var at = next;
        var code =
            at > 0
            && _tokens[at - 1].Word is Word.Q or Word.H or Word.M or Word.QFiscal or Word.Number;
        var skipped = 0;
        while (at < _tokens.Length && skipped++ < 5)
        {
            var token = _tokens[at];
            if (token.Word == Word.Fiscal)
            {
                fiscal = true;
                code = true;
            }
            else if (
                token.IsApostrophe
                || (token.Is('/') && token.Glued)
                || (token.IsDash && token.Glued)
            )
            {
                code = true;
            }
            else if (
                !(token.Word is Word.Of or Word.Year or Word.Full)
                && !token.Is(',')
                && !(token.Word == Word.Filler && token.Length <= 3)
            )
            {
                break;
            }
            at++;
        }
        if (!Next(at, Word.Number) || IsAmount(at))
        {
            return false;
        }
        if (_tokens[at].IsYear)
        {
            year = _tokens[at].Value;
            next = at + 1;
            if (SplitYear(at, out var split))
            {
                year = split;
                fiscal = true;
                next = at + 3;
            }
            return !NextDateMark(next);
        }
        // Two digits are a year only where something binds them to the name.
        if (code && _tokens[at].Length == 2 && (_tokens[at].Glued || fiscal))
        {
            year = Century(_tokens[at].Value);
            next = at + 1;
            return true;
        }
        return false;
    }

    // "Q1 2024-03-31": the year begins a date.
    private readonly bool NextDateMark(int next) =>
        NextDash(next) && _tokens[next].Glued && Next(next + 1, Word.Number) && NextDash(next + 2);

    private void FiscalYear()
    {
        var next = _at + 1;
        if (Doubled())
        {
            return;
        }
        var year = _at;
        if (YearAfter(ref year, out var named, out _))
        {
            Add(
                Term(TermKind.Label, _at, year) with
                {
                    Unit = LengthUnit.Year,
                    Date = new PartialDate(named, null, null),
                    IsFiscal = true,
                },
                year
            );
            return;
        }
        _at = next;
    }

    private void YearWord()
    {
        var next = _at + 1;
        var full = _tokens[_at].Word == Word.Full;
        if (full)
        {
            next = AfterDash(next);
            next = Next(next, Word.Fiscal) ? next + 1 : next;
            if (!Next(next, Word.Year))
            {
                Require(false);
                return;
            }
            next++;
        }
        var after = AfterDash(next);
        if (Next(after, Word.To) && Next(AfterDash(after + 1), Word.Date))
        {
            Length(LengthUnit.ToDate, 1, AfterDash(after + 1) + 1);
        }
        else if (
            (Next(after, Word.Over) || IsText(after, "on")) && Next(AfterDash(after + 1), Word.Year)
        )
        {
            _entryCompares = true;
            _at = AfterDash(after + 1) + 1;
        }
        else if (EndsAfter(next - 1))
        {
            Length(LengthUnit.Months, 12, next);
        }
        else
        {
            var year = next;
            if (YearAfter(ref year, out var named, out var fiscal))
            {
                Add(
                    Term(TermKind.Label, _at, year) with
                    {
                        Unit = LengthUnit.Year,
                        Date = new PartialDate(named, null, null),
                        IsFiscal = fiscal,
                    },
                    year
                );
            }
            else if (full)
            {
                Label([0], LengthUnit.Year, next, false);
            }
            else
            {
                _at = next;
            }
        }
    }

    private void QuarterWord()
    {
        var next = AfterDash(_at + 1);
        if (Next(next, Word.To) && Next(AfterDash(next + 1), Word.Date))
        {
            Length(LengthUnit.Months, 3, AfterDash(next + 1) + 1);
        }
        else if (
            (Next(next, Word.Over) || IsText(next, "on")) && Next(AfterDash(next + 1), Word.Quarter)
        )
        {
            _entryCompares = true;
            _at = AfterDash(next + 1) + 1;
        }
        else if (EndsAfter(_at))
        {
            Length(LengthUnit.Months, 3, _at + 1);
        }
        else if (
            Next(next, Word.Number)
            && _tokens[next] is { Length: 1, Value: >= 1 and <= 4 }
            && !IsAmount(next)
        )
        {
            Label([_tokens[next].Value], LengthUnit.Quarter, next + 1, false);
        }
        else
        {
            _at++;
        }
    }

    private void HalfWord()
    {
        var next = AfterDash(_at + 1);
        if (Next(next, Word.Year) && (EndsAfter(next) || Next(next + 1, Word.To)))
        {
            Length(LengthUnit.Months, 6, next + 1);
        }
        else if (EndsAfter(_at))
        {
            Length(LengthUnit.Months, 6, _at + 1);
        }
        else
        {
            _at++;
        }
    }
}
