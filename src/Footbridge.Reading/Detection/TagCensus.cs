namespace Footbridge.Reading.Detection;

/// <summary>How many tags of each kind a text has: tags that shape a page tell HTML, those of EDGAR's old text format tell text.</summary>
internal readonly record struct TagCensus(int Root, int Rows, int Blocks, int Preformatted, int Stubs, int Columns, int Pages, int Lines)
{
    // A text beyond this length has shown long before what it is.
    private const int Limit = 4 * 1024 * 1024;

    /// <summary>True when the text is marked up as HTML, a fragment included.</summary>
    internal bool IsHtml => Root > 0 || Rows > 1 || (Blocks > 8 && Blocks * 12 > Lines);

    /// <summary>True for EDGAR's own text tags, which no HTML has.</summary>
    internal bool IsEdgarText => (Stubs > 0 && Columns > 0) || Pages > 0;

    /// <summary>True for HTML that wraps plain text: no rows, and next to no tags to break its lines.</summary>
    internal bool IsTextInDisguise => Rows == 0 && Preformatted == 0 && Lines > 20 && Blocks * (IsEdgarText ? 4 : 25) < Lines;

    internal static TagCensus Count(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, Limit)];
        int root = 0,
            rows = 0,
            blocks = 0,
            preformatted = 0,
            stubs = 0,
            columns = 0,
            pages = 0;
        var rest = text;
        for (int at; (at = rest.IndexOf('<')) >= 0; )
        {
            rest = rest[(at + 1)..];
            switch (NameAt(rest))
            {
                case "html" or "head" or "body" or "!doctype":
                    root++;
                    break;
                case "tr" or "td" or "th":
                    rows++;
                    break;
                case "pre":
                    preformatted++;
                    break;
                case "s":
                    stubs++;
                    break;
                case "c":
                    columns++;
                    break;
                case "page":
                    pages++;
                    break;
                case "p" or "div" or "br" or "span" or "font" or "li" or "center" or "hr" or "h1" or "h2" or "h3":
                    blocks++;
                    break;
            }
        }
        return new TagCensus(root, rows, blocks, preformatted, stubs, columns, pages, FilledLines(text));
    }

    private static string NameAt(ReadOnlySpan<char> text)
    {
        Span<char> name = stackalloc char[9];
        var length = 0;
        while (length < text.Length && length < name.Length && IsNameChar(text[length]))
        {
            name[length] = char.ToLowerInvariant(text[length]);
            length++;
        }
        return length == text.Length ? "" : Known(name[..length]);
    }

    private static bool IsNameChar(char c) => char.IsAsciiLetterOrDigit(c) || c == '!';

    // Names are compared in place: a filing has a hundred thousand tags.
    private static string Known(ReadOnlySpan<char> name) =>
        name switch
        {
            "html" => "html",
            "head" => "head",
            "body" => "body",
            "!doctype" => "!doctype",
            "tr" => "tr",
            "td" => "td",
            "th" => "th",
            "pre" => "pre",
            "s" => "s",
            "c" => "c",
            "page" => "page",
            "p" => "p",
            "div" => "div",
            "br" => "br",
            "span" => "span",
            "font" => "font",
            "li" => "li",
            "center" => "center",
            "hr" => "hr",
            "h1" => "h1",
            "h2" => "h2",
            "h3" => "h3",
            _ => "",
        };

    private static int FilledLines(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (!text.IsEmpty)
        {
            var end = text.IndexOf('\n');
            count += (end < 0 ? text : text[..end]).IsWhiteSpace() ? 0 : 1;
            text = end < 0 ? [] : text[(end + 1)..];
        }
        return count;
    }
}
