using System.Net;
using System.Text;

namespace Footbridge.Measure.Markup;

/// <summary>What a person reads in a stretch of markup: tags dropped, entities decoded, white space folded.</summary>
internal static class PlainText
{
    /// <summary>The text of <paramref name="source"/> from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public static string Of(string source, int start, int end)
    {
        var text = new StringBuilder();
        var scanner = new MarkupScanner(source, start, end);
        var from = start;
        while (scanner.Next() is { } tag)
        {
            text.Append(source, from, tag.Start - from);
            if (tag.Name is "br" or "p" or "div" or "td" or "th" or "tr" or "li")
            {
                text.Append(' ');
            }
            from = tag.End;
            if (tag is { Name: "script" or "style", IsEnd: false, IsEmpty: false })
            {
                from = scanner.Next()?.End ?? end;
            }
        }
        text.Append(source, from, Math.Max(0, end - from));
        return Fold(WebUtility.HtmlDecode(text.ToString()));
    }

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            // Zero-width characters hold cells open in some filings; a person does not see them.
            if (character is '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\u00AD')
            {
                continue;
            }
            if (!char.IsWhiteSpace(character))
            {
                folded.Append(character);
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }
        return folded.ToString().Trim();
    }
}
