using Footbridge.Core.Documents;

namespace Footbridge.Writing.Review.Markup;

/// <summary>
/// Builds an HTML document anew from its source: only listed elements, only listed attributes with checked values, every
/// end tag its own, all else as text. Scripts, handlers, links, forms, frames, pictures and drawings do not come through.
/// </summary>
internal sealed class CleanHtml(MarkupWriter writer, FigureMarks marks, StyleSheet styles)
{
    private readonly ElementStack _open = new();

    /// <summary>Writes what stands between two offsets of a source.</summary>
    public void Write(string source, SourceSpan part)
    {
        var scanner = new HtmlScanner(source, part.Start, part.End);
        while (true)
        {
            switch (scanner.Next())
            {
                case HtmlToken.Text:
                    marks.Write(source.AsSpan(scanner.Start, scanner.End - scanner.Start), scanner.Start, isSource: true);
                    break;
                case HtmlToken.LiteralText:
                    marks.Write(source.AsSpan(scanner.Start, scanner.End - scanner.Start), scanner.Start, isSource: false);
                    break;
                case HtmlToken.StartTag:
                    StartTag(source, ref scanner);
                    break;
                case HtmlToken.EndTag:
                    EndTag(scanner.Name);
                    break;
                default:
                    CloseDownTo(0);
                    return;
            }
        }
    }

    private void StartTag(string source, ref HtmlScanner scanner)
    {
        var name = scanner.Name;
        if (name == "ix:header")
        {
            // Facts for machines, which no reader of the page sees.
            if (!scanner.IsSelfClosing)
            {
                scanner.SkipTo("</ix:header");
            }
            return;
        }
        var attributes = new HtmlAttributes(source.AsSpan(scanner.Attributes.Start, scanner.Attributes.Length + 1));
        if (name is "img" or "image")
        {
            Picture(attributes);
            return;
        }
        if (HtmlNames.ShownAs(name) is not { } shown)
        {
            return;
        }
        CloseImplied(shown);
        if (HtmlNames.IsTablePart(shown) && !_open.IsInTable)
        {
            return;
        }
        if (HtmlNames.IsVoid(shown))
        {
            Open(shown, name, attributes);
            return;
        }
        if (scanner.IsSelfClosing)
        {
            return;
        }
        var isWritten = _open.HasRoom;
        if (isWritten)
        {
            if (shown == "table" && !_open.IsInTable)
            {
                OpenFrame(source, scanner.End);
            }
            Open(shown, name, attributes);
        }
        _open.Push(name, shown, isWritten);
    }

    private void EndTag(string name)
    {
        if (name is "br")
        {
            writer.Raw("<br>"u8);
            return;
        }
        if (_open.Find(name) is var depth and >= 0)
        {
            CloseDownTo(depth);
        }
    }

    // What a browser ends by itself when another element starts.
    private void CloseImplied(string shown)
    {
        var depth = shown switch
        {
            "li" => _open.FindItem("li"),
            "dt" or "dd" => _open.FindItem("dt", "dd"),
            "td" or "th" => _open.FindPart("td", "th", "caption"),
            "tr" => _open.FindPart("tr", "td", "th", "caption", "colgroup"),
            "thead" or "tbody" or "tfoot" or "caption" or "colgroup" => _open.FindPart(
                "thead",
                "tbody",
                "tfoot",
                "tr",
                "td",
                "th",
                "caption",
                "colgroup"
            ),
            "col" => _open.FindPart("caption", "tr", "td", "th"),
            _ => HtmlNames.IsBlock(shown) ? _open.FindParagraph() : -1,
        };
        if (depth >= 0)
        {
            CloseDownTo(depth);
        }
    }

    private void Open(string shown, string name, HtmlAttributes attributes)
    {
        writer.Raw("<"u8).Raw(shown);
        string style = "",
            hidden = "";
        while (attributes.Next())
        {
            if (attributes.Name.Equals("style", StringComparison.OrdinalIgnoreCase))
            {
                style = style.Length > 0 ? style : styles.ClassOf(attributes.Value);
            }
            else if (attributes.Name.Equals("hidden", StringComparison.OrdinalIgnoreCase))
            {
                hidden = " hidden";
            }
            else if (CleanAttribute.Of(shown, attributes.Name, attributes.Value) is { } kept)
            {
                writer.Raw(" "u8).Raw(kept.Name).Raw("=\""u8).Text(kept.Value).Raw("\""u8);
            }
        }
        if (name == "a" && style.Length == 0)
        {
            style = "ref";
        }
        if (style.Length > 0)
        {
            writer.Raw(" class=\""u8).Raw(style).Raw("\""u8);
        }
        writer.Raw(hidden).Raw(">"u8);
    }

    // Outermost tables can be scrolled by themselves and are laid out when they come into sight; their height is guessed
    // from their rows until then.
    private void OpenFrame(string source, int start)
    {
        var end = source.AsSpan(start).IndexOf("</table", StringComparison.OrdinalIgnoreCase);
        var table = end < 0 ? source.AsSpan(start) : source.AsSpan(start, end);
        writer.Raw("<div class=\"wide "u8).Raw(styles.ClassOfHeight(table.Count("<tr") + table.Count("<TR"))).Raw("\">"u8);
    }

    private void Picture(HtmlAttributes attributes)
    {
        while (attributes.Next())
        {
            if (attributes.Name.Equals("alt", StringComparison.OrdinalIgnoreCase) && !attributes.Value.IsWhiteSpace())
            {
                writer.Raw("<span class=\"picture\">"u8).SourceText(attributes.Value).Raw("</span>"u8);
                return;
            }
        }
    }

    private void CloseDownTo(int depth)
    {
        while (_open.Count > depth)
        {
            var (_, shown, isWritten) = _open.Pop();
            if (!isWritten)
            {
                continue;
            }
            writer.Raw("</"u8).Raw(shown).Raw(">"u8);
            if (shown == "table" && !_open.IsInTable)
            {
                writer.Raw("</div>"u8);
            }
        }
    }
}
