using Footbridge.Core.Facts;
using static Footbridge.Checking.Figures.Characters;

namespace Footbridge.Checking.Figures;

/// <summary>The grammar of one figure in a cell: bound, currency, sign and parenthesis, digits, unit, closing parenthesis, markers.</summary>
internal static class CellFigure
{
    /// <summary>Reads the cell from <paramref name="start"/> to <paramref name="end"/>: a figure, a mark before one, or text.</summary>
    public static CellReading Read(ReadOnlySpan<char> text, int start, int end, in ScanContext context)
    {
        // What is behind the end (raised markers) must not be seen.
        text = text[..end];
        var at = start;
        var marks = NumberMarks.None;
        string? currency = null;
        var scale = 0;
        var open = false;
        var negative = false;
        for (; at < end && !IsDigit(text[at]); at = SkipSpaces(text, at))
        {
            var c = text[at];
            if (c is '*' or '†' or '‡' && at - start < 3)
            {
                // Emphasis of Markdown, or a marker that stands first.
                at++;
            }
            else if (c == '(' && !open)
            {
                open = true;
                at++;
            }
            else if (c is '>' or '<' or '~' or '≈' or '≥' or '≤' && (marks & NumberMarks.Inexact) == 0)
            {
                marks |= NumberMarks.Inexact;
                at++;
            }
            else if (IsDash(c) && c is not ('\u2014' or '\u2015') || c == '+')
            {
                if ((marks & NumberMarks.Signed) != 0)
                {
                    return new CellReading(CellClass.Text);
                }
                marks |= NumberMarks.Signed;
                negative = c != '+';
                at++;
            }
            else if (c == '.' && at + 1 < end && IsDigit(text[at + 1]))
            {
                break;
            }
            else if (currency is null && TryCurrency(text, at, context.Currency, out var after, out var word))
            {
                currency = word.Code;
                scale = word.Scale;
                marks |= NumberMarks.Currency;
                at = after;
            }
            else
            {
                return new CellReading(CellClass.Text);
            }
        }
        if (at >= end)
        {
            return ReadMark(start, end, currency, scale, open, marks);
        }
        var digits = FractionReader.Extend(text, DigitString.Read(text, at, context.Style));
        at = digits.End;
        if (digits.TooLong)
        {
            return new CellReading(CellClass.Text);
        }
        var stop = at;
        var closed = false;
        var seen = Close(text, ref at, ref closed);
        stop = seen ? at : stop;
        UnitMarkKind? unitMark = null;
        var hasScale = scale != 0;
        var gap = SkipSpaces(text, at);
        if (gap < end && UnitReader.TryRead(text, at, currency is not null, true, out var mark, out var unitEnd))
        {
            at = stop = unitEnd;
            if (mark.Kind == UnitMarkKind.Scale)
            {
                scale += mark.Scale;
                hasScale = true;
            }
            else
            {
                unitMark = mark.Kind;
                scale = mark.Scale;
                marks |= mark.Kind == UnitMarkKind.Points ? NumberMarks.Points : NumberMarks.None;
            }
            if (at < end && text[at] == '.' && unitMark is UnitMarkKind.Points or UnitMarkKind.BasisPoints)
            {
                stop = ++at;
            }
        }
        if (currency is null && unitMark is null && CurrencyReader.TryAfter(text, at, context.Currency, out var currencyEnd, out var code))
        {
            currency = code;
            marks |= NumberMarks.Currency;
            at = stop = currencyEnd;
        }
        if (!closed && Close(text, ref at, ref closed))
        {
            stop = at;
        }
        // "1,643-": the minus of ledgers.
        if (
            !open
            && !closed
            && (marks & NumberMarks.Signed) == 0
            && at + 1 == end
            && IsDash(text[at])
            && text[at] is '-' or '\u2212'
            && currency is null
        )
        {
            negative = true;
            marks |= NumberMarks.Signed;
            stop = ++at;
        }
        if (SkipMarkers(text, at, end) != end)
        {
            return new CellReading(CellClass.Text);
        }
        if (open)
        {
            negative = true;
            marks |= closed ? NumberMarks.Parentheses : NumberMarks.OpenParenthesis;
        }
        else if (closed)
        {
            marks |= NumberMarks.CloseParenthesis;
        }
        if (digits.Grouped)
        {
            marks |= NumberMarks.Grouped;
        }
        var unit =
            unitMark is { } kind ? (kind == UnitMarkKind.Cents ? Units.Money(context.Currency ?? "USD") : UnitOf(kind))
            : currency is not null ? Units.Money(currency)
            : null;
        if (unit is null && !hasScale)
        {
            marks |= NumberMarks.Bare;
            if (
                digits.LooksLikeYear
                && (marks & (NumberMarks.Signed | NumberMarks.Parentheses | NumberMarks.OpenParenthesis | NumberMarks.Inexact)) == 0
            )
            {
                marks |= NumberMarks.LooksLikeYear;
            }
        }
        var number = digits.Number;
        return new CellReading(
            CellClass.Figure,
            new TextNumber(start, stop, negative ? number.Negated() : number, unit, scale, hasScale, null, marks)
        );
    }

    /// <summary>The unit behind a mark; null for a scale.</summary>
    public static Unit? UnitOf(UnitMarkKind kind) =>
        kind switch
        {
            UnitMarkKind.Percent or UnitMarkKind.Points => Unit.Percent,
            UnitMarkKind.BasisPoints => Unit.BasisPoints,
            UnitMarkKind.Ratio => Unit.Ratio,
            _ => null,
        };

    /// <summary>The index after footnote markers: stars, daggers, "(1)", "(a)", "[2]", "¹".</summary>
    public static int SkipMarkers(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end)
        {
            var c = text[at];
            var comma = c == ',' && at + 1 < end && IsMarkerDigit(text[at + 1]);
            if (comma || IsSpace(c) || IsMarkerDigit(c) || c is '*' or '†' or '‡' or '§' or '#' or '^')
            {
                at++;
            }
            else if (c is '(' or '[' && TryMarker(text, at, end, out var after))
            {
                at = after;
            }
            else
            {
                break;
            }
        }
        return at;
    }

    /// <summary>"(1)", "(12)", "(a)", "(1,2)", "(iii)", "[b]".</summary>
    private static bool TryMarker(ReadOnlySpan<char> text, int at, int end, out int after)
    {
        var close = text[at] == '(' ? ')' : ']';
        after = at + 1;
        var length = 0;
        while (after < end && length < 5 && text[after] != close)
        {
            var c = text[after];
            var may = IsDigit(c) || char.IsAsciiLetterLower(c) || c is ',' or ' ' or '*' || (char.IsAsciiLetterUpper(c) && length == 0);
            if (!may)
            {
                return false;
            }
            after++;
            length++;
        }
        if (after >= end || length == 0 || text[after] != close)
        {
            return false;
        }
        // Three digits in parentheses are a second number, as are a percentage or an amount.
        var digits = Words.EndOfDigits(text, at + 1) - at - 1;
        after++;
        return digits <= 2;
    }

    private static bool TryCurrency(ReadOnlySpan<char> text, int at, string? known, out int after, out CurrencyWord currency)
    {
        after = at;
        currency = default;
        if (CurrencyReader.CodeOf(text[at]) is not null)
        {
            after = at + 1;
            currency = new CurrencyWord(CurrencyReader.Resolve(text[at], known), 0);
            return true;
        }
        if (!IsLetter(text[at]))
        {
            return false;
        }
        var word = Words.EndOfLetters(text, at);
        // The currency must be the whole word, as it is before an amount.
        var sign = word < text.Length && text[word] == '$' ? word + 1 : word;
        sign = sign == word && word < text.Length && text[word] == '.' && word - at == 2 ? word + 1 : sign;
        if (!CurrencyReader.TryBefore(text, sign, at, known, out var start, out currency) || start != at)
        {
            return false;
        }
        after = sign;
        return true;
    }

    private static CellReading ReadMark(int start, int end, string? currency, int scale, bool open, NumberMarks marks)
    {
        if ((marks & (NumberMarks.Signed | NumberMarks.Inexact)) != 0)
        {
            return new CellReading(CellClass.Text);
        }
        var extent = new TextNumber(start, end, default, currency is null ? null : Units.Money(currency), scale, scale != 0, Marks: marks);
        return new CellReading(
            open ? CellClass.OpenParenthesis : CellClass.CurrencyMark,
            open ? extent with { Marks = marks | NumberMarks.OpenParenthesis } : extent
        );
    }

    private static bool Close(ReadOnlySpan<char> text, ref int at, ref bool closed)
    {
        var from = SkipSpaces(text, at);
        if (from >= text.Length || text[from] != ')')
        {
            return false;
        }
        at = from + 1;
        closed = true;
        return true;
    }

    private static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsSpace(text[at]))
        {
            at++;
        }
        return at;
    }
}
