using Footbridge.Core.Facts;
using static Footbridge.Checking.Figures.Characters;

namespace Footbridge.Checking.Figures;

/// <summary>Digits that are glued to letters: names ("COVID-19", "5G"), forms ("10-Q"), ordinals ("2nd") and markers ("Revenue1").</summary>
internal static class GluedReader
{
    /// <summary>Names are not longer than this to either side of a digit.</summary>
    private const int Reach = 40;

    /// <summary>Reads digits that directly follow letters, or a hyphen after letters.</summary>
    public static bool TryAfterLetters(ref TextScan scan, int at, out int next)
    {
        var text = scan.Text;
        next = at;
        if (at <= scan.Floor)
        {
            return false;
        }
        var before = text[at - 1];
        var digits = Words.EndOfDigits(text, at);
        if (IsLetter(before))
        {
            var start = Math.Max(scan.Floor, Words.StartOfLetters(text, at));
            var word = text[start..at];
            if (CurrencyReader.TryBefore(text, at, scan.Floor, scan.Context.Currency, out _, out _))
            {
                return false;
            }
            var glued = DigitString.Read(text, at, scan.Context.Style);
            if (word.Length >= 3 && char.IsLower(word[^1]) && (glued.Grouped || glued.FractionDigits > 0))
            {
                // "taxes201,636": a space was lost between a label and its amount.
                return false;
            }
            if (digits - at <= 2 && IsMarked(text, word, digits))
            {
                next = scan.Add(at, digits, Value(text, at, digits), FigureKind.FootnoteMarker);
                return true;
            }
            next = AddName(ref scan, at, digits, FigureKind.Name);
            return true;
        }
        if (before is not ('-' or '\u2011') || at - 2 < scan.Floor || !(IsLetter(text[at - 2]) || text[at - 2] == '&'))
        {
            return false;
        }
        var stem = text[Math.Max(scan.Floor, Words.StartOfLetters(text, at - 1))..(at - 1)];
        var number = DigitString.Read(text, at, scan.Context.Style);
        if (
            !HasCapital(stem)
            || number.LooksLikeYear
            || number.Grouped
            || CurrencyReader.TryBefore(text, at - 1, scan.Floor, scan.Context.Currency, out _, out _)
            || UnitReader.TryRead(text, number.End, false, number.FractionDigits > 0, out _, out _)
            || Lexicon.PeriodUnits.Contains(Words.Next(text, Words.At(text, digits) == '-' ? digits + 1 : digits, out _))
        )
        {
            return false;
        }
        next = AddName(ref scan, at, digits, FigureKind.Name);
        return true;
    }

    /// <summary>Reads digits that letters, or a hyphen and letters, directly follow.</summary>
    public static bool TryBeforeLetters(ref TextScan scan, DigitString digits, out int next)
    {
        var text = scan.Text;
        next = digits.End;
        var after = Words.At(text, digits.End);
        if (IsLetter(after))
        {
            return TryGlued(ref scan, digits, out next);
        }
        if (!digits.IsPlainInteger || digits.End - digits.Start > 3)
        {
            return false;
        }
        if (after is '-' or '\u2011' && IsLetter(Words.At(text, digits.End + 1)))
        {
            return TryHyphened(ref scan, digits, out next);
        }
        // "401(k)", "15(d)"
        if (
            after == '('
            && char.IsAsciiLetter(Words.At(text, digits.End + 1))
            && Words.At(text, digits.End + 2) == ')'
            && !HasCurrency(scan, digits)
        )
        {
            var end = digits.End + 3;
            while (Words.At(text, end) == '(' && end + 2 < text.Length && text[end + 2] == ')' && !IsSpace(text[end + 1]))
            {
                end += 3;
            }
            next = scan.Add(digits.Start, end, digits.Mantissa, NamingReader.KindBefore(text, digits.Start, scan.Floor) ?? FigureKind.Name);
            return true;
        }
        return false;
    }

    private static bool TryGlued(ref TextScan scan, DigitString digits, out int next)
    {
        var text = scan.Text;
        next = digits.End;
        var end = Words.EndOfLetters(text, digits.End);
        var word = text[digits.End..end];
        var exact = digits.FractionDigits > 0 || digits.Grouped;
        var boundary = Words.EndsAt(text, end);
        if (
            UnitReader.TryRead(text, digits.End, HasCurrency(scan, digits), exact, out _, out _)
            || CurrencyReader.TryAfter(text, digits.End, scan.Context.Currency, out _, out _)
            || exact
            || (boundary && Lexicon.UnitSymbols.Contains(word))
            || HasCurrency(scan, digits)
        )
        {
            return false;
        }
        if (boundary && word.Length == 2 && (Words.Is(word, "st") || Words.Is(word, "nd") || Words.Is(word, "rd") || Words.Is(word, "th")))
        {
            next = scan.Add(digits.Start, end, digits.Mantissa, FigureKind.Ordinal);
            return true;
        }
        if (boundary && (Lexicon.PeriodUnits.Contains(word) || word is "y" or "d" or "w" or "h"))
        {
            next = scan.Add(digits.Start, end, digits.Mantissa, FigureKind.Period);
            return true;
        }
        if (digits.LooksLikeYear)
        {
            next = scan.Add(digits.Start, digits.End, digits.Mantissa, FigureKind.Year);
            return true;
        }
        if (word.Length >= 4 && char.IsLower(word[0]))
        {
            // "50and": a space was lost; the number is no part of the word.
            return false;
        }
        next = AddName(ref scan, digits.Start, digits.End, NamingReader.KindBefore(text, digits.Start, scan.Floor) ?? FigureKind.Name);
        return true;
    }

    private static bool TryHyphened(ref TextScan scan, DigitString digits, out int next)
    {
        var text = scan.Text;
        next = digits.End;
        var start = digits.End + 1;
        var end = Words.EndOfLetters(text, start);
        var word = text[start..end];
        if (Words.Is(word, "for") || Words.Is(word, "to"))
        {
            var second = end + 1;
            if (Words.At(text, end) == '-' && IsDigit(Words.At(text, second)) && !HasCurrency(scan, digits))
            {
                // The terms of a split: no table of a release states them.
                next = scan.Add(digits.Start, Words.EndOfDigits(text, second), digits.Mantissa, FigureKind.Name);
                return true;
            }
            return false;
        }
        if (
            word.Length > 3
            || HasCurrency(scan, digits)
            || !IsAllCapitals(word)
            || UnitReader.TryRead(text, digits.End, false, false, out _, out _)
        )
        {
            return false;
        }
        if (text[end..].StartsWith("/A", StringComparison.Ordinal) && Words.EndsAt(text, end + 2))
        {
            end += 2;
        }
        next = scan.Add(digits.Start, end, digits.Mantissa, FigureKind.Code);
        return true;
    }

    /// <summary>Adds the whole token of letters, digits and hyphens around the digits.</summary>
    private static int AddName(ref TextScan scan, int at, int digits, FigureKind kind)
    {
        var text = scan.Text;
        var start = at;
        var limit = Math.Max(scan.Floor, at - Reach);
        while (
            start > limit
            && (
                IsLetter(text[start - 1])
                || IsDigit(text[start - 1])
                || (IsJoint(text[start - 1]) && start - 1 > limit && IsLetter(text[start - 2]))
            )
        )
        {
            start--;
        }
        var end = digits;
        while (
            end < text.Length
            && (
                IsLetter(text[end])
                || IsDigit(text[end])
                || (IsJoint(text[end]) && end + 1 < text.Length && (IsLetter(text[end + 1]) || IsDigit(text[end + 1])))
            )
        )
        {
            end++;
        }
        return scan.Add(start, end, Value(text, at, digits), kind);
    }

    /// <summary>True when a digit after <paramref name="word"/> points to a note: the word is one without it.</summary>
    private static bool IsMarked(ReadOnlySpan<char> text, ReadOnlySpan<char> word, int end)
    {
        if (word.Length < 4 || !Words.EndsAt(text, end) || Words.At(text, end) is '-')
        {
            return false;
        }
        return char.IsLower(word[^1]) || StandsAlone(text, word) || Lexicon.Measures.Contains(word);
    }

    private static bool StandsAlone(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        var window = text[..Math.Min(text.Length, 2000)];
        for (var found = window.IndexOf(word, StringComparison.Ordinal); found >= 0; )
        {
            if (Words.EndsAt(window, found + word.Length) && (found == 0 || !IsLetter(window[found - 1])))
            {
                return true;
            }
            window = window[(found + word.Length)..];
            found = window.IndexOf(word, StringComparison.Ordinal);
        }
        return false;
    }

    private static bool HasCurrency(in TextScan scan, DigitString digits)
    {
        var at = digits.Start;
        while (at > scan.Floor && digits.Start - at < 2 && scan.Text[at - 1] is '(' or '-' or '+' or '\u2212')
        {
            at--;
        }
        return CurrencyReader.TryBefore(scan.Text, at, scan.Floor, scan.Context.Currency, out _, out _);
    }

    private static bool HasCapital(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (IsCapital(c))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!IsCapital(c))
            {
                return false;
            }
        }
        return !word.IsEmpty;
    }

    private static bool IsJoint(char c) => c is '-' or '\u2011' or '_' or '&';

    private static long Value(ReadOnlySpan<char> text, int start, int end) =>
        end - start > 18 ? 0 : DigitString.Read(text[start..end], 0, DecimalStyle.Point).Mantissa;
}
