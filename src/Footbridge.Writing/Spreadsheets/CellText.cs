using System.Globalization;
using System.Text;

namespace Footbridge.Writing.Spreadsheets;

/// <summary>
/// Text as a cell may hold it. It comes from documents that nobody vouches for: what no page shows is left out, and what a
/// program would take for something else than text is kept from being that.
/// </summary>
internal static class CellText
{
    private const string Cut = " [cut: a cell holds 32,767 characters]";

    /// <summary>True for text that would be taken for a formula if somebody typed it.</summary>
    public static bool LooksLikeFormula(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r';

    /// <summary>The text with nothing in it that is not for eyes, and no longer than a cell can hold.</summary>
    public static string Clean(string text)
    {
        var from = 0;
        while (from < text.Length && IsPlain(text, from))
        {
            from++;
        }
        if (from == text.Length && text.Length <= SheetLimits.CellText)
        {
            return text;
        }
        var clean = new StringBuilder(text.Length);
        clean.Append(text, 0, from);
        for (var index = from; index < text.Length; index++)
        {
            Append(clean, text, ref index);
        }
        return clean.Length <= SheetLimits.CellText ? clean.ToString() : Shortened(clean);
    }

    private static void Append(StringBuilder clean, string text, ref int index)
    {
        var letter = text[index];
        if (letter is '\t' or '\u2028' or '\u2029')
        {
            clean.Append(' ');
        }
        else if (char.IsHighSurrogate(letter) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            clean.Append(letter).Append(text[++index]);
        }
        else if (letter == '_' && IsEscape(text, index))
        {
            // Programs read "_x0041_" as the letter A.
            clean.Append("_x005F_");
        }
        else if (IsShown(letter))
        {
            clean.Append(letter);
        }
    }

    private static bool IsPlain(string text, int index) =>
        text[index] is >= ' ' and < '\u007f' and not '_'
        || (text[index] is >= '\u00a0' and < '\u2000')
        || (text[index] == '_' && !IsEscape(text, index));

    private static bool IsShown(char letter) =>
        letter == '\n'
        || !(
            char.IsControl(letter)
            || char.IsSurrogate(letter)
            || letter is '\ufffe' or '\uffff'
            // Marks that turn the direction of what follows can make a number look like another.
            || letter is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\u200e' or '\u200f'
        );

    private static bool IsEscape(string text, int index) =>
        index + 6 < text.Length
        && text[index + 1] is 'x' or 'X'
        && text[index + 6] == '_'
        && char.IsAsciiHexDigit(text[index + 2])
        && char.IsAsciiHexDigit(text[index + 3])
        && char.IsAsciiHexDigit(text[index + 4])
        && char.IsAsciiHexDigit(text[index + 5]);

    private static string Shortened(StringBuilder text)
    {
        var length = SheetLimits.CellText - Cut.Length;
        if (char.IsHighSurrogate(text[length - 1]))
        {
            length--;
        }
        return string.Create(CultureInfo.InvariantCulture, $"{text.ToString(0, length)}{Cut}");
    }
}
