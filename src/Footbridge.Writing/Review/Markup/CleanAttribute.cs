using System.Buffers;
using System.Globalization;

namespace Footbridge.Writing.Review.Markup;

/// <summary>Presentational attributes of old HTML that are kept, each with a value of its own small language.</summary>
internal static class CleanAttribute
{
    private const int MostCells = 1000;
    private static readonly SearchValues<char> s_lengths = SearchValues.Create("0123456789.%+-");

    /// <summary>The attribute as it is written; null when it is left out.</summary>
    public static (string Name, string Value)? Of(string shown, ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        const int Longest = 12;
        if (name.Length > Longest)
        {
            return null;
        }
        Span<char> lower = stackalloc char[Longest];
        name.ToLowerInvariant(lower);
        value = value.Trim();
        return (ReadOnlySpan<char>)lower[..name.Length] switch
        {
            "colspan" when IsCell(shown) => Cells("colspan", value),
            "rowspan" when IsCell(shown) => Cells("rowspan", value),
            "span" when shown is "col" or "colgroup" => Cells("span", value),
            "align" => Word("align", value, "left", "right", "center", "justify"),
            "valign" => Word("valign", value, "top", "middle", "bottom", "baseline"),
            "dir" => Word("dir", value, "ltr", "rtl"),
            "nowrap" when IsCell(shown) => ("nowrap", ""),
            "width" when shown is "table" or "td" or "th" or "col" or "hr" => Length("width", value),
            "height" when shown is "table" or "tr" or "td" or "th" => Length("height", value),
            "size" when shown is "font" or "hr" => Length("size", value),
            "border" when shown == "table" => Length("border", value),
            "cellpadding" when shown == "table" => Length("cellpadding", value),
            "cellspacing" when shown == "table" => Length("cellspacing", value),
            "start" when shown == "ol" => Length("start", value),
            "value" when shown == "li" => Length("value", value),
            "bgcolor" when shown is "table" or "tr" or "td" or "th" or "div" => Colour("bgcolor", value),
            "color" when shown is "font" or "hr" => Colour("color", value),
            _ => null,
        };
    }

    private static bool IsCell(string shown) => shown is "td" or "th";

    private static (string, string)? Cells(string name, ReadOnlySpan<char> value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 1 and <= MostCells
            ? (name, number.ToString(CultureInfo.InvariantCulture))
            : null;

    private static (string, string)? Word(string name, ReadOnlySpan<char> value, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (value.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return (name, word);
            }
        }
        return null;
    }

    // "100", "50%", and "+1" of a font.
    private static (string, string)? Length(string name, ReadOnlySpan<char> value)
    {
        const int Longest = 6;
        return value.Length is > 0 and <= Longest && value.ContainsAnyInRange('0', '9') && !value.ContainsAnyExcept(s_lengths)
            ? (name, value.ToString())
            : null;
    }

    private static (string, string)? Colour(string name, ReadOnlySpan<char> value) =>
        CleanStyle.Colour(value) is { } colour ? (name, colour) : null;
}
