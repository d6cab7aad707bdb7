using System.Buffers;

namespace Footbridge.Reading.Packages.Narrative;

/// <summary>Texts on which a Markdown parser takes time without end are found before it sees them.</summary>
internal static class MarkdownBounds
{
    private const int MostMarkers = 24;
    private const int MostMarks = 1000;
    private const int LongestParagraph = 32_000;

    private static readonly SearchValues<char> s_marks = SearchValues.Create("[]<`*_&!");

    /// <summary>The offset and kind of the first fault; null when there is none.</summary>
    internal static (int Offset, string Message)? Fault(string text)
    {
        var (marks, length) = (0, 0);
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = text.AsSpan(start, end - start);
            (marks, length) = line.IsWhiteSpace() ? (0, 0) : (marks + Count(line), length + line.Length + 1);
            if (Markers(line) > MostMarkers)
            {
                return (start, "lists and quotations stand inside each other more than 24 deep");
            }
            if (marks > MostMarks)
            {
                return (start, "a paragraph has more than 1,000 brackets, asterisks and the like");
            }
            if (length > LongestParagraph)
            {
                return (start, "a paragraph is longer than 32,000 characters");
            }
            start = end + 1;
        }
        return null;
    }

    private static int Count(ReadOnlySpan<char> line)
    {
        var count = 0;
        for (int at; (at = line.IndexOfAny(s_marks)) >= 0; line = line[(at + 1)..])
        {
            count++;
        }
        return count;
    }

    // Quotation marks and list markers at the beginning of a line, as many as follow each other.
    private static int Markers(ReadOnlySpan<char> line)
    {
        var count = 0;
        while (true)
        {
            line = line.TrimStart(" \t");
            var digits = line.IndexOfAnyExceptInRange('0', '9');
            if (line is ['>', ..])
            {
                line = line[1..];
            }
            else if (line is ['-' or '+' or '*', ' ' or '\t', ..])
            {
                line = line[2..];
            }
            else if (digits is > 0 and < 10 && line[digits] is ('.' or ')'))
            {
                line = line[(digits + 1)..];
            }
            else
            {
                return count;
            }
            count++;
        }
    }
}
