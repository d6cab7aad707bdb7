using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using static Footbridge.Checking.Figures.Characters;

namespace Footbridge.Checking.Figures;

/// <summary>
/// Finds every number in a text and says what it is. Every digit of the text lies in exactly one of the numbers found; they stand in
/// order and do not overlap. One pass, forward; how far it looks around a number is bounded.
/// </summary>
internal static class NumberScanner
{
    /// <summary>
    /// For each first letter of a numeral, the second letters that one can have, as bits: most words fail here.
    /// </summary>
    private static readonly uint[] s_numeralStarts = NumeralStarts();

    /// <summary>Appends the numbers of <paramref name="text"/> to <paramref name="into"/>.</summary>
    public static void Scan(MappedText text, in ScanContext context, List<TextNumber> into)
    {
        var scan = new TextScan(text, context, into);
        var span = scan.Text;
        for (var at = 0; at < span.Length; )
        {
            var c = span[at];
            if (IsDigit(c))
            {
                scan.HideRaised(at);
                at = ReadDigits(ref scan, at);
                scan.ShowAll();
            }
            else if (IsLetter(c))
            {
                at = ReadLetters(ref scan, at);
            }
            else if (c > 127 && IsAnyDigit(c))
            {
                at = MarkerReader.ReadCharacter(ref scan, at);
            }
            else
            {
                at++;
            }
        }
        Pairing.Distribute(ref scan);
    }

    /// <summary>The readers in order: forms that leave no doubt first, the meaning of bare digits last.</summary>
    private static int ReadDigits(ref TextScan scan, int at)
    {
        var text = scan.Text;
        if (AddressReader.TryRead(text, scan.Floor, at, out var end))
        {
            return scan.Add(at, end, 0, FigureKind.Address);
        }
        if (MarkerReader.TryRaised(ref scan, at, out var next))
        {
            return next;
        }
        if (DateReader.TryRead(text, scan.Floor, at, out var start, out end))
        {
            return scan.Add(start, end, Value(text, at), FigureKind.Date);
        }
        if (TimeReader.TryRead(text, at, out end))
        {
            return scan.Add(at, end, Value(text, at), FigureKind.Time);
        }
        if (PhoneReader.TryRead(text, scan.Floor, at, out start, out end))
        {
            return scan.Add(start, end, Value(text, at), FigureKind.Phone);
        }
        if (PeriodReader.TryRead(ref scan, at, out next) || GluedReader.TryAfterLetters(ref scan, at, out next))
        {
            return next;
        }
        var from = at > scan.Floor && text[at - 1] == '.' && IsLeadingPoint(text, at - 1, scan.Floor) ? at - 1 : at;
        var digits = FractionReader.Extend(text, DigitString.Read(text, from, scan.Context.Style));
        if (GluedReader.TryBeforeLetters(ref scan, digits, out next))
        {
            return next;
        }
        var amount = Amount.Read(text, scan.Context, scan.Floor, digits);
        if (amount.IsEvident && !digits.TooLong)
        {
            return scan.Add(AmountReader.Name(text, scan.Context, amount));
        }
        return BareReader.Read(ref scan, amount);
    }

    private static int ReadLetters(ref TextScan scan, int at)
    {
        var text = scan.Text;
        var second = at + 1 < text.Length ? (text[at + 1] | 0x20) - 'a' : -1;
        var first = (text[at] | 0x20) - 'a';
        var may = (uint)first <= 25 && (uint)second <= 25 && (s_numeralStarts[first] >> second & 1) != 0;
        var end = at + 1;
        while (end < text.Length && IsLetter(text[end]))
        {
            end++;
        }
        if (
            may
            && (end == text.Length || !IsDigit(text[end]))
            && (at == 0 || !IsDigit(text[at - 1]))
            && Lexicon.Numerals.TryGet(text[at..end], out var numeral)
        )
        {
            return Math.Max(end, NumeralReader.Read(ref scan, at, end, numeral));
        }
        return end;
    }

    /// <summary>
    /// True for the point of ".03" and "$.03", and for one struck twice before a zero, "..08%"; false for that of a sentence, a list or
    /// an ellipsis.
    /// </summary>
    private static bool IsLeadingPoint(ReadOnlySpan<char> text, int at, int floor) =>
        at == 0
        || IsSpace(text[at - 1])
        || text[at - 1] is '(' or '-' or '+' or '\u2212' or '–'
        || text[at - 1] == '.' && text[at + 1] == '0' && (at == 1 || IsSpace(text[at - 2]))
        || CurrencyReader.CodeOf(text[at - 1]) is not null;

    private static long Value(ReadOnlySpan<char> text, int at)
    {
        var digits = DigitString.Read(text, at, DecimalStyle.Point);
        return digits.FractionDigits == 0 ? digits.Mantissa : 0;
    }

    private static uint[] NumeralStarts()
    {
        var starts = new uint[26];
        foreach (var word in Lexicon.Numerals.Words)
        {
            starts[word[0] - 'a'] |= 1u << (word[1] - 'a');
        }
        return starts;
    }
}
