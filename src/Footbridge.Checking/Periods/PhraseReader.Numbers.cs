using Footbridge.Core.Documents;

namespace Footbridge.Checking.Periods;

/// <summary>Dates and years in digits alone.</summary>
internal ref partial struct PhraseReader
{
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
        if (three && _tokens[_at + 3].Is('/') && _tokens[_at + 1].IsDash && _tokens[_at + 4] is { IsYear: true } of)
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
            : _tokens[_at + 1].Is('.') && second.Value <= 12 || first.Value > 12 ? (third.Value, second.Value, first.Value)
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
        Add(Term(TermKind.Year, _at, next) with { Date = new PartialDate(token.Value, null, null) }, next);
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
        return second.Length == 2 ? second.Value == year % 100 : second.Length == 4 && second.Value == year;
    }

    // A digit group, a decimal fraction or a percent sign makes an amount of what looks like a year or a day.
    private readonly bool IsAmount(int index)
    {
        var next = index + 1;
        if (index > 0 && _tokens[index].Glued && _tokens[index - 1] is { Word: Word.Mark, Value: '$' or '€' or '£' or '¥' or '.' })
        {
            return _tokens[index - 1].Value != '.' || (index > 1 && _tokens[index - 2].Word == Word.Number);
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

    private static int Century(int year) => year < 70 ? 2000 + year : 1900 + year;
}
