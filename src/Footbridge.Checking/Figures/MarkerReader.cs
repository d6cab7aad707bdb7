using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;
using static Footbridge.Checking.Figures.Characters;

namespace Footbridge.Checking.Figures;

/// <summary>Raised digits, and small numbers in parentheses: markers of notes, and numbers of list items.</summary>
internal static class MarkerReader
{
    /// <summary>A longer raised stretch is text set small, not a marker.</summary>
    private const int LongestMarker = 12;

    /// <summary>Reads a digit that is raised, lowered or circled by itself, or a fraction in one character.</summary>
    public static int ReadCharacter(ref TextScan scan, int at)
    {
        var text = scan.Text;
        if (IsVulgarFraction(text[at]) && FractionReader.TryVulgar(text, at, out var digits))
        {
            var amount = Amount.Read(text, scan.Context, scan.Floor, digits);
            return scan.Add(amount.IsEvident ? AmountReader.Name(text, scan.Context, amount) : amount.ToNumber(null, FigureKind.Name));
        }
        var end = at + 1;
        while (
            end < text.Length
            && (IsMarkerDigit(text[end]) || (text[end] is ',' or '⁾' && end + 1 < text.Length && IsMarkerDigit(text[end + 1])))
        )
        {
            end++;
        }
        var lowered = text[at] is >= '\u2080' and <= '\u2089';
        return scan.Add(at, end, ValueOf(text[at]), lowered ? FigureKind.Name : FigureKind.FootnoteMarker);
    }

    /// <summary>Reads digits that the source raises.</summary>
    public static bool TryRaised(ref TextScan scan, int at, out int next)
    {
        next = at;
        if (!scan.TryGetRaised(at, out var range) || range.End - range.Start > LongestMarker)
        {
            return false;
        }
        var text = scan.Text;
        var end = Math.Min(range.End, text.Length);
        while (end > at + 1 && !IsAnyDigit(text[end - 1]) && text[end - 1] != ')')
        {
            end--;
        }
        var start = at > scan.Floor && at > range.Start && text[at - 1] == '(' ? at - 1 : at;
        next = scan.Add(start, end, DigitString.Read(text, at, DecimalStyle.Point).Mantissa, FigureKind.FootnoteMarker);
        return true;
    }

    /// <summary>
    /// Says what a small whole number in parentheses is: "income (2)" points to a note, "of (1) net loss, (2) ..." numbers a list.
    /// </summary>
    public static bool TryParenthesised(ReadOnlySpan<char> text, DigitString digits, int floor, out FigureKind kind)
    {
        kind = default;
        int open = digits.Start - 1,
            close = digits.End;
        if (digits.Mantissa > 99 || !digits.IsPlainInteger || Words.At(text, open) != '(' || Words.At(text, close) != ')')
        {
            return false;
        }
        var glued = open > 0 && !IsSpace(text[open - 1]) && text[open - 1] is not ('"' or '“' or '-' or '–' or '—');
        var next = Words.SkipSpaces(text, close + 1);
        if (glued || open == 0 || next >= text.Length)
        {
            kind = FigureKind.FootnoteMarker;
            return true;
        }
        // A list item goes on in lower case after a break of the sentence; a marker ends a phrase.
        kind =
            next > close + 1 && (char.IsLower(text[next]) || text[next] is '"' or '“') && !EndsNumber(floor, open, text)
                ? FigureKind.Enumerator
            : IsCapital(text[next]) && next > close + 1 && text[..open].TrimEnd() is [.., ';' or ':' or ','] ? FigureKind.Enumerator
            : FigureKind.FootnoteMarker;
        return true;
    }

    private static bool EndsNumber(int floor, int open, ReadOnlySpan<char> text) => floor > 0 && Words.SkipSpacesBack(text, open) == floor;

    private static int ValueOf(char c) =>
        c switch
        {
            '¹' => 1,
            '²' => 2,
            '³' => 3,
            >= '\u2070' and <= '\u2079' => c - '\u2070',
            >= '\u2080' and <= '\u2089' => c - '\u2080',
            >= '\u2460' and <= '\u2473' => c - '\u2460' + 1,
            _ => 0,
        };
}
