using System.Globalization;
using System.Text;

namespace Footbridge.Writing.Review.Markup;

/// <summary>Resolves the character references of an attribute's value, so that it can be judged by what it says.</summary>
internal static class CharacterReferences
{
    /// <summary>The value without references; null when it holds one that is not among the few of styles, or a malformed one.</summary>
    public static string? Resolve(ReadOnlySpan<char> value)
    {
        if (!value.Contains('&'))
        {
            return value.ToString();
        }
        var text = new StringBuilder(value.Length);
        while (value.IndexOf('&') is var at and >= 0)
        {
            text.Append(value[..at]);
            var end = value[at..].IndexOf(';');
            if (end < 0 || Character(value.Slice(at + 1, end - 1)) is not { } character)
            {
                return null;
            }
            text.Append(character);
            value = value[(at + end + 1)..];
        }
        return text.Append(value).ToString();
    }

    private static char? Character(ReadOnlySpan<char> name) =>
        name switch
        {
            "quot" => '"',
            "apos" => '\'',
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "nbsp" => '\u00A0',
            ['#', 'x' or 'X', .. var digits] => Code(digits, NumberStyles.AllowHexSpecifier),
            ['#', .. var digits] => Code(digits, NumberStyles.None),
            _ => null,
        };

    private static char? Code(ReadOnlySpan<char> digits, NumberStyles style) =>
        ushort.TryParse(digits, style, CultureInfo.InvariantCulture, out var code) && code is >= 0x20 and < 0xD800 ? (char)code : null;
}
