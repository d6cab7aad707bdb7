using System.Collections.Immutable;
using Footbridge.Core.Documents;

namespace Footbridge.Checking.Periods;

/// <summary>
/// The reading of one text: a single pass over its tokens, each production looking a few tokens ahead. Dates, names and
/// lengths are read by the other parts of this class; this part keeps the loop, the cues and the list of terms.
/// </summary>
internal ref partial struct PhraseReader
{
    // No production looks further ahead than this.
    private const int LookAhead = 24;

    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<Token> _buffer;
    private ReadOnlySpan<Token> _tokens;
    private ImmutableArray<PeriodTerm>.Builder? _terms;
    private int _at;

    // Index of the token after the last term: what stands between two terms joins or parts them.
    private int _afterTerm;
    private DateCue _cue;
    private PeriodCues _cues;
    private int _others;
    private int _entry;
    private int _entryOthers;
    private bool _entryCompares;
    private int _comparisonEntry;

    /// <summary>Reads <paramref name="text"/> from the tokens that its caller puts into <paramref name="buffer"/>.</summary>
    public PhraseReader(ReadOnlySpan<char> text, ReadOnlySpan<Token> buffer)
    {
        _text = text;
        _buffer = buffer;
        _comparisonEntry = -1;
        _afterTerm = -1;
    }

    /// <summary>Reads the buffer's first tokens and returns how many it is done with; all of them when they are the last.</summary>
    public int Read(int count, bool last)
    {
        _tokens = _buffer[..count];
        var tokens = _tokens;
        _at = 0;
        var stop = last ? tokens.Length : Math.Max(1, tokens.Length - LookAhead);
        while (_at < stop)
        {
            if (tokens[_at].Entry != _entry)
            {
                EndEntry();
                _entry = tokens[_at].Entry;
            }
            Step();
        }
        if (last)
        {
            EndEntry();
        }
        var used = Math.Min(_at, tokens.Length);
        _afterTerm -= used;
        return used;
    }

    /// <summary>What was read.</summary>
    public readonly PeriodPhrase Take() =>
        _terms is null && _cues == 0 && _comparisonEntry < 0
            ? PeriodPhrase.None
            : new PeriodPhrase(_terms?.DrainToImmutable() ?? [], _cues, _others, _comparisonEntry);

    private void Step()
    {
        var token = _tokens[_at];
        switch (token.Word)
        {
            case Word.Number:
                if (!Number())
                {
                    _cue = DateCue.None;
                    _at++;
                }
                return;
            case Word.Month:
                Require(MonthFirst());
                return;
            case Word.Cardinal:
                Require(Lengths());
                return;
            case Word.Ordinal:
                Require(OrdinalLabel(token.Value, _at + 1));
                return;
            case Word.Q:
            case Word.H:
                Require(LetterLabel() || Doubled());
                return;
            case Word.Fiscal:
                FiscalYear();
                return;
            case Word.Year:
            case Word.Full:
                YearWord();
                return;
            case Word.Quarter:
                QuarterWord();
                return;
            case Word.Half:
                HalfWord();
                return;
            case Word.ToDate:
                Length(LengthUnit.ToDate, 1, _at + 1);
                return;
            case Word.Trailing:
                Length(LengthUnit.Months, 12, _at + 1);
                return;
            case Word.Mark:
                if (token.Is('%'))
                {
                    _cues |= PeriodCues.Percent;
                }
                _at++;
                return;
            case Word.Filler:
            case Word.And:
            case Word.Period:
            case Word.Of:
            case Word.Weekday:
            case Word.OrdinalSuffix:
            case Word.From:
            case Word.Bound:
            case Word.E:
            case Word.M:
            case Word.Months:
            case Word.Weeks:
            case Word.Date:
                _at++;
                return;
            default:
                Cue(token);
                _at++;
                return;
        }
    }

    private void Cue(in Token token)
    {
        switch (token.Word)
        {
            case Word.Ended when IsText(_at, "ending") && !HasTerm(TermKind.Length) && BeforeNoun():
                _cues |= PeriodCues.Closing;
                return;
            case Word.Ended:
                _cue = DateCue.Ended;
                _cues |= PeriodCues.Ended;
                return;
            case Word.To:
                // "six months to 30 June": as good as "ended". "from X to Y" is a range, which the date itself sees.
                _cue = DateCue.Ended;
                return;
            case Word.As when Next(_at + 1, Word.Of) || Next(_at + 1, Word.At):
            case Word.At:
                _cue = DateCue.AsOf;
                return;
            case Word.As:
                return;
            case Word.Balance:
                _cue = DateCue.AsOf;
                _cues |= PeriodCues.Balance;
                return;
            case Word.Opening:
                if (IsEdge() || (IsText(_at, "beginning") && BeforeNoun()))
                {
                    _cues |= PeriodCues.Opening | (EdgeWord() is Word.Year or Word.Fiscal ? PeriodCues.OfYear : PeriodCues.None);
                }
                return;
            case Word.End or Word.Closing:
                if (IsEdge())
                {
                    _cues |= PeriodCues.Closing;
                }
                return;
            case Word.Comparison:
                // "Change in fair value" is a measure, "Change" a comparison.
                _entryCompares |= !(Next(_at + 1, Word.Filler) && IsText(_at + 1, "in"));
                return;
            case Word.Restated:
                _cues |= PeriodCues.Restated;
                return;
            case Word.Forma:
                _cues |= PeriodCues.ProForma;
                return;
            case Word.Pro:
                return;
            case Word.Forecast:
                _cues |= PeriodCues.Forecast;
                return;
            case Word.During:
                _cues |= PeriodCues.During;
                return;
            case Word.ConstantCurrency:
            case Word.Constant:
                _cues |= PeriodCues.ConstantCurrency;
                return;
            case Word.Successor:
                _cues |= PeriodCues.Successor;
                return;
            default:
                if (IsText(_at, "inc") && IsDecreaseAt(_at + 1))
                {
                    _entryCompares = true;
                    return;
                }
                if (token.Length == 1 && Doubled())
                {
                    _at--;
                    return;
                }
                _cue = DateCue.None;
                Unknown(token);
                return;
        }
    }

    // "Beginning cash", "ending common stock"; never "beginning January 1", "ending in 2024".
    private readonly bool BeforeNoun() => _at + 1 < _tokens.Length && _tokens[_at + 1].Word is Word.Other or Word.Balance;

    // "beginning of the year", "opening balance", "cash, end of period", "at year end"; never "store opening".
    private readonly bool IsEdge()
    {
        var next = AfterFillers();
        return next < _tokens.Length
                && _tokens[next].Word is Word.Period or Word.Year or Word.Quarter or Word.Months or Word.Half or Word.Fiscal or Word.Balance
            || (_cues & PeriodCues.Balance) != 0
            || (IsText(_at, "end") && FollowsSpan())
            || (IsText(_at, "beginning") && next >= _tokens.Length);
    }

    // What begins or ends: "year" in "beginning of the year".
    private readonly Word EdgeWord() => AfterFillers() is var next && next < _tokens.Length ? _tokens[next].Word : Word.Other;

    private readonly int AfterFillers()
    {
        var next = _at + 1;
        while (next < _tokens.Length && _tokens[next].Word is Word.Of or Word.Filler)
        {
            next++;
        }
        return next;
    }

    // "year end", "period-end"
    private readonly bool FollowsSpan()
    {
        var before = _at > 0 && _tokens[_at - 1].IsDash ? _at - 2 : _at - 1;
        return before >= 0 && _tokens[before].Word is Word.Period or Word.Year or Word.Quarter;
    }

    // "Inc. (Dec.)": the month stands for "decrease".
    private readonly bool IsDecreaseAt(int next)
    {
        while (next < _tokens.Length && next - _at <= 3 && _tokens[next].Word == Word.Mark)
        {
            next++;
        }
        return IsText(next, "dec") && !Next(next + 1, Word.Number);
    }

    // "Y/Y", "Q/Q", "y-o-y", "FY/FY".
    private bool Doubled()
    {
        var second = _at + 2;
        if (_at + 1 >= _tokens.Length || _tokens[_at + 1].Word != Word.Mark)
        {
            return false;
        }
        if (second + 2 < _tokens.Length && IsText(second, "o") && _tokens[second + 1].Word == Word.Mark)
        {
            second += 2;
        }
        if (second >= _tokens.Length || !IsText(second, Text(_at)))
        {
            return false;
        }
        _entryCompares = true;
        _at = second + 1;
        return true;
    }

    private void Require(bool read)
    {
        if (!read)
        {
            _cue = DateCue.None;
            Unknown(_tokens[_at]);
            _at++;
        }
    }

    private void Unknown(in Token token)
    {
        // A single letter is a note's mark or a possessive, not a word.
        if (token.Length > 1)
        {
            _others++;
            _entryOthers++;
        }
    }

    private void EndEntry()
    {
        if (_entryCompares && (_entryOthers <= 2 || (_cues & PeriodCues.Percent) != 0))
        {
            _comparisonEntry = _entry;
            _cues |= PeriodCues.Comparison;
        }
        _entryCompares = false;
        _entryOthers = 0;
    }

    private void Add(in PeriodTerm term, int next)
    {
        _terms ??= ImmutableArray.CreateBuilder<PeriodTerm>();
        _terms.Add(term);
        _at = next;
        _afterTerm = next;
    }

    private readonly PeriodTerm Term(TermKind kind, int first, int next) =>
        new(kind, new TextRange(_tokens[first].Start, _tokens[next - 1].End), _tokens[first].Entry);

    private void Length(LengthUnit unit, int count, int next)
    {
        Add(Term(TermKind.Length, _at, next) with { Unit = unit, Count = count }, next);
        _cue = DateCue.None;
    }

    private readonly bool HasTerm(TermKind kind) => _terms is { Count: > 0 } && _terms[^1].Kind == kind;

    private readonly bool Next(int index, Word word) => index < _tokens.Length && _tokens[index].Word == word;

    private readonly bool NextMark(int index, char mark) => index < _tokens.Length && _tokens[index].Is(mark);

    private readonly bool NextDash(int index) => index < _tokens.Length && _tokens[index].IsDash;

    private readonly ReadOnlySpan<char> Text(int index) => _text[_tokens[index].Start.._tokens[index].End];

    private readonly bool IsText(int index, ReadOnlySpan<char> text) =>
        index < _tokens.Length && Text(index).Equals(text, StringComparison.OrdinalIgnoreCase);
}
