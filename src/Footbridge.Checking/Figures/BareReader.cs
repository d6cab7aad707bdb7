using Footbridge.Core.Facts;
using static Footbridge.Checking.Figures.Characters;

namespace Footbridge.Checking.Figures;

/// <summary>Says what digits mean that print no unit: the words on both sides and the form of the number decide, in order of their weight.</summary>
internal static class BareReader
{
    /// <summary>Longer plain integers are identifiers: an amount of that size separates its thousands.</summary>
    private const int LongestPlainAmount = 4;

    /// <summary>From here on a plain integer among lower-case words is an amount even if what it counts has no plural.</summary>
    private const int SureCount = 100;

    /// <summary>Keeps the number behind <paramref name="amount"/>; returns the index to go on from.</summary>
    public static int Read(ref TextScan scan, in Amount amount)
    {
        var text = scan.Text;
        var digits = amount.Digits;
        if (MarkerReader.TryParenthesised(text, digits, scan.Floor, out var marker))
        {
            return scan.Add(digits.Start - 1, digits.End + 1, digits.Mantissa, marker);
        }
        if (IsPageNumber(text, digits))
        {
            return scan.Add(digits.Start, digits.End, digits.Mantissa, FigureKind.Enumerator);
        }
        if (TryEnumerator(ref scan, digits, out var next) || TryCompound(ref scan, digits, out next))
        {
            return next;
        }
        if (digits.TooLong)
        {
            return scan.Add(digits.Start, digits.End, 0, FigureKind.Code);
        }
        var noun = Phrases.FindNoun(
            text,
            Words.At(text, digits.End) == '+' ? digits.End + 1 : digits.End,
            out var nounStart,
            out var nounEnd
        );
        if (
            !digits.Grouped
            && NamingReader.KindBefore(text, digits.Start, scan.Floor) is { } named
            && !(noun && IsCounted(text, digits, nounStart))
        )
        {
            return scan.Add(
                digits.Start,
                NamingReader.EndOfCode(text, digits.End),
                digits.Mantissa,
                named == FigureKind.Ordinal && digits.End - digits.Start > LongestPlainAmount ? FigureKind.Code : named
            );
        }
        if (IsPeriod(text, digits))
        {
            return scan.Add(digits.Start, digits.End, digits.Mantissa, FigureKind.Period);
        }
        if (digits.LooksLikeYear && !(noun && IsEstimate(text, digits.Start)))
        {
            return scan.Add(digits.Start, digits.End, digits.Mantissa, FigureKind.Year, NumberMarks.LooksLikeYear);
        }
        if (digits.IsPlainInteger && amount.Start == digits.Start && IsListedWithNames(scan, digits.Start, out var listed))
        {
            return scan.Add(digits.Start, NamingReader.EndOfCode(text, digits.End), digits.Mantissa, listed);
        }
        if (digits.IsPlainInteger && IsAddressPart(text, digits))
        {
            return scan.Add(digits.Start, digits.End, digits.Mantissa, FigureKind.Code);
        }
        if (KindOf(scan, amount, noun) is { } kind)
        {
            // A number that is no figure covers its digits only.
            return scan.Add(new TextNumber(digits.Start, digits.End, digits.Number, Kind: kind, Marks: NumberMarks.Bare));
        }
        return scan.Add(amount.ToNumber(UnitOf(text, digits, noun, nounStart, nounEnd, scan.Context), null, NumberMarks.Bare));
    }

    private static FigureKind? KindOf(in TextScan scan, in Amount amount, bool noun)
    {
        var text = scan.Text;
        var digits = amount.Digits;
        if (digits.Grouped)
        {
            return null;
        }
        var previous = Words.Previous(text, amount.Start, out var previousStart);
        var named =
            !previous.IsEmpty
            && IsCapital(previous[0])
            && !Lexicon.FunctionWords.Contains(previous)
            && !StartsSentence(text, previousStart);
        if (digits.FractionDigits > 0)
        {
            // "Web 2.0", "Industry 4.0": versions end in nought.
            return named && digits.FractionDigits == 1 && digits.Mantissa % 10 == 0 ? FigureKind.Name : null;
        }
        if (Lexicon.UnitSymbols.Contains(Words.Next(text, digits.End, out _)))
        {
            return null;
        }
        var width = digits.End - digits.Start;
        if (noun && width <= LongestPlainAmount)
        {
            if (IsLineStart(text, amount.Start) && digits.Mantissa < 20 && IsCapital(Words.At(text, Words.SkipSpaces(text, digits.End))))
            {
                return FigureKind.FootnoteMarker;
            }
            return named && !EndsLikeVerb(previous) && !StandsInTitle(text, digits.End) ? FigureKind.Name : null;
        }
        if (width > LongestPlainAmount || text[digits.Start] == '0' && width > 1)
        {
            return noun && text[digits.Start] != '0' ? null : FigureKind.Code;
        }
        if (
            IsLineStart(text, amount.Start)
            && digits.Mantissa < SureCount
            && (digits.End == text.Length || IsSpace(text[digits.End]))
            && amount.Start == digits.Start
        )
        {
            return FigureKind.FootnoteMarker;
        }
        if (named)
        {
            return FigureKind.Name;
        }
        if (
            amount.Has(NumberMarks.Signed | NumberMarks.Parentheses)
            || digits.Mantissa >= SureCount
            || Lexicon.ValueLeads.Contains(previous)
        )
        {
            return null;
        }
        return FigureKind.Name;
    }

    private static Unit UnitOf(ReadOnlySpan<char> text, DigitString digits, bool noun, int nounStart, int nounEnd, in ScanContext context)
    {
        if (noun)
        {
            return Phrases.IsShare(text[nounStart..nounEnd]) ? Unit.Shares : Unit.Count;
        }
        if (digits.FractionDigits > 0)
        {
            return Phrases.IsPerShare(text, digits.End) ? Units.PerShare(context.Currency) : Unit.Ratio;
        }
        var before = text[Math.Max(0, digits.Start - 40)..digits.Start];
        return context.Place == FigurePlace.Caption && before.Contains("share", StringComparison.OrdinalIgnoreCase)
            ? Unit.Shares
            : Unit.Count;
    }

    /// <summary>"-7-" and nothing else: the foot of a page.</summary>
    private static bool IsPageNumber(ReadOnlySpan<char> text, DigitString digits)
    {
        const string Dashes = "-–— ";
        return digits.IsPlainInteger
            && digits.Mantissa < 1000
            && digits.Start > 0
            && digits.End < text.Length
            && text[..digits.Start].IndexOfAnyExcept(Dashes) < 0
            && text[digits.End..].IndexOfAnyExcept(Dashes) < 0;
    }

    /// <summary>"1." and "1)" at the start of a line, "2.1 Title".</summary>
    private static bool TryEnumerator(ref TextScan scan, DigitString digits, out int next)
    {
        var text = scan.Text;
        next = digits.End;
        if (digits.Grouped || digits.Mantissa > 999 || !IsLineStart(text, digits.Start))
        {
            return false;
        }
        var mark = Words.At(text, digits.End);
        var after = Words.At(text, digits.End + 1);
        var plain =
            digits.FractionDigits == 0
            && digits.End - digits.Start <= 2
            && mark is '.' or ')' or ']'
            && (after == '\0' || IsSpace(after) || IsLetter(after));
        var section = digits.FractionDigits is 1 or 2 && IsSpace(mark) && IsCapital(Words.At(text, Words.SkipSpaces(text, digits.End)));
        if (!plain && !section)
        {
            return false;
        }
        next = scan.Add(
            digits.Start,
            plain ? digits.End + 1 : digits.End,
            digits.FractionDigits == 0 ? digits.Mantissa : 0,
            FigureKind.Enumerator
        );
        return true;
    }

    /// <summary>Digits that are joined to more digits: "24/7", "2:1", "91-1695422", "1.2.3".</summary>
    private static bool TryCompound(ref TextScan scan, DigitString digits, out int next)
    {
        var text = scan.Text;
        next = digits.End;
        var joint = Words.At(text, digits.End);
        if (!IsDigit(Words.At(text, digits.End + 1)) || digits.Grouped)
        {
            return false;
        }
        FigureKind kind;
        if (joint is '/' or ':' or '⁄' or '×' && digits.FractionDigits == 0)
        {
            kind = FigureKind.Name;
        }
        else if (joint is '.' && digits.FractionDigits > 0)
        {
            kind = FigureKind.Code;
        }
        else if (joint is '-' or '‑' && digits.FractionDigits == 0 && (IsIdentifier(text, digits) || IsNumberedRule(text, digits)))
        {
            kind = FigureKind.Code;
        }
        else
        {
            return false;
        }
        var end = digits.End;
        while (
            end + 1 < text.Length && (text[end] == joint || (kind == FigureKind.Code && text[end] is '-' or '.')) && IsDigit(text[end + 1])
        )
        {
            var last = Words.EndOfDigits(text, end + 1);
            if (Words.At(text, last) == '%')
            {
                break;
            }
            end = last;
        }
        if (end == digits.End)
        {
            return false;
        }
        next = scan.Add(digits.Start, end, digits.FractionDigits == 0 ? digits.Mantissa : 0, kind);
        return true;
    }

    /// <summary>Two runs of digits that no range would join: a leading nought, a falling or leaping length.</summary>
    private static bool IsIdentifier(ReadOnlySpan<char> text, DigitString digits)
    {
        var second = DigitString.Read(text, digits.End + 1, DecimalStyle.Point);
        if (second.Grouped || second.FractionDigits > 0 || Words.At(text, second.End) == '%')
        {
            return false;
        }
        int first = digits.End - digits.Start,
            last = second.End - second.Start;
        return (text[digits.Start] == '0' && (first > 1 || last > 2))
            || (text[second.Start] == '0' && last > 1)
            || first >= 5
            || last >= 5
            || (last < first && first > 2)
            || (Words.At(text, second.End) == '-' && IsDigit(Words.At(text, second.End + 1)));
    }

    /// <summary>"NI 52-112": capitals before two joined numbers that count nothing.</summary>
    private static bool IsNumberedRule(ReadOnlySpan<char> text, DigitString digits)
    {
        var word = Words.Previous(text, digits.Start, out _);
        var second = Words.EndOfDigits(text, digits.End + 1);
        return word.Length is 2 or 3
            && IsCapital(word[0])
            && !Lexicon.FunctionWords.Contains(word)
            && !StartsSentence(text, digits.Start - 1 - word.Length)
            && !Phrases.HasCountedNoun(text, second)
            && !UnitReader.TryRead(text, second, false, false, out _, out _);
    }

    private static bool IsPeriod(ReadOnlySpan<char> text, DigitString digits)
    {
        if (digits.Grouped)
        {
            return false;
        }
        var at = digits.End;
        if (at < text.Length && (IsDash(text[at]) || text[at] == '+'))
        {
            at++;
        }
        var word = Words.Next(text, at, out var end);
        if (Lexicon.PeriodUnits.Contains(word))
        {
            return true;
        }
        // "12 consecutive quarters", "9 fiscal months"
        return (
                Words.Is(word, "consecutive")
                || Words.Is(word, "fiscal")
                || Words.Is(word, "calendar")
                || Words.Is(word, "business")
                || Words.Is(word, "trading")
                || Words.Is(word, "full")
                || Words.Is(word, "straight")
                || Words.Is(word, "working")
            ) && Lexicon.PeriodUnits.Contains(Words.Next(text, end, out _));
    }

    /// <summary>True when the number continues a list of names: "Notes 3 and 4", "Phase 2 or 3".</summary>
    private static bool IsListedWithNames(in TextScan scan, int at, out FigureKind kind)
    {
        kind = default;
        if (
            scan.Count == 0
            || scan.Last is not { Kind: FigureKind.Code or FigureKind.Name or FigureKind.Enumerator or FigureKind.Ordinal } last
        )
        {
            return false;
        }
        var text = scan.Text;
        if (at - last.End > 8 || NamingReader.KindBefore(text, last.Start, 0) is null && !Pairing.IsSameList(scan))
        {
            return false;
        }
        kind = last.Kind.Value;
        return Pairing.IsJoint(text[last.End..at]);
    }

    /// <summary>House numbers and post codes.</summary>
    private static bool IsAddressPart(ReadOnlySpan<char> text, DigitString digits)
    {
        var width = digits.End - digits.Start;
        if (width == 5)
        {
            // "NE 68845", "D.C. 20549"
            var end = Words.SkipSpacesBack(text, digits.Start);
            if (
                end >= 2
                && (IsCapital(text[end - 1]) && IsCapital(text[end - 2]) || text[end - 1] == '.' && IsCapital(text[end - 2]))
                && end < digits.Start
            )
            {
                return true;
            }
        }
        var at = digits.End;
        for (var step = 0; step < 5; step++)
        {
            var from = Words.SkipSpaces(text, at);
            if (step == 0 && from == at)
            {
                return false;
            }
            var word = Words.Next(text, at, out var end);
            if (word.IsEmpty || !IsCapital(word[0]))
            {
                // "2407 W. 24th St."
                if (step > 0 && word.IsEmpty && IsDigit(Words.At(text, from)))
                {
                    at = Words.EndOfLetters(text, Words.EndOfDigits(text, from));
                    continue;
                }
                return false;
            }
            if (step > 0 && Lexicon.StreetWords.Contains(word))
            {
                return true;
            }
            at = Words.At(text, end) == '.' ? end + 1 : end;
        }
        return false;
    }

    private static bool IsCounted(ReadOnlySpan<char> text, DigitString digits, int nounStart)
    {
        var before = Words.SkipSpacesBack(text, digits.Start);
        var start = Words.StartOfLetters(text, before);
        return start < before
            && char.IsLower(text[start])
            && Words.SkipSpaces(text, digits.End) == nounStart
            && !Words.Is(text[start..before], "top");
    }

    private static bool IsEstimate(ReadOnlySpan<char> text, int at) =>
        (at > 0 && text[at - 1] is '~' or '≈') || Lexicon.Estimates.Contains(Words.Previous(text, at, out _));

    /// <summary>True at the start of the text or of a line, a bullet or quotation mark left aside.</summary>
    private static bool IsLineStart(ReadOnlySpan<char> text, int at)
    {
        var steps = 0;
        while (at > 0 && steps++ < 8)
        {
            var c = text[at - 1];
            if (c == '\n')
            {
                return true;
            }
            if (!IsSpace(c) && c is not ('*' or '•' or '\u25CF' or '(' or '[' or '†' or '·'))
            {
                return false;
            }
            at--;
        }
        return at == 0;
    }

    private static bool StartsSentence(ReadOnlySpan<char> text, int at)
    {
        if (IsLineStart(text, at))
        {
            return true;
        }
        var end = Words.SkipSpacesBack(text, at);
        return end > 0 && text[end - 1] is '.' or ':' or '!' or '?' or ';' or '“' or '"' or '•' or '–' or '—';
    }

    /// <summary>"Opened", "Closes": in titles verbs have capitals too.</summary>
    private static bool EndsLikeVerb(ReadOnlySpan<char> word) =>
        word.Length > 3
        && (word[^1] == 's' || word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal));

    /// <summary>In "Opened Record 12 New Stores" capitals say nothing.</summary>
    private static bool StandsInTitle(ReadOnlySpan<char> text, int at)
    {
        var word = Words.Next(text, at, out var end);
        var second = Words.Next(text, end, out _);
        return !word.IsEmpty && IsCapital(word[0]) && !second.IsEmpty && IsCapital(second[0]);
    }
}
