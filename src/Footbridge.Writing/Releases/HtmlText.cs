using System.Text;

namespace Footbridge.Writing.Releases;

/// <summary>Text as HTML holds it: the same in elements and between double quotes.</summary>
internal static class HtmlText
{
    public static string Escape(string text)
    {
        var plain = PlainText.Of(text);
        if (plain.AsSpan().IndexOfAny("&<>\"'") < 0)
        {
            return plain;
        }
        var escaped = new StringBuilder(plain.Length + 16);
        foreach (var letter in plain)
        {
            _ = letter switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                _ => escaped.Append(letter),
            };
        }
        return escaped.ToString();
    }

    /// <summary>" name="value"", or nothing for null.</summary>
    public static string Attribute(string name, string? value) => value is null ? "" : $" {name}=\"{Escape(value)}\"";
}
