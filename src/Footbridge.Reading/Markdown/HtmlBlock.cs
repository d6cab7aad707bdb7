using Footbridge.Reading.Lines;

namespace Footbridge.Reading.Markdown;

/// <summary>The lines of HTML between those of Markdown.</summary>
internal static class HtmlBlock
{
    /// <summary>Makes lines blank that hold nothing but tags around text, such as "&lt;div&gt;": to a person they are.</summary>
    internal static void Blank(string source, List<Line> lines)
    {
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            if (line.Has(LineMarks.Angle) && source[line.Text] == '<' && IsWrapper(source.AsSpan(line.Text, line.Length)))
            {
                lines[index] = new Line(line.Start, line.Stop, line.Stop, line.Stop, LineMarks.None);
            }
        }
    }

    /// <summary>True when a table starts here, be it behind other tags.</summary>
    internal static bool OpensTable(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && text[0] == '<')
        {
            if (IsTable(text[1..]))
            {
                return true;
            }
            var close = text.IndexOf('>');
            text = close < 0 ? [] : text[(close + 1)..].TrimStart();
        }
        return false;
    }

    /// <summary>Tables opened in the line less those closed.</summary>
    /// <param name="text">The line.</param>
    /// <param name="closes">True when one is closed.</param>
    internal static int TableDepth(ReadOnlySpan<char> text, out bool closes)
    {
        var depth = 0;
        closes = false;
        for (int at; (at = text.IndexOf('<')) >= 0; )
        {
            text = text[(at + 1)..];
            if (IsTable(text))
            {
                depth++;
            }
            else if (!text.IsEmpty && text[0] == '/' && IsTable(text[1..]))
            {
                depth--;
                closes = true;
            }
        }
        return depth;
    }

    private static bool IsTable(ReadOnlySpan<char> name) =>
        name.StartsWith("table", StringComparison.OrdinalIgnoreCase) && (name.Length == 5 || !char.IsAsciiLetterOrDigit(name[5]));

    private static bool IsWrapper(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var close = text.IndexOf('>');
            if (text[0] != '<' || close < 2 || !IsWrapperName(text[1..close]))
            {
                return false;
            }
            text = text[(close + 1)..].TrimStart();
        }
        return true;
    }

    private static bool IsWrapperName(ReadOnlySpan<char> body)
    {
        body = body.TrimStart('/');
        var length = 0;
        while (length < body.Length && char.IsAsciiLetterOrDigit(body[length]))
        {
            length++;
        }
        Span<char> name = stackalloc char[10];
        if (length is 0 or > 10)
        {
            return false;
        }
        name = name[..length];
        body[..length].ToLowerInvariant(name);
        ReadOnlySpan<char> known = name;
        return known is "div" or "span" or "p" or "section" or "article" or "main" or "center" or "font" or "a" or "br" or "hr" or "figure";
    }
}
