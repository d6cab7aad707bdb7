namespace Footbridge.Checking.Periods;

/// <summary>Names of fiscal periods.</summary>
internal ref partial struct PhraseReader
{
    // "first quarter (of fiscal) 2013", "second half", "first nine months of 2024", "1st quarter".
    private bool OrdinalLabel(int ordinal, int next)
    {
        Span<int> which = stackalloc int[4];
        which[0] = ordinal;
        var number = 1;
        while (number < 4 && (Next(next, Word.And) || NextMark(next, ',')) && Next(next + 1, Word.Ordinal))
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
            if (!Next(months, Word.Months) && !(Next(months, Word.Quarter) && count is 2 or 3))
            {
                return false;
            }
            // "The first three quarters" are nine months.
            which[0] = Next(months, Word.Quarter) ? 3 * count : count;
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
        if (before.Kind != TermKind.Year && !(before.Kind == TermKind.Label && before.Unit == LengthUnit.Year))
        {
            return false;
        }
        for (var index = _afterTerm; index < _at; index++)
        {
            if (_tokens[index].Word is not (Word.Mark or Word.Filler) || _tokens[index].Is(',') || _tokens[index].Is('/'))
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
        var code = at > 0 && _tokens[at - 1].Word is Word.Q or Word.H or Word.M or Word.QFiscal or Word.Number;
        var skipped = 0;
        while (at < _tokens.Length && skipped++ < 5)
        {
            var token = _tokens[at];
            if (token.Word == Word.Fiscal)
            {
                fiscal = true;
                code = true;
            }
            else if (token.IsApostrophe || (token.Is('/') && token.Glued) || (token.IsDash && token.Glued))
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
}
