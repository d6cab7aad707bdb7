using System.Buffers;
using Footbridge.Core.Documents;

namespace Footbridge.Reading.Detection;

/// <summary>Finds what a text is by what stands in it. File names are not asked: they lie.</summary>
internal static class FormatDetector
{
    private const int Head = 16 * 1024;
    private const int LongestDocumentHead = 2000;
    private static readonly SearchValues<char> Marks = SearchValues.Create("\n\r");

    /// <summary>True when the text is a full EDGAR submission: a header and one or more documents, each with a type.</summary>
    internal static bool IsSubmission(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Head));
        return head.Contains("<SEC-DOCUMENT>", StringComparison.OrdinalIgnoreCase)
            || head.Contains("<SEC-HEADER>", StringComparison.OrdinalIgnoreCase)
            || head.Contains("<IMS-DOCUMENT>", StringComparison.OrdinalIgnoreCase)
            || IsDocumentTag(head.TrimStart());
    }

    // One document of a submission, saved with its head; sometimes without the first tag.
    private static bool IsDocumentTag(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("<DOCUMENT>", StringComparison.OrdinalIgnoreCase))
        {
            text = text["<DOCUMENT>".Length..].TrimStart();
        }
        return text.StartsWith("<TYPE>", StringComparison.OrdinalIgnoreCase)
            && text[..Math.Min(text.Length, LongestDocumentHead)].Contains("<TEXT>", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The format of the text from <paramref name="start"/> to <paramref name="end"/>.</summary>
    internal static DocumentFormat Detect(string text, int start, int end)
    {
        var span = text.AsSpan(start, end - start);
        var census = TagCensus.Count(span);
        if (census.IsHtml)
        {
            return census.IsTextInDisguise ? DocumentFormat.Text
                : census.Root == 0 && !census.IsEdgarText && MarkdownAroundTags.Is(span) ? DocumentFormat.Markdown
                : DocumentFormat.Html;
        }
        return !census.IsEdgarText && IsMarkdown(span) ? DocumentFormat.Markdown : DocumentFormat.Text;
    }

    /// <summary>One mark that nobody types by accident is enough; bullets alone are not.</summary>
    private static bool IsMarkdown(ReadOnlySpan<char> text)
    {
        if (
            text.StartsWith("---\n", StringComparison.Ordinal)
            || text.StartsWith("---\r\n", StringComparison.Ordinal)
            || text.Contains("](", StringComparison.Ordinal)
            || text.Contains("\\$", StringComparison.Ordinal)
            || text.Contains("<u>", StringComparison.OrdinalIgnoreCase)
            || text.Contains("<sup>", StringComparison.OrdinalIgnoreCase)
        )
        {
            return true;
        }
        var strong = 0;
        while (!text.IsEmpty)
        {
            var end = text.IndexOfAny(Marks);
            var line = (end < 0 ? text : text[..end]).Trim();
            text = end < 0 ? [] : text[(end + 1)..];
            if (
                line.StartsWith("```", StringComparison.Ordinal)
                || (line.Length > 2 && line[0] == '|' && line[^1] == '|')
                || IsHeading(line)
            )
            {
                return true;
            }
            strong += line.Length > 4 && line.Contains("**", StringComparison.Ordinal) && IsBold(line) ? 1 : 0;
            if (strong == 3)
            {
                return true;
            }
        }
        return strong > 0;
    }

    internal static bool IsHeading(ReadOnlySpan<char> line)
    {
        var marks = line.IndexOfAnyExcept('#');
        return marks is >= 1 and <= 6 && line[marks] == ' ';
    }

    internal static bool IsBold(ReadOnlySpan<char> line)
    {
        var open = line.IndexOf("**", StringComparison.Ordinal);
        var rest = line[(open + 2)..];
        var close = rest.IndexOf("**", StringComparison.Ordinal);
        return close > 0 && !char.IsWhiteSpace(rest[0]) && !char.IsWhiteSpace(rest[close - 1]);
    }
}
