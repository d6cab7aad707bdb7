namespace Footbridge.Checking.Periods;

/// <summary>Lengths: "three and six months", "13 weeks", "thirty-nine weeks".</summary>
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
                && (_tokens[list].Word == Word.And || _tokens[list].Is(',') || _tokens[list].Is('&'))
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
            Word.M when _tokens[next].Glued && counts[0] is 3 or 6 or 9 or 12 => (LengthUnit.Months, 1),
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
}
