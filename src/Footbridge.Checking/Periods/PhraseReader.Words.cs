namespace Footbridge.Checking.Periods;

/// <summary>The words "fiscal", "year", "quarter" and "half": a name, a length or a comparison, by what follows.</summary>
internal ref partial struct PhraseReader
{
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
        else if ((Next(after, Word.Over) || IsText(after, "on")) && Next(AfterDash(after + 1), Word.Year))
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
        else if ((Next(next, Word.Over) || IsText(next, "on")) && Next(AfterDash(next + 1), Word.Quarter))
        {
            _entryCompares = true;
            _at = AfterDash(next + 1) + 1;
        }
        else if (EndsAfter(_at) || LeadsToEnd(_at + 1))
        {
            Length(LengthUnit.Months, 3, _at + 1);
        }
        else if (Next(next, Word.Number) && _tokens[next] is { Length: 1, Value: >= 1 and <= 4 } && !IsAmount(next))
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

    // "The quarter and six-month periods ended", "the quarter and year ended": another length stands between the word and "ended".
    private readonly bool LeadsToEnd(int index)
    {
        if (!Next(index, Word.And) && !NextMark(index, '&') && !NextMark(index, '/'))
        {
            return false;
        }
        var next = index + 1;
        while (next < _tokens.Length && next - index < 4 && _tokens[next].Word is Word.Filler or Word.Fiscal or Word.Full)
        {
            next++;
        }
        if (!Count(ref next, out _, out _))
        {
            return Next(next, Word.Year) && EndsAfter(next);
        }
        next = AfterDash(next);
        return (Next(next, Word.Months) || Next(next, Word.Weeks)) && EndsAfter(next);
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
}
