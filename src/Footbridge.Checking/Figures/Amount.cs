using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;
using static Footbridge.Checking.Figures.Characters;

namespace Footbridge.Checking.Figures;

/// <summary>
/// A number with all that is printed around it: sign, parentheses, currency, scale, unit. It is read outwards from its digits.
/// Whether it is an amount at all is <see cref="IsEvident"/>; without evidence the words around it must tell.
/// </summary>
internal ref struct Amount
{
    private readonly ReadOnlySpan<char> _text;
    private readonly ScanContext _context;
    private readonly int _floor;

    private Amount(ReadOnlySpan<char> text, in ScanContext context, int floor, DigitString digits)
    {
        _text = text;
        _context = context;
        _floor = floor;
        Digits = digits;
        Start = digits.Start;
        End = digits.End;
    }

    /// <summary>The digits.</summary>
    public DigitString Digits { get; }

    /// <summary>Index of the first character of the whole figure.</summary>
    public int Start { get; private set; }

    /// <summary>Index after its last character.</summary>
    public int End { get; private set; }

    /// <summary>True when it is printed as negative.</summary>
    public bool Negative { get; private set; }

    /// <summary>How it is printed.</summary>
    public NumberMarks Marks { get; private set; }

    /// <summary>The currency; null when none is printed.</summary>
    public string? Currency { get; private set; }

    /// <summary>The scale that is printed; 0 for none.</summary>
    public int Scale { get; private set; }

    /// <summary>The unit mark other than a scale; null when none is printed.</summary>
    public UnitMarkKind? Mark { get; private set; }

    /// <summary>True when a scale word is printed.</summary>
    public bool HasScale { get; private set; }

    /// <summary>True when the parentheses stand directly around the digits.</summary>
    public bool Hugged { get; private set; }

    /// <summary>True when a currency, scale or unit is printed.</summary>
    public readonly bool IsEvident => Currency is not null || HasScale || Mark is not null;

    /// <summary>Reads outwards from <paramref name="digits"/>; nothing before <paramref name="floor"/> may be taken.</summary>
    public static Amount Read(ReadOnlySpan<char> text, in ScanContext context, int floor, DigitString digits)
    {
        var amount = new Amount(text, context, floor, digits);
        amount.ReadLeft(out var open, out var inside);
        amount.ReadRight(open, inside);
        return amount;
    }

    private void ReadLeft(out int open, out bool inside)
    {
        open = -1;
        inside = false;
        for (var step = 0; step < 4 && Start > _floor; step++)
        {
            var c = _text[Start - 1];
            if (c == '(' && open < 0)
            {
                open = Start - 1;
                inside = Currency is not null;
                Start = open;
            }
            else if ((c is '+' or '±' || IsMinus(c)) && (Marks & NumberMarks.Signed) == 0 && IsSignPlace(Start - 1))
            {
                Marks |= NumberMarks.Signed;
                Negative = c is not ('+' or '±');
                Start--;
            }
            else if (
                Currency is null
                && CurrencyReader.TryBefore(_text, Start, _floor, _context.Currency, out var start, out var word)
                && !(
                    Digits.LooksLikeYear
                    && (open >= 0 || IsLetter(_text[Start - 1]) is false && IsLetter(_text[start]) && word.Scale == 0 && !IsScaleAhead())
                )
            )
            {
                Start = start;
                Currency = word.Code;
                Scale = word.Scale;
                HasScale = word.Scale != 0;
                Marks |= NumberMarks.Currency;
            }
            else
            {
                break;
            }
        }
    }

    private readonly bool IsScaleAhead() => UnitReader.TryRead(_text, Digits.End, true, false, out _, out _);

    private readonly bool IsSignPlace(int at)
    {
        if (at == 0 || at <= _floor)
        {
            // Directly after another number a dash makes a range.
            return at == 0 || !IsDigit(_text[at - 1]);
        }
        var before = _text[at - 1];
        return !IsLetter(before) && !IsDigit(before) && before is not ('%' or ')' or ']' or '.' or '/' or '¢') && !IsMarkerDigit(before);
    }

    private void ReadRight(int open, bool inside)
    {
        var at = Digits.End;
        var closed = false;
        if (open >= 0 && at < _text.Length && _text[at] == ')')
        {
            closed = true;
            Hugged = !inside;
            at++;
        }
        var exact = Digits.FractionDigits > 0 || Digits.Grouped;
        if (ReadMark(ref at, exact))
        {
            // "(0.5) basis points", "$(1.6) million"
            End = at;
        }
        if (open >= 0 && !closed && at < _text.Length && _text[at] == ')')
        {
            closed = true;
            at++;
            // "(9.3)%" is read above; "(9.3) %" and "(1.6 million)" end here.
            End = at;
        }
        else if (closed && End <= at)
        {
            End = Math.Max(End, at);
        }
        if (open < 0)
        {
            return;
        }
        if (!closed)
        {
            // "(41 stores in ...": the parenthesis belongs to the sentence.
            if (Start == open || open > Start && Currency is null)
            {
                Start = open + 1;
            }
            return;
        }
        var money = Currency is not null && open > Start;
        var after = Digits.End < _text.Length && _text[Digits.End] == ')' && (Mark is not null || HasScale);
        if (money || after || IsValuePlace(open))
        {
            Negative = true;
            Marks |= NumberMarks.Parentheses;
            return;
        }
        if (Hugged && (exact || Negative) && !FollowsNumber(open))
        {
            Negative = true;
            Marks |= NumberMarks.Parentheses;
            return;
        }
        // An aside, such as the comparative in "EUR 33 million (EUR 156 million)".
        Start = open + 1;
        End--;
    }

    private bool ReadMark(ref int at, bool exact)
    {
        var found = false;
        if (UnitReader.TryRead(_text, at, Currency is not null, exact, out var mark, out var end))
        {
            found = true;
            at = end;
            if (mark.Kind == UnitMarkKind.Scale)
            {
                HasScale = true;
                Scale += mark.Scale;
            }
            else
            {
                Mark = mark.Kind;
                Scale = mark.Scale;
                if (mark.Kind == UnitMarkKind.Points)
                {
                    Marks |= NumberMarks.Points;
                }
            }
        }
        if (
            Currency is null
            && Mark is null
            && CurrencyReader.TryAfter(_text, at, _context.Currency, out end, out var code)
            && (HasScale || !Digits.LooksLikeYear)
        )
        {
            found = true;
            at = end;
            Currency = code;
            Marks |= NumberMarks.Currency;
        }
        return found;
    }

    private readonly bool IsValuePlace(int open)
    {
        var end = Words.SkipSpacesBack(_text, open);
        if (end == 0 || _text[end - 1] is ':' or '=')
        {
            return end > 0;
        }
        var word = Words.Previous(_text, open, out _);
        return (Digits.FractionDigits > 0 || Digits.Grouped || IsEvident) && Lexicon.ValueLeads.Contains(word);
    }

    private readonly bool FollowsNumber(int open)
    {
        var end = Words.SkipSpacesBack(_text, open);
        return end > 0 && end <= _floor;
    }

    private static bool IsMinus(char c) => c is '-' or '\u2212' or '\u2010' or '\u2011' or '\u2012' or '\u2013';

    /// <summary>True when any of <paramref name="marks"/> is printed.</summary>
    public readonly bool Has(NumberMarks marks) => (Marks & marks) != 0;

    /// <summary>The figure, read as an amount of <paramref name="unit"/>.</summary>
    public readonly TextNumber ToNumber(Unit? unit, FigureKind? kind, NumberMarks more = NumberMarks.None)
    {
        var number = Digits.Number;
        return new TextNumber(
            Start,
            End,
            Negative ? number.Negated() : number,
            unit,
            Scale,
            HasScale,
            kind,
            Marks | more | (Digits.Grouped ? NumberMarks.Grouped : NumberMarks.None)
        );
    }
}
