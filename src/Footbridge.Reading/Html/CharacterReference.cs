using System.Globalization;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html;

namespace Footbridge.Reading.Html;

/// <summary>A character reference of HTML, such as "&amp;nbsp;" or "&amp;#151;": what it stands for and how much source it covers.</summary>
/// <param name="First">The character.</param>
/// <param name="Second">A second code unit, or '\0'.</param>
/// <param name="Length">Code units of the source, ampersand included; 0 when there is no reference.</param>
internal readonly record struct CharacterReference(char First, char Second, int Length)
{
    private const int LongestName = 32;
    private const int LongestNameWithoutSemicolon = 6;

    private static readonly IEntityProviderExtended Names = (IEntityProviderExtended)HtmlEntityProvider.Resolver;

    // What browsers make of the numbers that Windows-1252 uses and Unicode does not.
    private const string Windows =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>Reads the reference that starts with the ampersand at <paramref name="start"/>.</summary>
    public static CharacterReference Read(string source, int start, int end)
    {
        var rest = source.AsSpan(start + 1, end - start - 1);
        if (rest.IsEmpty)
        {
            return default;
        }
        if (rest[0] == '#')
        {
            return ReadNumber(rest[1..]);
        }
        if (rest.StartsWith("nbsp;", StringComparison.Ordinal))
        {
            return new('\u00A0', '\0', 6);
        }
        return char.IsAsciiLetter(rest[0]) ? ReadName(source, start + 1, rest) : default;
    }

    private static CharacterReference ReadNumber(ReadOnlySpan<char> rest)
    {
        var isHexadecimal = !rest.IsEmpty && rest[0] is 'x' or 'X';
        var position = isHexadecimal ? 1 : 0;
        var first = position;
        var number = 0;
        for (; position < rest.Length; position++)
        {
            var digit =
                isHexadecimal ? HexadecimalDigit(rest[position])
                : char.IsAsciiDigit(rest[position]) ? rest[position] - '0'
                : -1;
            if (digit < 0)
            {
                break;
            }
            number = Math.Min(number * (isHexadecimal ? 16 : 10) + digit, 0x110000);
        }
        if (position == first)
        {
            return default;
        }
        if (position < rest.Length && rest[position] == ';')
        {
            position++;
        }
        var length = position + 2;
        return number switch
        {
            0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) => new('\uFFFD', '\0', length),
            >= 0x80 and <= 0x9F => new(Windows[number - 0x80], '\0', length),
            > 0xFFFF => new((char)(0xD800 + ((number - 0x10000) >> 10)), (char)(0xDC00 + ((number - 0x10000) & 0x3FF)), length),
            _ => new((char)number, '\0', length),
        };
    }

    private static int HexadecimalDigit(char character) =>
        char.IsAsciiHexDigit(character) ? int.Parse([character], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : -1;

    private static CharacterReference ReadName(string source, int start, ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && length < LongestName && char.IsAsciiLetterOrDigit(rest[length]))
        {
            length++;
        }
        if (length < rest.Length && rest[length] == ';')
        {
            var whole = Find(source, start, length + 1);
            if (whole.Length > 0)
            {
                return whole;
            }
        }
        // Some old names need no semicolon, even in the middle of a word.
        for (var shorter = Math.Min(length, LongestNameWithoutSemicolon); shorter >= 2; shorter--)
        {
            var found = Find(source, start, shorter);
            if (found.Length > 0)
            {
                return found;
            }
        }
        return default;
    }

    private static CharacterReference Find(string source, int start, int length)
    {
        var symbol = Names.GetSymbol(new StringOrMemory(source.AsMemory(start, length)));
        return string.IsNullOrEmpty(symbol) ? default : new(symbol[0], symbol.Length > 1 ? symbol[1] : '\0', length + 1);
    }
}
