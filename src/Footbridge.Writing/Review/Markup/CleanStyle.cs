using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Footbridge.Writing.Review.Markup;

/// <summary>
/// Keeps of a style attribute what sets type, colour, spacing and rules, and nothing that loads, moves, covers or outranks:
/// properties by an allow-list, values by the letters that they may be made of.
/// </summary>
internal static class CleanStyle
{
    private const int LongestValue = 200;

    private static readonly SearchValues<char> s_letters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,%#+-'\"()_"
    );

    private static readonly FrozenSet<string> s_properties = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            .. "color background-color background".Split(' '),
            .. "font font-family font-size font-style font-weight font-variant line-height letter-spacing word-spacing".Split(' '),
            .. "text-align text-indent text-transform text-decoration text-decoration-line text-decoration-style text-decoration-color".Split(
                ' '
            ),
            .. "vertical-align white-space overflow-wrap word-break word-wrap direction unicode-bidi hyphens".Split(' '),
            .. "margin margin-top margin-right margin-bottom margin-left padding padding-top padding-right padding-bottom padding-left".Split(
                ' '
            ),
            .. "width min-width max-width height min-height max-height box-sizing float clear display visibility overflow".Split(' '),
            .. "border border-top border-right border-bottom border-left border-width border-style border-color".Split(' '),
            .. "border-top-width border-right-width border-bottom-width border-left-width".Split(' '),
            .. "border-top-style border-right-style border-bottom-style border-left-style".Split(' '),
            .. "border-top-color border-right-color border-bottom-color border-left-color".Split(' '),
            .. "border-collapse border-spacing table-layout caption-side empty-cells list-style list-style-type".Split(' '),
        ]
    );

    private static readonly FrozenSet<string> s_functions = FrozenSet.Create(StringComparer.Ordinal, "rgb", "rgba", "hsl", "hsla");

    private static readonly FrozenSet<string> s_displays = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "none",
            "block",
            "inline",
            "inline-block",
            "list-item",
            "table",
            "inline-table",
            .. "table-row table-cell table-row-group table-header-group table-footer-group table-column table-caption".Split(' '),
        ]
    );

    /// <summary>"color:#000;font-weight:700": the declarations that are kept; empty for none.</summary>
    public static string Of(ReadOnlySpan<char> attribute)
    {
        if (CharacterReferences.Resolve(attribute) is not { } style)
        {
            return "";
        }
        var kept = new StringBuilder();
        foreach (var range in style.AsSpan().Split(';'))
        {
            var declaration = style.AsSpan(range);
            var colon = declaration.IndexOf(':');
            if (colon <= 0)
            {
                continue;
            }
            var property = declaration[..colon].Trim().ToString().ToLowerInvariant();
            var value = Value(declaration[(colon + 1)..]);
            if (value.Length > 0 && s_properties.Contains(property) && IsHarmless(property, value))
            {
                kept.Append(kept.Length > 0 ? ";" : "").Append(property).Append(':').Append(value);
            }
        }
        return kept.ToString();
    }

    /// <summary>A colour by name or number, such as "#cceeff"; null for anything else.</summary>
    public static string? Colour(ReadOnlySpan<char> value)
    {
        value = value.Trim();
        var name = value.StartsWith("#", StringComparison.Ordinal) ? value[1..] : value;
        return name.Length is > 0 and <= 24 && !name.ContainsAnyExcept(s_letterOrDigit) ? value.ToString() : null;
    }

    private static readonly SearchValues<char> s_letterOrDigit = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    );

    private static string Value(ReadOnlySpan<char> value)
    {
        value = value.Trim();
        // What is important to the document must not outrank the page's marks.
        var important = value.IndexOf('!');
        value = important >= 0 ? value[..important].TrimEnd() : value;
        return value.Length is 0 or > LongestValue || value.ContainsAnyExcept(s_letters) ? "" : value.ToString();
    }

    private static bool IsHarmless(string property, string value)
    {
        if (!QuotesAreClosed(value) || !CallsOnlyColours(value))
        {
            return false;
        }
        return property switch
        {
            "display" => s_displays.Contains(value.ToLowerInvariant()),
            "float" => value.ToLowerInvariant() is "left" or "right" or "none",
            "overflow" => value.ToLowerInvariant() is "hidden" or "visible",
            _ => true,
        };
    }

    private static bool QuotesAreClosed(string value)
    {
        var open = '\0';
        foreach (var letter in value)
        {
            if (letter is '"' or '\'')
            {
                open =
                    open == '\0' ? letter
                    : open == letter ? '\0'
                    : open;
            }
        }
        return open == '\0';
    }

    private static bool CallsOnlyColours(string value)
    {
        var depth = 0;
        for (var at = 0; at < value.Length; at++)
        {
            if (value[at] == ')' && --depth < 0)
            {
                return false;
            }
            if (value[at] != '(')
            {
                continue;
            }
            var start = at;
            while (start > 0 && (char.IsAsciiLetterOrDigit(value[start - 1]) || value[start - 1] is '-' or '_'))
            {
                start--;
            }
            if (++depth > 1 || !s_functions.Contains(value[start..at].ToLowerInvariant()))
            {
                return false;
            }
        }
        return depth == 0;
    }
}
