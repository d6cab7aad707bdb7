using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;
using static Footbridge.Checking.Figures.Characters;

namespace Footbridge.Checking.Figures;

/// <summary>Numbers in words: "twenty-five percent", "five million dollars", "one-half of one percent", "first quarter", "three segments".</summary>
internal static class NumeralReader
{
    /// <summary>No number in words has more of them.</summary>
    private const int MostWords = 8;

    /// <summary>Reads the number whose first word stands from <paramref name="start"/> to <paramref name="end"/>; returns the index to go on from.</summary>
    public static int Read(ref TextScan scan, int start, int end, Numeral first)
    {
        var text = scan.Text;
        if (first.Role == NumeralRole.Ordinal)
        {
            return ReadOrdinal(ref scan, start, end, first);
        }
        if (first.Role is NumeralRole.Scale or NumeralRole.Hundred)
        {
            return ReadLoneScale(ref scan, start, end, first);
        }
        var value = ReadCardinal(text, end, first, out end, out var scale, out var ordinal);
        if (ordinal)
        {
            return scan.Add(start, end, value, FigureKind.Ordinal, NumberMarks.Words);
        }
        if (scale == 0 && TryFraction(ref scan, start, end, value, out var next))
        {
            return next;
        }
        if (Lexicon.PeriodUnits.Contains(NextWord(text, end, out var noun)) || IsPeriodAfterAdjective(text, noun))
        {
            return scan.Add(start, end, value, FigureKind.Period, NumberMarks.Words);
        }
        return AddAmount(ref scan, start, end, new PrintedNumber(value, 0), scale);
    }

    private static int AddAmount(ref TextScan scan, int start, int end, PrintedNumber number, int scale)
    {
        var text = scan.Text;
        Unit? unit = null;
        var printed = scale;
        if (
            UnitReader.TryRead(text, end, false, true, out var mark, out var unitEnd)
            && mark.Kind is not (UnitMarkKind.Scale or UnitMarkKind.Ratio)
        )
        {
            unit = mark.Kind switch
            {
                UnitMarkKind.BasisPoints => Unit.BasisPoints,
                UnitMarkKind.Cents => Phrases.IsPerShare(text, unitEnd)
                    ? Units.PerShare(scan.Context.Currency ?? "USD")
                    : Units.Money(scan.Context.Currency ?? "USD"),
                UnitMarkKind.Points
                    when Words.Is(text[Words.SkipSpaces(text, end)..unitEnd], "points")
                        || Words.Is(text[Words.SkipSpaces(text, end)..unitEnd], "point") => null,
                _ => Unit.Percent,
            };
            printed = mark.Scale;
        }
        else if (
            CurrencyReader.TryAfter(text, end, scan.Context.Currency, out unitEnd, out var code)
            && unitEnd > end
            && (scale > 0 || IsLetter(text[unitEnd - 1]))
        )
        {
            unit = Units.Money(code);
        }
        else if (scale >= 6)
        {
            unitEnd = end;
            unit = Phrases.CountsShares(text, end) ? Unit.Shares : Unit.Count;
        }
        if (unit is null)
        {
            return scan.Add(new TextNumber(start, end, number, Kind: FigureKind.NumberWord, Scale: scale, Marks: NumberMarks.Words));
        }
        return scan.Add(
            new TextNumber(
                start,
                unitEnd,
                number,
                unit,
                printed,
                scale > 0,
                null,
                NumberMarks.Words | (unit.Currency is null ? NumberMarks.None : NumberMarks.Currency)
            )
        );
    }

    /// <summary>"first quarter", "second half of", "third-party", "First".</summary>
    private static int ReadOrdinal(ref TextScan scan, int start, int end, Numeral numeral)
    {
        var text = scan.Text;
        var word = NextWord(text, end, out var wordEnd);
        if (
            Lexicon.Numerals.TryGet(word, out var count)
            && count.Role is NumeralRole.Cardinal
            && Lexicon.PeriodUnits.Contains(NextWord(text, wordEnd, out _))
        )
        {
            // "first six months": the number of months follows by itself.
            return scan.Add(start, end, numeral.Value, FigureKind.Period, NumberMarks.Words);
        }
        var unitEnd = wordEnd;
        if (!Lexicon.PeriodUnits.Contains(word))
        {
            word = IsPeriodAdjective(word) ? NextWord(text, wordEnd, out unitEnd) : default;
        }
        return !word.IsEmpty && Lexicon.PeriodUnits.Contains(word)
            ? scan.Add(start, unitEnd, numeral.Value, FigureKind.Period, NumberMarks.Words)
            : scan.Add(start, end, numeral.Value, FigureKind.Ordinal, NumberMarks.Words);
    }

    /// <summary>"thousands of companies" is a number; "(in thousands)", "EUR million" and "thousands of dollars" state a scale.</summary>
    private static int ReadLoneScale(ref TextScan scan, int start, int end, Numeral numeral)
    {
        var text = scan.Text;
        var of = Words.Next(text, end, out var ofEnd);
        var previous = Words.Previous(text, start, out _);
        var counts =
            Words.Is(of, "of")
            && text[end - 1] is 's' or 'S'
            && !Lexicon.CurrencyNouns.Contains(Words.Next(text, ofEnd, out var nounEnd))
            && !Words.Is(Words.Next(text, ofEnd, out nounEnd), "U")
            && !Words.Is(Words.Next(text, ofEnd, out _), "US")
            && !Lexicon.Currencies.Contains(Words.Next(text, ofEnd, out _));
        if (Words.Is(previous, "in") || !(counts || Words.Is(previous, "a")))
        {
            return end;
        }
        return scan.Add(
            new TextNumber(start, end, new PrintedNumber(1, 0), Kind: FigureKind.NumberWord, Scale: numeral.Value, Marks: NumberMarks.Words)
        );
    }

    private static long ReadCardinal(ReadOnlySpan<char> text, int at, Numeral first, out int end, out int scale, out bool ordinal)
    {
        long current = first.Value;
        var last = first.Role;
        scale = 0;
        ordinal = false;
        end = at;
        for (var count = 1; count < MostWords; count++)
        {
            var word = NextWord(text, end, out var wordEnd);
            if (last == NumeralRole.Hundred && Words.Is(word, "and"))
            {
                word = NextWord(text, wordEnd, out wordEnd);
            }
            if (!Lexicon.Numerals.TryGet(word, out var numeral))
            {
                break;
            }
            if (numeral.Role == NumeralRole.Ordinal && last == NumeralRole.Tens && text[end] == '-')
            {
                current += numeral.Value;
                ordinal = true;
                end = wordEnd;
                break;
            }
            var fits = numeral.Role switch
            {
                NumeralRole.Cardinal => numeral.Value is > 0 and < 10 && last == NumeralRole.Tens || last == NumeralRole.Hundred,
                NumeralRole.Tens => last == NumeralRole.Hundred,
                NumeralRole.Hundred => last is NumeralRole.Cardinal or NumeralRole.Tens && current < 100,
                NumeralRole.Scale => scale == 0,
                _ => false,
            };
            if (!fits)
            {
                break;
            }
            if (numeral.Role == NumeralRole.Hundred)
            {
                current *= 100;
            }
            else if (numeral.Role == NumeralRole.Scale)
            {
                scale = numeral.Value;
                end = wordEnd;
                break;
            }
            else
            {
                current += numeral.Value;
            }
            last = numeral.Role;
            end = wordEnd;
        }
        return current;
    }

    /// <summary>"one-half of one percent", "two-thirds", "three quarters of a percent".</summary>
    private static bool TryFraction(ref TextScan scan, int start, int end, long value, out int next)
    {
        var text = scan.Text;
        next = end;
        var word = NextWord(text, end, out var wordEnd);
        PrintedNumber part;
        if (Words.Is(word, "half"))
        {
            part = new PrintedNumber(5 * value, 1);
        }
        else if (
            (Words.Is(word, "quarter") || Words.Is(word, "quarters") || Words.Is(word, "fourth") || Words.Is(word, "fourths"))
            && (text[end] == '-' || Words.Is(Words.Next(text, wordEnd, out _), "of"))
        )
        {
            part = new PrintedNumber(25 * value, 2);
        }
        else if (
            Words.Is(word, "third")
            || Words.Is(word, "thirds")
            || Words.Is(word, "fifth")
            || Words.Is(word, "fifths")
            || Words.Is(word, "tenth")
            || Words.Is(word, "tenths")
        )
        {
            part =
                Words.Is(word[..3], "ten") ? new PrintedNumber(value, 1)
                : Words.Is(word[..3], "fif") ? new PrintedNumber(2 * value, 1)
                : default;
        }
        else
        {
            return false;
        }
        var at = wordEnd;
        var of = Words.Next(text, at, out var ofEnd);
        if (Words.Is(of, "of"))
        {
            var one = Words.Next(text, ofEnd, out var oneEnd);
            var digit = Words.SkipSpaces(text, ofEnd);
            at =
                Words.Is(one, "one") || Words.Is(one, "a") ? oneEnd
                : Words.At(text, digit) == '1' && Words.At(text, digit + 1) is '%' or ' ' ? digit + 1
                : at;
        }
        else if (Words.Is(of, "a"))
        {
            at = ofEnd;
        }
        if (
            part.Mantissa > 0
            && UnitReader.TryRead(text, at, false, true, out var mark, out var unitEnd)
            && mark.Kind is UnitMarkKind.Percent or UnitMarkKind.Points
        )
        {
            next = scan.Add(new TextNumber(start, unitEnd, part, Unit.Percent, -2, Marks: NumberMarks.Words));
            return true;
        }
        next = scan.Add(new TextNumber(start, wordEnd, part, Kind: FigureKind.NumberWord, Marks: NumberMarks.Words));
        return true;
    }

    private static bool IsPeriodAfterAdjective(ReadOnlySpan<char> text, int adjectiveEnd)
    {
        var word = text[Words.StartOfLetters(text, adjectiveEnd)..adjectiveEnd];
        return IsPeriodAdjective(word) && Lexicon.PeriodUnits.Contains(NextWord(text, adjectiveEnd, out _));
    }

    private static bool IsPeriodAdjective(ReadOnlySpan<char> word) =>
        Words.Is(word, "fiscal")
        || Words.Is(word, "calendar")
        || Words.Is(word, "consecutive")
        || Words.Is(word, "full")
        || Words.Is(word, "calendar")
        || Words.Is(word, "business")
        || Words.Is(word, "straight")
        || Words.Is(word, "successive");

    /// <summary>The next word, across a space or a hyphen.</summary>
    private static ReadOnlySpan<char> NextWord(ReadOnlySpan<char> text, int at, out int end)
    {
        if (at < text.Length && text[at] is '-' or '\u2011' or '\u2010')
        {
            at++;
            end = Words.EndOfLetters(text, at);
            return text[at..end];
        }
        return Words.Next(text, at, out end);
    }
}
