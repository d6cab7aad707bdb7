using System.Net;

namespace Footbridge.Reading.Markdown;

/// <summary>The little HTML that stands in Markdown and plain text: inline tags and entities.</summary>
internal static class HtmlTag
{
    private const int LongestEntity = 12;

    /// <summary>What a tag does; null when it is not a tag that anybody uses, so that "&lt;name&gt;" stays text.</summary>
    /// <param name="body">What stands between the angle brackets.</param>
    internal static InlineKind? Effect(ReadOnlySpan<char> body)
    {
        var closes = body[0] == '/';
        if (closes)
        {
            body = body[1..];
        }
        var length = 0;
        while (length < body.Length && char.IsAsciiLetterOrDigit(body[length]))
        {
            length++;
        }
        if (length is 0 or > 10 || (length < body.Length && body[length] is not (' ' or '/' or '\n' or '\t')))
        {
            return null;
        }
        // What follows the name must be attributes: "<a few words>" is text.
        var attributes = body[length..].Trim(" /\n\r\t");
        if (!attributes.IsEmpty && !attributes.Contains('='))
        {
            return null;
        }
        Span<char> name = stackalloc char[length];
        body[..length].ToLowerInvariant(name);
        ReadOnlySpan<char> known = name;
        return known switch
        {
            "b" or "strong" => closes ? InlineKind.BoldOff : InlineKind.BoldOn,
            "i" or "em" => closes ? InlineKind.ItalicOff : InlineKind.ItalicOn,
            "u" or "ins" => closes ? InlineKind.UnderlineOff : InlineKind.UnderlineOn,
            "sup" => closes ? InlineKind.RaisedOff : InlineKind.RaisedOn,
            "br" => InlineKind.Break,
            "a"
            or "abbr"
            or "blockquote"
            or "body"
            or "c"
            or "caption"
            or "center"
            or "cite"
            or "code"
            or "div"
            or "document"
            or "fn"
            or "font"
            or "head"
            or "hr"
            or "html"
            or "img"
            or "li"
            or "mark"
            or "ol"
            or "p"
            or "page"
            or "pre"
            or "q"
            or "s"
            or "small"
            or "span"
            or "strike"
            or "sub"
            or "table"
            or "tbody"
            or "td"
            or "text"
            or "th"
            or "thead"
            or "title"
            or "tr"
            or "ul" => InlineKind.Drop,
            _ => null,
        };
    }

    /// <summary>True for "https://..." and "name@example.com" in angle brackets, whose text is what a person reads.</summary>
    internal static bool IsAddress(ReadOnlySpan<char> body) =>
        body.IndexOfAny(" \n\t\"=") < 0
        && (
            body.Contains("://", StringComparison.Ordinal)
            || body.Contains('@')
            || body.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>The character that an entity stands for; null when there is no entity.</summary>
    internal static char? Entity(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        var window = text[..Math.Min(text.Length, LongestEntity)];
        var end = window.IndexOf(';');
        if (end < 2 || window[1..end].IndexOfAny(" \n\t&") >= 0)
        {
            return null;
        }
        var decoded = WebUtility.HtmlDecode(window[..(end + 1)].ToString());
        if (decoded.Length != 1)
        {
            return null;
        }
        length = end + 1;
        return decoded[0];
    }
}
