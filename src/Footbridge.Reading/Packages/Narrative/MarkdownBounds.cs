namespace Footbridge.Reading.Packages.Narrative;

/// <summary>Texts on which a Markdown parser takes time without end are found before it sees them.</summary>
internal static class MarkdownBounds
{
    private const int MostMarkers = 24;
    private const int MostBrackets = 400;

    /// <summary>The offset and kind of the first fault; null when there is none.</summary>
    internal static (int Offset, string Message)? Fault(string text)
    {
        var brackets = 0;
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = text.AsSpan(start, end - start);
            brackets = line.IsWhiteSpace() ? 0 : brackets + line.Count('[') + line.Count('<') + line.Count('`');
            if (Markers(line) > MostMarkers)
            {
                return (start, "lists and quotations stand inside each other more than 24 deep");
            }
            if (brackets > MostBrackets)
            {
                return (start, "a paragraph has more than 400 brackets");
            }
            start = end + 1;
        }
        return null;
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
